package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.number;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** {@link RollForward}, {@link Change} and {@link PartsOfTotal}. */
class SumsOfFiguresTest {

    @Test
    void aStockIsWhatThereWasAndWhatJoinedLessWhatLeft() {
        RollForward january = RollForward.of(1229, 44, 42);

        assertThat(january.closing()).isEqualByComparingTo("1231");
        assertThat(january.net()).isEqualByComparingTo("2");
        assertThat(january).hasToString("1229 + 44 - 42 = 1231");
        assertThat(RollForward.of(10, 1, 4).net()).isEqualByComparingTo("-3");
    }

    @Test
    void nothingNegativeJoinsOrLeaves() {
        assertThatThrownBy(() -> RollForward.of(1, 2, -3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("joined is 2 and left is -3; both must be 0 or more");
        assertThatThrownBy(() -> RollForward.of(1, -2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeIsInPointsOrInPerCentOfWhatWasBefore() {
        Change rise = new Change(number("47"), number("54"));

        assertThat(rise.difference()).isEqualByComparingTo("7");
        assertThat(rise.percent(Rounding.ONE_PLACE)).contains(number("14.9"));
        assertThat(Change.of(436, 398).percent(Rounding.ONE_PLACE)).contains(number("-8.7"));
        assertThat(rise).hasToString("47 to 54");
    }

    @Test
    void ofNothingThereIsNoChangeInPerCent() {
        assertThat(Change.of(0, 5).percent(Rounding.WHOLE)).isEmpty();
        assertThat(Change.of(-1, 5).percent(Rounding.WHOLE)).isEmpty();
    }

    @Test
    void theNumberBeforeFollowsFromTheNumberAfterAndTheChange() {
        assertThat(Change.endingAt(number("54"), number("15")).before()).isBetween(number("46.95"), number("46.96"));
        assertThat(Change.endingAt(number("1"), number("-99")).before()).isEqualByComparingTo("100");
        assertThatThrownBy(() -> Change.endingAt(BigDecimal.ONE, number("-100")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percent is -100; it must be more than -100");
    }

    @Test
    void partsMakeATotal() {
        PartsOfTotal ages = PartsOfTotal.of(20_000, 50_000, 15_000);

        assertThat(ages.total()).isEqualByComparingTo("85000");
        assertThat(ages.excess(number("85500"))).isEqualByComparingTo("500");
        assertThat(ages).hasToString("20000 + 50000 + 15000 = 85000");
        assertThatThrownBy(() -> new PartsOfTotal(ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts is empty; a total is made of at least one part");
    }
}
