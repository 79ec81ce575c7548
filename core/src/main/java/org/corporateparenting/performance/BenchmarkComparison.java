package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a value stands to what others reached. Their date may be another; see {@link Benchmark#asOf()}.
 *
 * @param measure what is measured
 * @param own the value
 * @param benchmark what others reached, of the same measure or one that counts the same
 * @param difference the value less the benchmark's
 */
public record BenchmarkComparison(Measure measure, BigDecimal own, Benchmark benchmark, BigDecimal difference) {

    /**
     * Checks that nothing is missing.
     *
     * @param measure as above
     * @param own as above
     * @param benchmark as above
     * @param difference as above
     */
    public BenchmarkComparison {
        requireNonNull(measure, "measure");
        requireNonNull(own, "own");
        requireNonNull(benchmark, "benchmark");
        requireNonNull(difference, "difference");
    }

    /**
     * How much better than the benchmark the value is.
     *
     * @return positive where the value is better, negative where it is worse; empty where neither direction is better
     */
    public Optional<BigDecimal> advantage() {
        return benchmark.gap(own, measure.polarity());
    }

    /** Such as {@code 64.7% against 56.0% of Statistical neighbours: 8.7 percentage points better}. */
    @Override
    public String toString() {
        return measure.unit().format(own) + " against " + measure.unit().format(benchmark.value()) + " of "
                + benchmark.name()
                + benchmark.asOf().map(date -> " (" + date + ")").orElse("") + ": " + verdict();
    }

    private String verdict() {
        if (difference.signum() == 0) {
            return "equal";
        }
        String amount = measure.unit().formatDifference(difference.abs());
        return advantage()
                .map(gap -> amount + (gap.signum() > 0 ? " better" : " worse"))
                .orElse(amount + (difference.signum() > 0 ? " more" : " less"));
    }
}
