package org.corporateparenting.performance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.corporateparenting.time.ReportingPeriod;
import org.immutables.value.Value;

/** One measure of a scorecard, rated. */
@Value.Immutable
public abstract class ScorecardLine {

    ScorecardLine() {}

    /**
     * The measure.
     *
     * @return the measure
     */
    public abstract Measure measure();

    /**
     * The latest figure that was reported, rated; where none was, the latest gap, not rated.
     *
     * @return the rated figure; empty where the scorecard has no column of a period
     */
    public abstract Optional<RatedFigure> latest();

    /**
     * The year to date, rated; not rated where the figure is missing.
     *
     * @return the rated figure; empty where the scorecard has no such column
     */
    public abstract Optional<RatedFigure> yearToDate();

    /**
     * What should be reached.
     *
     * @return the target; empty where none is known, or where the measure has no direction
     */
    public abstract Optional<Target> target();

    /**
     * By when it should be reached, as printed.
     *
     * @return the date; empty where the target is for the scorecard's own year
     */
    public abstract Optional<String> targetDate();

    /**
     * How far the target may be missed.
     *
     * @return the tolerance, unknown unless set
     */
    @Value.Default
    public Tolerance tolerance() {
        return Tolerance.unknown();
    }

    /**
     * What others reached.
     *
     * @return the benchmarks that have a value
     */
    public abstract ImmutableList<Benchmark> benchmarks();

    /**
     * What was reached in each period, for a chart. A figure without a value is a gap, not a nought.
     *
     * @return the figures, earliest first
     */
    public abstract ImmutableList<Figure> series();

    /**
     * How a contract measure stood to its tolerance in each month or quarter: as rated or, where the rating cannot say,
     * as reported in words.
     *
     * @return the standings by period, earliest first; none for other measures
     */
    @Value.Default
    public ImmutableSortedMap<ReportingPeriod, Standing> standings() {
        return ImmutableSortedMap.of();
    }

    /**
     * Whether a contract measure's months or quarters amount to a performance failure.
     *
     * @return the verdict; empty for other measures
     */
    public abstract Optional<FailureVerdict> failure();

    /**
     * Starts a line.
     *
     * @return an empty builder
     */
    public static ScorecardLineBuilder builder() {
        return new ScorecardLineBuilder();
    }

    /** The measure. */
    @Override
    public String toString() {
        return measure().toString();
    }
}
