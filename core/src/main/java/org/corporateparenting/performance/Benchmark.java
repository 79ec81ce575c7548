package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.time.PartialDate;

/**
 * What others reached: England, the statistical neighbours, a region.
 *
 * <p>A benchmark has a date of its own, often a year or more before the figure it is held against, and sometimes none is
 * printed. Comparing says nothing of the dates; show them.
 *
 * @param name whose value it is
 * @param value the value, in the measure's unit
 * @param asOf of when it is; empty where the source does not say
 */
public record Benchmark(String name, BigDecimal value, Optional<PartialDate> asOf) {

    /**
     * Checks that the benchmark says whose it is.
     *
     * @param name as above
     * @param value as above
     * @param asOf as above
     */
    public Benchmark {
        requireNonNull(value, "value");
        requireNonNull(asOf, "asOf");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank; it must say whose value the benchmark is");
        }
    }

    /**
     * How much better than the benchmark a value is.
     *
     * @param own the value
     * @param polarity which way the measure should go
     * @return positive where the value is better, negative where it is worse; empty where neither direction is better
     */
    public Optional<BigDecimal> gap(BigDecimal own, Polarity polarity) {
        return polarity.advantage(own, value);
    }
}
