package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.corporateparenting.time.ReportingPeriod;

/**
 * Published figures, rated: for every measure the latest figure that was reported and the year to date, with target,
 * tolerance, direction of travel, benchmarks and, for contract measures, performance failures.
 *
 * <p>A target without a known tolerance is met or missed and nothing finer. Tolerances and reported standings are added
 * once, and every line follows:
 *
 * <pre>{@code
 * Scorecard.of(FiguresFile.read(file).value())
 *         .withTolerance("three-or-more-placements-12-months", Tolerance.of("2"))
 *         .lines()
 * }</pre>
 */
public final class Scorecard {

    private final Figures figures;
    private final ImmutableMap<String, Tolerance> tolerances;
    private final Optional<ReportedStandings> reported;
    private final ImmutableList<ScorecardLine> lines;

    private Scorecard(
            Figures figures, ImmutableMap<String, Tolerance> tolerances, Optional<ReportedStandings> reported) {
        this.figures = requireNonNull(figures, "figures");
        this.tolerances = tolerances;
        this.reported = reported;
        this.lines = figures.measures().stream().map(this::line).collect(ImmutableList.toImmutableList());
    }

    /**
     * Rates figures, no tolerance being known.
     *
     * @param figures the figures
     * @return the scorecard
     */
    public static Scorecard of(Figures figures) {
        return new Scorecard(figures, ImmutableMap.of(), Optional.empty());
    }

    /**
     * The same scorecard with a known tolerance.
     *
     * @param measureId the id of one of its measures
     * @param tolerance how far the measure's target may be missed
     * @return the scorecard, rated again
     * @throws IllegalArgumentException if it has no such measure
     */
    public Scorecard withTolerance(String measureId, Tolerance tolerance) {
        if (figures.find(measureId).isEmpty()) {
            throw new IllegalArgumentException(
                    "measureId is '" + measureId + "'; it must be one of the scorecard's measures");
        }
        ImmutableMap<String, Tolerance> more = ImmutableMap.<String, Tolerance>builder()
                .putAll(tolerances)
                .put(measureId, tolerance)
                .buildKeepingLast();
        return new Scorecard(figures, more, reported);
    }

    /**
     * The same scorecard with what a report says in words. It counts for the measures whose figures are taken from that
     * report, in periods of which the figures cannot say.
     *
     * @param standings the report's words
     * @return the scorecard, judged again
     */
    public Scorecard withStandings(ReportedStandings standings) {
        return new Scorecard(figures, tolerances, Optional.of(standings));
    }

    /**
     * Every measure, rated.
     *
     * @return the lines in the order of the file
     */
    public ImmutableList<ScorecardLine> lines() {
        return lines;
    }

    /**
     * The line of one measure.
     *
     * @param measureId the measure's id
     * @return the line, or empty where the scorecard has none
     */
    public Optional<ScorecardLine> find(String measureId) {
        return lines.stream()
                .filter(line -> line.measure().id().equals(measureId))
                .findFirst();
    }

    /**
     * The contract measures of which the figures, or the report's words, show a performance failure.
     *
     * @return their lines, in the order of the file
     */
    public ImmutableList<ScorecardLine> failures() {
        return lines.stream()
                .filter(line -> line.failure()
                        .filter(verdict -> verdict.kind() == FailureVerdict.Kind.FAILED)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private ScorecardLine line(MeasureFigures measure) {
        Tolerance tolerance = tolerances.getOrDefault(measure.measure().id(), Tolerance.unknown());
        ImmutableMap<ReportingPeriod, Standing> said = measure.measure()
                .kpi()
                .flatMap(kpi ->
                        reported.filter(report -> isFrom(report, measure)).map(report -> report.of(kpi)))
                .orElse(ImmutableMap.of());
        return new LineRating(measure, tolerance).line(said);
    }

    private static boolean isFrom(ReportedStandings report, MeasureFigures measure) {
        return measure.figures().stream().anyMatch(figure -> figure.source().equals(Optional.of(report.source())));
    }
}
