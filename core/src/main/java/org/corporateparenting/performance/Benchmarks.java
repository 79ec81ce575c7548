package org.corporateparenting.performance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What others reached, by measure: England, the statistical neighbours on average, or each neighbour by name. A value is
 * compared with those of every measure that counts the same, and with no other version of it.
 */
public final class Benchmarks {

    private final ImmutableListMultimap<Measure, Benchmark> byMeasure;

    private Benchmarks(ImmutableListMultimap<Measure, Benchmark> byMeasure) {
        this.byMeasure = byMeasure;
    }

    /**
     * The benchmarks of a figures file, from its columns {@code SN}, {@code ENGLAND} and {@code REGION}.
     *
     * @param figures the figures
     * @return the benchmarks that have a value
     */
    public static Benchmarks of(Figures figures) {
        ImmutableListMultimap.Builder<Measure, Benchmark> byMeasure = ImmutableListMultimap.builder();
        figures.measures().forEach(measure -> byMeasure.putAll(measure.measure(), measure.benchmarks()));
        return new Benchmarks(byMeasure.build());
    }

    /**
     * Benchmarks from anywhere, such as one for each neighbouring authority, its name being the authority's.
     *
     * @param byMeasure the benchmarks of each measure
     * @return the benchmarks
     */
    public static Benchmarks of(ListMultimap<Measure, Benchmark> byMeasure) {
        return new Benchmarks(ImmutableListMultimap.copyOf(byMeasure));
    }

    /**
     * Compares a value with what others reached.
     *
     * @param measure what is measured
     * @param own the value
     * @return one comparison for each benchmark of a measure that counts the same; none where there is no such benchmark
     */
    public ImmutableList<BenchmarkComparison> compare(Measure measure, BigDecimal own) {
        requireNonNull(own, "own");
        return byMeasure.entries().stream()
                .filter(entry -> measure.compareWith(entry.getKey()).isComparable())
                .map(entry -> comparison(measure, own, entry))
                .collect(toImmutableList());
    }

    private static BenchmarkComparison comparison(
            Measure measure, BigDecimal own, Map.Entry<Measure, Benchmark> theirs) {
        BigDecimal difference =
                measure.difference(own, theirs.getKey(), theirs.getValue().value());
        return new BenchmarkComparison(measure, own, theirs.getValue(), difference);
    }
}
