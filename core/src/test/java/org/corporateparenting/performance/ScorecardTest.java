package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.measure;
import static org.corporateparenting.performance.Samples.number;
import static org.corporateparenting.performance.Samples.period;
import static org.corporateparenting.performance.Samples.scorecard;

import com.google.common.collect.ImmutableTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {

    private static final String HEADER =
            "measure_id,polarity,unit,basis,column,value,printed,status,kpi,source,period\n";

    private static String row(String column, String value) {
        return "x,HIGHER,PERCENT,MONTH," + column + "," + value + ",,,,,\n";
    }

    private static ScorecardLine line(String rows) {
        return scorecard(HEADER + rows).lines().get(0);
    }

    @Test
    void latestIsTheLastMonthThatWasReported() {
        ScorecardLine line =
                line(row("2023-01", "90") + row("2023-02", "94") + row("2023-03", "") + row("TARGET", "95"));

        RatedFigure latest = line.latest().orElseThrow();
        assertThat(latest.period()).isEqualTo("2023-02");
        assertThat(latest.value()).contains(number("94"));
        assertThat(latest.count()).isEmpty();
        assertThat(latest.breakdown()).isEmpty();
        assertThat(latest.rating().kind()).isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
        assertThat(latest.travel())
                .isEqualTo(new DirectionOfTravel(
                        Trend.IMPROVING, Optional.of(number("4")), "94% in 2023-02 after 90% in 2023-01"));
        assertThat(line.target()).contains(Target.atLeastPercent("95"));
        assertThat(line.yearToDate()).isEmpty();
        assertThat(line.failure()).isEmpty();
        assertThat(line.standings()).isEmpty();
        assertThat(line).hasToString("x");
    }

    @Test
    void nothingReportedIsNotRated() {
        ScorecardLine line = line(row("2023-03", "n/a") + row("YTD", "") + row("TARGET", "95"));

        assertThat(line.latest().orElseThrow().rating())
                .isEqualTo(Rating.notRated("there is no figure for 2023-03: not available"));
        assertThat(line.yearToDate().orElseThrow().rating().because())
                .isEqualTo("there is no figure for YTD: nothing is printed");
        assertThat(line.yearToDate().orElseThrow().travel().because()).isEqualTo("there is no figure for YTD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,HIGHER,PERCENT,MONTH,TARGET,,,,,, | no target is known: nothing is printed",
                "x,HIGHER,PERCENT,MONTH,TARGET,tbc,,,,, | no target is known: to be confirmed",
                "x,HIGHER,PERCENT,MONTH,TARGET,n/a,,,,, | no target is known: not available",
                "x,HIGHER,PERCENT,MONTH,TARGET,many,,,,, | no target is known: what is printed cannot be read",
                "x,HIGHER,PERCENT,MONTH,TARGET,0,0%,FALSE_ZERO,,, | no target is known: the nought printed stands for nothing measured",
                "x,HIGHER,NUMBER,MONTH,TARGET,35,,,,, | the target is in NUMBER and the measure in PERCENT",
                "x,HIGHER,PERCENT,MONTH,YTD,35,,,,, | no target is known"
            })
    void targetThatIsNoneIsNotRatedAgainst(String targetRow, String because) {
        Rating rating = line(row("2023-03", "94") + targetRow + "\n")
                .latest()
                .orElseThrow()
                .rating();

        assertThat(rating.kind()).isEqualTo(Rating.Kind.NOT_RATED);
        assertThat(rating.because()).isEqualTo(because);
    }

    @Test
    void measureWithoutDirectionIsNotRated() {
        Rating rating =
                line("x,NONE,RATE_PER_10K,MONTH,2023-03,562.0,,,,,\nx,NONE,RATE_PER_10K,MONTH,TARGET,578,,,,,\n")
                        .latest()
                        .orElseThrow()
                        .rating();

        assertThat(rating.because())
                .isEqualTo("a target is printed, and it is not known whether more or less of the measure is better");
    }

    @Test
    void monthOfACountIsNotHeldAgainstTheYearsTarget() {
        ScorecardLine line = line("""
                x,LOWER,COUNT,MONTH,2023-03,24,,,,,
                x,LOWER,COUNT,CUMULATIVE,YTD,348,,,,,
                x,LOWER,COUNT,CUMULATIVE,TARGET,300,,,,,
                """);

        assertThat(line.latest().orElseThrow().rating().because())
                .isEqualTo("a figure that covers MONTH adds up to less than a target that covers CUMULATIVE");
        assertThat(line.yearToDate().orElseThrow().rating().kind()).isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
    }

    @Test
    void signInFrontOfATargetMakesItStrict() {
        ScorecardLine low = line("x,LOWER,PERCENT,MONTH,2023-03,10,,,,,\nx,LOWER,PERCENT,MONTH,TARGET,10,<10%,,,,\n");
        ScorecardLine high =
                line("x,HIGHER,PERCENT,MONTH,2023-03,10,,,,,\nx,HIGHER,PERCENT,MONTH,TARGET,10,>10%,,,,\n");

        assertThat(low.latest().orElseThrow().rating().kind()).isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
        assertThat(high.latest().orElseThrow().rating().kind()).isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
        assertThat(low.target()).contains(Target.lessThan(number("10"), Unit.PERCENT));
    }

    @Test
    void targetForALaterDateSaysSo() {
        ScorecardLine line = line(row("2015-03", "58.3") + row("TARGET-2016-03", "75"));

        assertThat(line.targetDate()).contains("2016-03");
        assertThat(line.latest().orElseThrow().rating().because())
                .isEqualTo("58.3% misses the target of at least 75% by 16.7 percentage points; no tolerance is known;"
                        + " the target is for 2016-03");
    }

    @Test
    void targetForTheFiguresOwnYearNeedsNoWord() {
        ScorecardLine line = line(row("2022-23-Q4", "96") + "x,HIGHER,PERCENT,MONTH,TARGET,95,,,,,2022-23\n");

        assertThat(line.latest().orElseThrow().rating().because())
                .isEqualTo("96% meets the target of at least 95%, 1 percentage points better than it need be");
    }

    @Test
    void noteOnTheTargetAloneIsPassedOn() {
        Rating rating = scorecard("""
                measure_id,column,value,polarity,note
                x,2023-03,4,LOWER,
                x,TARGET,35,LOWER,a caseload
                """).lines().get(0).latest().orElseThrow().rating();
        Rating same = scorecard("""
                measure_id,column,value,polarity,note
                x,2023-03,4,LOWER,of the measure
                x,TARGET,35,LOWER,of the measure
                """).lines().get(0).latest().orElseThrow().rating();

        assertThat(rating.because())
                .isEqualTo("4 meets the target of at most 35, 31 better than it need be; of the target it is noted: a"
                        + " caseload");
        assertThat(same.because()).isEqualTo("4 meets the target of at most 35, 31 better than it need be");
    }

    @Test
    void knownToleranceRatesAgain() {
        Scorecard card = scorecard(HEADER + row("2023-03", "94") + row("TARGET", "95"));
        Scorecard again = card.withTolerance("x", Tolerance.of("5")).withTolerance("x", Tolerance.of("1"));

        assertThat(again.lines().get(0).latest().orElseThrow().rating().kind()).isEqualTo(Rating.Kind.WITHIN_TOLERANCE);
        assertThat(again.lines().get(0).tolerance()).isEqualTo(Tolerance.of("1"));
        assertThat(card.lines().get(0).tolerance()).isEqualTo(Tolerance.unknown());
        assertThatThrownBy(() -> card.withTolerance("y", Tolerance.of("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measureId is 'y'; it must be one of the scorecard's measures");
    }

    @Test
    void knownToleranceShowsFailures() {
        String rows = """
                x,HIGHER,PERCENT,MONTH,2023-01,80,,,1,,
                x,HIGHER,PERCENT,MONTH,2023-02,81,,,1,,
                x,HIGHER,PERCENT,MONTH,2023-03,79,,,1,,
                x,HIGHER,PERCENT,CUMULATIVE,TARGET,85,,,1,,
                """;
        Scorecard card = scorecard(HEADER + rows);

        assertThat(card.failures()).isEmpty();
        assertThat(card.lines().get(0).failure().orElseThrow().kind()).isEqualTo(FailureVerdict.Kind.NOT_DETERMINABLE);
        assertThat(card.withTolerance("x", Tolerance.of("3")).failures()).hasSize(1);
        assertThat(card.withTolerance("x", Tolerance.of("4")).failures()).isEmpty();
    }

    @Test
    void reportedStandingsCountOnlyForFiguresOfTheReport() {
        ReportedStandings report = ReportedStandings.of(
                "R1",
                ImmutableTable.<Integer, org.corporateparenting.time.ReportingPeriod, Standing>builder()
                        .put(1, period("2023-01"), Standing.OUTSIDE)
                        .put(1, period("2023-02"), Standing.OUTSIDE)
                        .put(1, period("2023-03"), Standing.OUTSIDE)
                        .put(1, period("2022-23-Q4"), Standing.OUTSIDE)
                        .buildOrThrow());
        String rows = "x,HIGHER,PERCENT,MONTH,2023-03,%s,,,1,%s,\nx,HIGHER,PERCENT,CUMULATIVE,TARGET,85,,,1,,\n";

        assertThat(scorecard(HEADER + String.format(rows, "79", "R1"))
                        .withStandings(report)
                        .failures())
                .hasSize(1);
        assertThat(scorecard(HEADER + String.format(rows, "79", "R2"))
                        .withStandings(report)
                        .failures())
                .isEmpty();
        assertThat(scorecard(HEADER + String.format(rows, "86", "R1"))
                        .withStandings(report)
                        .failures())
                .as("the figure says that the target was met")
                .isEmpty();
    }

    @Test
    void yearToDateIsComparedWithWholeYearsOnly() {
        String year = "x,HIGHER,PERCENT,CUMULATIVE,2021-22,60,,,,,\n";
        ScorecardLine whole = line(row("2023-03", "70") + "x,HIGHER,PERCENT,CUMULATIVE,YTD,58,,,,,\n" + year);
        ScorecardLine part = line(row("2023-02", "70") + "x,HIGHER,PERCENT,CUMULATIVE,YTD,58,,,,,\n" + year);

        assertThat(whole.yearToDate().orElseThrow().period()).isEqualTo("2022-23");
        assertThat(whole.yearToDate().orElseThrow().travel().trend()).isEqualTo(Trend.WORSENING);
        assertThat(whole.latest().orElseThrow().travel().because())
                .isEqualTo("there is no earlier figure that covers the same span as 2023-03");
        assertThat(part.yearToDate().orElseThrow().travel().trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void cumulativeMonthsCompareWithTheSameMonthOfAnotherYear() {
        String cumulative = "x,HIGHER,PERCENT,CUMULATIVE,%s,%s,,,,,\n";

        assertThat(line(String.format(cumulative, "2023-01", "70") + String.format(cumulative, "2023-02", "71"))
                        .latest()
                        .orElseThrow()
                        .travel()
                        .trend())
                .isEqualTo(Trend.UNKNOWN);
        assertThat(line(String.format(cumulative, "2014-03", "70") + String.format(cumulative, "2015-03", "71"))
                        .latest()
                        .orElseThrow()
                        .travel()
                        .trend())
                .isEqualTo(Trend.IMPROVING);
    }

    @Test
    void falseZeroIsNeverTheFigureBefore() {
        ScorecardLine line = line("x,HIGHER,PERCENT,MONTH,2023-02,0,,FALSE_ZERO,,,\n" + row("2023-03", "70"));

        assertThat(line.latest().orElseThrow().travel().trend()).isEqualTo(Trend.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 94.7, 95, STEADY, 0",
        "HIGHER, 94.4, 95, IMPROVING, 1",
        "LOWER, 11.0, 11.1, WORSENING, 0.1",
        "LOWER, 11.0, 10.9, IMPROVING, -0.1",
        "NONE, 11, 12, UNKNOWN, 1"
    })
    void directionOfTravelFollowsThePolarity(
            Polarity polarity, String earlier, String later, Trend trend, String change) {
        DirectionOfTravel travel =
                DirectionOfTravel.between(measure(Unit.PERCENT, polarity), number(earlier), number(later));

        assertThat(travel.trend()).isEqualTo(trend);
        assertThat(travel.change().orElseThrow()).isEqualByComparingTo(change);
        assertThat(travel.because()).startsWith(later + "% after " + earlier + "%");
    }
}
