package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.performance.Samples.number;
import static org.corporateparenting.performance.Samples.period;
import static org.corporateparenting.performance.Samples.records;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped tables, rated, against ratings worked out apart from this library. */
class ScorecardsTest {

    private static final Figures MARCH_2023 = Scorecards.northamptonshireMarch2023();
    private static final Scorecard CARD =
            Scorecard.of(MARCH_2023).withStandings(Scorecards.northamptonshireStandings2022To23());
    private static final Figures STRATEGY = Scorecards.northamptonshireStrategy2013To2016();

    static Stream<Samples.Fields> expectedAtMarch2023() {
        return records("expected-ratings-2023-03.csv");
    }

    static Stream<Samples.Fields> expectedAtMarch2015() {
        return records("expected-ratings-2015-03.csv");
    }

    @ParameterizedTest
    @MethodSource("expectedAtMarch2023")
    void targetsMetAndMissedAtMarch2023(Samples.Fields expected) {
        ScorecardLine line = line(expected.get("measure_id"));

        assertLatest(MARCH_2023, line, expected);
        assertRated(line.yearToDate(), expected.get("ytd_value"), expected.get("ytd"), expected.get("ytd_gap"));
    }

    @ParameterizedTest
    @MethodSource("expectedAtMarch2015")
    void targetsMetAndMissedAtMarch2015(Samples.Fields expected) {
        ScorecardLine line =
                Scorecard.of(STRATEGY).find(expected.get("measure_id")).orElseThrow();

        assertLatest(STRATEGY, line, expected);
        assertThat(line.yearToDate()).isEmpty();
        assertThat(line.targetDate()).contains("2016-03");
    }

    @Test
    void tablesAreWhole() {
        assertThat(CARD.lines()).hasSize(92);
        assertThat(expectedAtMarch2023()).hasSize(92);
        assertThat(MARCH_2023.measures())
                .allSatisfy(measure -> assertThat(measure.figures()).hasSize(12));
        assertThat(STRATEGY.measures())
                .hasSize(25)
                .allSatisfy(measure -> assertThat(measure.figures()).hasSize(4));
        assertThat(expectedAtMarch2015()).hasSize(25);
        assertThat(MARCH_2023.measures())
                .filteredOn(measure -> measure.measure().kpi().isPresent())
                .hasSize(17);
    }

    @Test
    void referralDecisionsFailedFromSeptember() {
        FailureVerdict verdict =
                line("referrals-decided-within-2-working-days").failure().orElseThrow();

        assertThat(verdict.failures())
                .containsExactly(new PerformanceFailure(period("2022-09"), period("2022-11"), period("2023-03"), 7));
        assertThat(verdict.because())
                .isEqualTo("outside tolerance for 7 consecutive months from 2022-09 to 2023-03, a performance failure"
                        + " from 2022-11");
    }

    @Test
    void conferencesFailedFromOctober() {
        FailureVerdict verdict = line("icpc-within-15-days").failure().orElseThrow();

        assertThat(verdict.failures())
                .containsExactly(new PerformanceFailure(period("2022-10"), period("2022-12"), period("2023-03"), 6));
    }

    @Test
    void noOtherMeasureFailed() {
        assertThat(CARD.failures())
                .extracting(line -> line.measure().kpi().orElseThrow())
                .containsExactly(1, 5);
        assertThat(line("cp-plan-second-or-subsequent").failure().orElseThrow().kind())
                .as("outside in June, September and November only")
                .isEqualTo(FailureVerdict.Kind.NOT_FAILED);
        assertThat(verdicts(FailureVerdict.Kind.NOT_FAILED)).containsExactly(2, 3, 4, 6, 8, 18, 19, 10, 9, 11, 16, 17);
        assertThat(verdicts(FailureVerdict.Kind.NOT_DETERMINABLE)).containsExactly(21, 7, 12);
    }

    @Test
    void withoutTheReportsWordsNoFailureIsCertain() {
        assertThat(Scorecard.of(MARCH_2023).failures()).isEmpty();
    }

    /** Counted apart from the library over the fifteen contract measures that have monthly figures. */
    @ParameterizedTest
    @CsvSource({"2022-10,8", "2022-11,6", "2022-12,6", "2023-01,7", "2023-02,5", "2023-03,5"})
    void contractTargetsMetMonthByMonth(String month, long met) {
        List<Rating> ratings = CARD.lines().stream()
                .filter(line -> line.measure().kpi().isPresent())
                .flatMap(line -> line.series().stream()
                        .filter(figure -> figure.periodLabel().equals(month))
                        .flatMap(figure -> figure.value().stream())
                        .map(value -> line.measure().rate(value, line.target().orElseThrow(), Tolerance.unknown())))
                .toList();

        assertThat(ratings).hasSize(15);
        assertThat(ratings.stream().filter(rating -> rating.kind() == Rating.Kind.AT_TARGET))
                .hasSize((int) met);
    }

    @Test
    void missingFiguresAndFalseZerosAreNeverUsed() {
        List<Figure> missing = Stream.concat(MARCH_2023.measures().stream(), STRATEGY.measures().stream())
                .flatMap(measure -> measure.figures().stream())
                .filter(figure -> !figure.status().isUsable())
                .toList();

        assertThat(missing)
                .hasSize(238 + 20)
                .allSatisfy(figure -> assertThat(figure.value()).isEmpty());
        assertThat(missing)
                .filteredOn(figure -> figure.status() == FigureStatus.FALSE_ZERO)
                .hasSize(8)
                .allSatisfy(
                        figure -> assertThat(figure.recorded().orElseThrow()).isEqualByComparingTo("0"));
    }

    @Test
    void falseZeroIsNoTargetNoBenchmarkAndNoYearBefore() {
        ScorecardLine line = line("referrals-to-assessment-only");

        assertThat(line.target()).isEmpty();
        assertThat(line.benchmarks()).isEmpty();
        assertThat(line.yearToDate().orElseThrow().rating().because())
                .isEqualTo("no target is known: the nought printed stands for nothing measured");
        assertThat(line.yearToDate().orElseThrow().travel().change()).isEmpty();
        assertThat(line("children-in-care-uasc").series())
                .filteredOn(figure -> figure.periodLabel().equals("2020-21"))
                .allSatisfy(figure -> assertThat(figure.value()).isEmpty())
                .hasSize(1);
    }

    @Test
    void shiftedFiguresStandUnderTheirOwnHeader() {
        assertThat(line("care-leavers-eet-17-21").target()).contains(Target.atLeastPercent("55"));
        assertThat(line("cp-plans-closed-after-2-years").latest().flatMap(RatedFigure::value))
                .contains(number("6.0"));
    }

    @Test
    void benchmarksKeepTheirDates() {
        assertThat(line("care-leavers-eet-17-21").benchmarks())
                .containsExactly(
                        new Benchmark("Statistical neighbours", number("56.0"), Optional.empty()),
                        new Benchmark("England", number("58"), Optional.of(PartialDate.parse("2022"))));
        assertThat(line("care-leavers-suitable-accommodation-17-21").benchmarks())
                .extracting(Benchmark::asOf)
                .containsExactly(Optional.empty(), Optional.of(PartialDate.parse("2022")));
        assertThat(CARD.lines().stream()
                        .flatMap(line -> line.benchmarks().stream())
                        .filter(benchmark -> benchmark.asOf().isPresent()))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "three-or-more-placements-12-months, STEADY, IMPROVING",
        "same-placement-2-years, STEADY, WORSENING",
        "referrals-decided-within-2-working-days, WORSENING, UNKNOWN",
        "placement-order-to-match-days, WORSENING, IMPROVING",
        "cp-plan-second-or-subsequent, IMPROVING, WORSENING",
        "children-in-care, UNKNOWN, UNKNOWN",
        "residential-in-house-utilisation, STEADY, IMPROVING",
        "pep-completed-last-term, IMPROVING, UNKNOWN"
    })
    void trendComparesLikeWithLike(String measure, Trend latest, Trend yearToDate) {
        ScorecardLine line = line(measure);

        assertThat(line.latest().orElseThrow().travel().trend()).isEqualTo(latest);
        assertThat(line.yearToDate().orElseThrow().travel().trend()).isEqualTo(yearToDate);
    }

    private static List<Integer> verdicts(FailureVerdict.Kind kind) {
        return CARD.lines().stream()
                .filter(line ->
                        line.failure().filter(verdict -> verdict.kind() == kind).isPresent())
                .map(line -> line.measure().kpi().orElseThrow())
                .toList();
    }

    private static ScorecardLine line(String measure) {
        return CARD.find(measure).orElseThrow();
    }

    private static void assertLatest(Figures figures, ScorecardLine line, Samples.Fields expected) {
        Optional<Figure> latest =
                figures.find(line.measure().id()).orElseThrow().latest();
        assertThat(latest.map(figure -> figure.column().text()).orElse("")).isEqualTo(expected.get("latest_column"));
        assertRated(line.latest(), expected.get("latest_value"), expected.get("latest"), expected.get("gap"));
    }

    private static void assertRated(Optional<RatedFigure> figure, String value, String verdict, String gap) {
        RatedFigure rated = figure.orElseThrow();
        assertThat(rated.value()).isEqualTo(optional(value));
        assertThat(verdict(rated.rating())).isEqualTo(verdict);
        assertThat(rated.rating().gap().isPresent()).isEqualTo(!gap.isEmpty());
        rated.rating().gap().ifPresent(own -> assertThat(own).isEqualByComparingTo(gap));
    }

    private static String verdict(Rating rating) {
        return switch (rating.kind()) {
            case AT_TARGET -> "MET";
            case MISSED_TOLERANCE_UNKNOWN -> "MISSED";
            case WITHIN_TOLERANCE, OUTSIDE_TOLERANCE -> "no tolerance is known";
            case NOT_RATED -> reason(rating.because());
        };
    }

    private static String reason(String because) {
        if (because.startsWith("there is no figure")) {
            return "NO_FIGURE";
        }
        if (because.startsWith("no target is known")) {
            return "NO_TARGET";
        }
        return because.startsWith("the target is in") ? "OTHER_UNIT" : "NO_DIRECTION";
    }

    private static Optional<BigDecimal> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
