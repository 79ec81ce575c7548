package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.number;

import com.google.common.collect.Range;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void boundOfAnAtMostTargetMeetsIt() {
        Target target = Target.atMostPercent("10");

        assertThat(target.isMetBy(number("10.0"))).isTrue();
        assertThat(target.isMetBy(number("10.1"))).isFalse();
        assertThat(target.gap(number("10.1"))).isEqualByComparingTo("-0.1");
        assertThat(target.gap(number("9.5"))).isEqualByComparingTo("0.5");
        assertThat(target).hasToString("at most 10%");
    }

    @Test
    void boundOfALessThanTargetMissesIt() {
        Target target = Target.lessThan(number("10"), Unit.PERCENT);

        assertThat(target.isMetBy(number("9.9"))).isTrue();
        assertThat(target.isMetBy(number("10"))).isFalse();
        assertThat(target.gap(number("10"))).isEqualByComparingTo("0");
        assertThat(target).hasToString("less than 10%");
    }

    @Test
    void boundOfAnAtLeastTargetMeetsIt() {
        Target target = Target.atLeastPercent("95");

        assertThat(target.isMetBy(number("95.0"))).isTrue();
        assertThat(target.isMetBy(number("94.9"))).isFalse();
        assertThat(target.gap(number("94.9"))).isEqualByComparingTo("-0.1");
        assertThat(target).hasToString("at least 95%");
    }

    @Test
    void boundOfAMoreThanTargetMissesIt() {
        Target target = Target.moreThan(number("3"), Unit.WEEKS);

        assertThat(target.isMetBy(number("3.0"))).isFalse();
        assertThat(target.isMetBy(number("3.1"))).isTrue();
        assertThat(target).hasToString("more than 3 weeks");
    }

    @Test
    void bothBoundsOfARangeMeetIt() {
        Target target = Target.between(number("15"), number("20"), Unit.PERCENT);

        assertThat(target.isMetBy(number("15"))).isTrue();
        assertThat(target.isMetBy(number("20"))).isTrue();
        assertThat(target.isMetBy(number("14.9"))).isFalse();
        assertThat(target.isMetBy(number("20.1"))).isFalse();
        assertThat(target.gap(number("14.9"))).isEqualByComparingTo("-0.1");
        assertThat(target.gap(number("18"))).isEqualByComparingTo("2");
        assertThat(target.gap(number("20.1"))).isEqualByComparingTo("-0.1");
        assertThat(target).hasToString("from 15% to 20%");
    }

    @Test
    void exactTargetIsMetByOneNumberOnly() {
        Target target = Target.exactly(number("0"), Unit.COUNT);

        assertThat(target.isMetBy(number("0"))).isTrue();
        assertThat(target.isMetBy(number("1"))).isFalse();
        assertThat(target.gap(number("1"))).isEqualByComparingTo("-1");
        assertThat(target).hasToString("exactly 0");
    }

    @Test
    void targetsThatSayNothingAreRefused() {
        assertThatThrownBy(() -> Target.atMostPercent("10%"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percent is '10%'; it must be a decimal number such as 10 or 12.5");
        assertThatThrownBy(() -> new Target(Range.all(), Unit.COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("met has no bound; a target that everything meets is none");
        assertThatThrownBy(() -> new Target(Range.closedOpen(number("1"), number("1")), Unit.COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("met is [1..1); a value must be able to meet the target");
        assertThatThrownBy(() -> Target.between(number("2"), number("1"), Unit.COUNT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void toleranceIsKnownOrUnknownAndNeverNegative() {
        assertThat(Tolerance.of("0.5")).hasToString("0.5");
        assertThat(Tolerance.unknown()).hasToString("unknown").isEqualTo(new Tolerance(Optional.empty()));
        assertThatThrownBy(() -> Tolerance.of("-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount is -1; it must be 0 or more");
        assertThatThrownBy(() -> Tolerance.of("some"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount is 'some'; it must be a decimal number such as 2 or 0.5");
    }

    @Test
    void unitsSayHowTheyAreWritten() {
        assertThat(Unit.PERCENT.formatDifference(number("0.8"))).isEqualTo("0.8 percentage points");
        assertThat(Unit.DAYS.formatDifference(number("57.8"))).isEqualTo("57.8 days");
        assertThat(Unit.GBP_M.format(number("-1.2"))).isEqualTo("-£1.2m");
        assertThat(Unit.RATE_PER_10K.format(number("71.9"))).isEqualTo("71.9 per 10,000");
        assertThat(Unit.COUNT.addsUp()).isTrue();
        assertThat(Unit.PERCENT.addsUp()).isFalse();
    }
}
