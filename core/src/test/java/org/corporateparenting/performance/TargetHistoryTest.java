package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.number;
import static org.corporateparenting.performance.Samples.period;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Targets are dated: SD-344 and SD-352. */
class TargetHistoryTest {

    private static final Measure ASSESSMENT = Measures.catalogue().get("initial-health-assessment-28-days");
    private static final TargetHistory TARGETS = TargetHistory.of(
            ASSESSMENT,
            Map.of(
                    period("2022-23"), Target.atLeastPercent("90"),
                    period("2015-16"), Target.atLeastPercent("75"),
                    period("2016-17"), Target.atLeastPercent("85")));

    @Test
    void figureIsHeldAgainstTheTargetOfItsYear() {
        assertThat(TARGETS.in(period("2016-03"))).contains(Target.atLeastPercent("75"));
        assertThat(TARGETS.in(period("2016-04"))).contains(Target.atLeastPercent("85"));
        assertThat(TARGETS.in(period("2022-23-Q4"))).contains(Target.atLeastPercent("90"));
        assertThat(TARGETS.in(period("2022-23"))).contains(Target.atLeastPercent("90"));
        assertThat(ASSESSMENT
                        .rate(number("80"), TARGETS.in(period("2016-03")).orElseThrow(), Tolerance.unknown())
                        .kind())
                .isEqualTo(Rating.Kind.AT_TARGET);
        assertThat(ASSESSMENT
                        .rate(number("80"), TARGETS.in(period("2016-04")).orElseThrow(), Tolerance.unknown())
                        .kind())
                .isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
    }

    @Test
    void targetIsNotCarriedOn() {
        assertThat(TARGETS.in(period("2017-18"))).isEmpty();
        assertThat(TARGETS.in(period("2015-03"))).isEmpty();
    }

    @Test
    void targetsStandInTheirOrder() {
        assertThat(TARGETS.byYear().keySet()).containsExactly(period("2015-16"), period("2016-17"), period("2022-23"));
        assertThat(TARGETS.measure()).isEqualTo(ASSESSMENT);
        assertThat(TARGETS)
                .hasToString("initial-health-assessment-28-days"
                        + " {2015-16=at least 75%, 2016-17=at least 85%, 2022-23=at least 90%}");
    }

    @Test
    void targetMustFitTheMeasureAndHoldForAYear() {
        assertThatThrownBy(() -> TargetHistory.of(ASSESSMENT, Map.of(period("2022-04"), Target.atLeastPercent("90"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("byYear holds 2022-04, a MONTH; a target holds for a year such as 2022-23");
        assertThatThrownBy(() -> TargetHistory.of(ASSESSMENT, Map.of(period("2022-23"), Target.atMostPercent("90"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("runs the wrong way");
    }
}
