package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({"5,200,3", "45,200,23", "125,200,63", "175,200,88", "7,200,4", "1,3,33"})
    void halfGoesUpAsInThePublishedTables(long numerator, long denominator, String printed) {
        assertThat(Count.of(numerator, denominator).value(Unit.PERCENT, Rounding.WHOLE))
                .contains(number(printed));
    }

    @Test
    void countsOfRegionsGoToTheNearestTen() {
        assertThat(Rounding.NEAREST_TEN.round(number("27"))).isEqualTo(number("30"));
        assertThat(Rounding.NEAREST_TEN.round(number("24.9"))).isEqualTo(number("20"));
    }

    @Test
    void negativeHalfGoesAwayFromNought() {
        assertThat(Rounding.ONE_PLACE.round(number("-0.25"))).isEqualTo(number("-0.3"));
    }

    @Test
    void meanOfNothingIsNothing() {
        assertThat(Rounding.ONE_PLACE.mean(List.of())).isEmpty();
        assertThat(Rounding.ONE_PLACE.mean(List.of(number("1"), number("2")))).contains(number("1.5"));
    }

    @Test
    void placesHaveBounds() {
        assertThat(new Rounding(-6).places()).isEqualTo(-6);
        assertThat(new Rounding(10).places()).isEqualTo(10);
        assertThatThrownBy(() -> new Rounding(-7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("places is -7; it must be from -6 to 10");
        assertThatThrownBy(() -> new Rounding(11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("places is 11; it must be from -6 to 10");
    }
}
