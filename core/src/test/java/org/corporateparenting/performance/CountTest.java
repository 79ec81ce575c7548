package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.number;

import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void shareIsRoundedOnceFromTheCounts() {
        assertThat(Count.of(135, 1231).value(Unit.PERCENT, Rounding.ONE_PLACE)).contains(number("11.0"));
        assertThat(Count.of(135, 1231).value(Unit.PERCENT, Rounding.WHOLE)).contains(number("11"));
        assertThat(Count.of(1231, 171_210).value(Unit.RATE_PER_10K, Rounding.ONE_PLACE))
                .contains(number("71.9"));
        assertThat(Count.of(245, 2).value(Unit.DAYS, Rounding.ONE_PLACE)).contains(number("122.5"));
        assertThat(Count.of(12, 40).value(Unit.COUNT, Rounding.WHOLE)).contains(number("12"));
    }

    @Test
    void shareOfNobodyHasNoValue() {
        for (Unit unit : Unit.values()) {
            assertThat(Count.NONE.value(unit, Rounding.WHOLE)).isEmpty();
            assertThat(Count.of(3, 0).value(unit, Rounding.WHOLE)).isEmpty();
        }
        assertThat(Count.of(0, 3).value(Unit.PERCENT, Rounding.WHOLE)).contains(number("0"));
    }

    @Test
    void countsOfSeparateGroupsAddUp() {
        assertThat(Count.of(1, 3).plus(Count.of(2, 4))).isEqualTo(Count.of(3, 7));
        assertThat(Count.of(1, 3)).hasToString("1 of 3");
        assertThatThrownBy(() -> Count.of(Long.MAX_VALUE, 1).plus(Count.of(1, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatThrownBy(() -> Count.of(-1, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count is -1 of 3; both must be 0 or more");
        assertThatThrownBy(() -> Count.of(0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count is 0 of -1; both must be 0 or more");
    }
}
