package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.performance.Benchmark;
import org.corporateparenting.performance.Measure;
import org.corporateparenting.performance.RatedFigure;
import org.corporateparenting.performance.Target;
import org.corporateparenting.performance.Tolerance;

/**
 * A measure worked out from case files: its rated figure, and the tally that opens it.
 *
 * @param measure the measure
 * @param figure the figure, for all children or for the group it names
 * @param tally the children behind it, and what is not known
 * @param target where it should be; empty where no target is known
 * @param tolerance how far it may miss the target
 * @param benchmarks what others reached
 */
public record MeasuredFigure(
        Measure measure,
        RatedFigure figure,
        Tally tally,
        Optional<Target> target,
        Tolerance tolerance,
        ImmutableList<Benchmark> benchmarks) {

    /**
     * Checks that nothing is missing.
     *
     * @param measure as above
     * @param figure as above
     * @param tally as above
     * @param target as above
     * @param tolerance as above
     * @param benchmarks as above
     */
    public MeasuredFigure {
        requireNonNull(measure, "measure");
        requireNonNull(figure, "figure");
        requireNonNull(tally, "tally");
        requireNonNull(target, "target");
        requireNonNull(tolerance, "tolerance");
        requireNonNull(benchmarks, "benchmarks");
    }

    /** The measure and the group, without the children. */
    @Override
    public String toString() {
        return measure + figure.breakdown().map(group -> " " + group).orElse("") + ": " + tally;
    }
}
