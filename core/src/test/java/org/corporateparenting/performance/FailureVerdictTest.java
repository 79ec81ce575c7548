package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.period;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.corporateparenting.time.ReportingPeriod;
import org.junit.jupiter.api.Test;

class FailureVerdictTest {

    /** From April 2022 on: O outside, I inside, U unknown, and a dot for a month that is left out. */
    private static FailureVerdict months(String standings) {
        return FailureVerdict.of(Frequency.MONTHLY, periods("2022-04", standings));
    }

    private static FailureVerdict quarters(String standings) {
        return FailureVerdict.of(Frequency.QUARTERLY, periods("2022-23-Q1", standings));
    }

    private static Map<ReportingPeriod, Standing> periods(String first, String standings) {
        ImmutableMap.Builder<ReportingPeriod, Standing> map = ImmutableMap.builder();
        ReportingPeriod period = period(first);
        for (int i = 0; i < standings.length(); i++) {
            char c = standings.charAt(i);
            if (c != '.') {
                map.put(period, c == 'O' ? Standing.OUTSIDE : c == 'I' ? Standing.INSIDE : Standing.UNKNOWN);
            }
            period = period.next();
        }
        return map.buildOrThrow();
    }

    @Test
    void twoMonthsOutsideAreNoFailure() {
        FailureVerdict verdict = months("OOIOO");

        assertThat(verdict.kind()).isEqualTo(FailureVerdict.Kind.NOT_FAILED);
        assertThat(verdict.because())
                .isEqualTo("never outside tolerance for 3 consecutive months from 2022-04 to 2022-08");
    }

    @Test
    void threeMonthsOutsideAreAFailure() {
        FailureVerdict verdict = months("IOOOI");

        assertThat(verdict.kind()).isEqualTo(FailureVerdict.Kind.FAILED);
        assertThat(verdict.failures())
                .containsExactly(new PerformanceFailure(period("2022-05"), period("2022-07"), period("2022-07"), 3));
        assertThat(verdict.because())
                .isEqualTo("outside tolerance for 3 consecutive months from 2022-05 to 2022-07, a performance failure"
                        + " from 2022-07");
    }

    @Test
    void longRunIsOneFailureReachedWithItsThirdMonth() {
        assertThat(months("OOOOOIOOO").failures())
                .containsExactly(
                        new PerformanceFailure(period("2022-04"), period("2022-06"), period("2022-08"), 5),
                        new PerformanceFailure(period("2022-10"), period("2022-12"), period("2022-12"), 3));
    }

    @Test
    void twoQuartersOutsideAreAFailure() {
        assertThat(quarters("OIO").kind()).isEqualTo(FailureVerdict.Kind.NOT_FAILED);
        assertThat(quarters("IOO").failures())
                .containsExactly(
                        new PerformanceFailure(period("2022-23-Q2"), period("2022-23-Q3"), period("2022-23-Q3"), 2));
    }

    @Test
    void gapDecidesNothingByItself() {
        FailureVerdict verdict = months("OO.OI");

        assertThat(verdict.kind()).isEqualTo(FailureVerdict.Kind.NOT_DETERMINABLE);
        assertThat(verdict.failures()).isEmpty();
        assertThat(verdict.missing()).containsExactly(period("2022-06"));
        assertThat(verdict.because())
                .isEqualTo("3 consecutive months outside tolerance would be a performance failure, and it is not known"
                        + " whether 2022-06 were outside it");
        assertThat(months("OIU.IO").kind()).isEqualTo(FailureVerdict.Kind.NOT_FAILED);
    }

    @Test
    void unknownStandingIsLikeAGap() {
        assertThat(months("UUU").missing()).hasSize(3);
        assertThat(months("UU").kind()).isEqualTo(FailureVerdict.Kind.NOT_FAILED);
        assertThat(months("OUO")).isEqualTo(months("O.O"));
    }

    @Test
    void failureStandsWhateverElseIsUnknown() {
        FailureVerdict verdict = months("UOOOIUUU");

        assertThat(verdict.kind()).isEqualTo(FailureVerdict.Kind.FAILED);
        assertThat(verdict.missing())
                .containsExactly(period("2022-04"), period("2022-09"), period("2022-10"), period("2022-11"));
    }

    @Test
    void noFigureAtAllDeterminesNothing() {
        FailureVerdict verdict = FailureVerdict.of(Frequency.QUARTERLY, Map.of());

        assertThat(verdict.kind()).isEqualTo(FailureVerdict.Kind.NOT_DETERMINABLE);
        assertThat(verdict.because()).isEqualTo("there is no figure for any of the quarters");
    }

    @Test
    void monthsAndQuartersDoNotMix() {
        assertThatThrownBy(() -> FailureVerdict.of(Frequency.MONTHLY, Map.of(period("2022-23-Q1"), Standing.OUTSIDE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("standings holds 2022-23-Q1, which is a QUARTER; a MONTHLY measure has one standing for"
                        + " each MONTH");
    }
}
