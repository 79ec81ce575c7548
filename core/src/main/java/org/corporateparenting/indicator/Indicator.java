package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import org.corporateparenting.performance.Measure;

/** A measure and how it is worked out, one child at a time. */
public final class Indicator {

    private final Measure measure;
    private final Rule rule;

    private Indicator(Measure measure, Rule rule) {
        this.measure = requireNonNull(measure, "measure");
        this.rule = requireNonNull(rule, "rule");
    }

    /** What an indicator does with one child. */
    @FunctionalInterface
    public interface Rule {

        /**
         * Counts the child, or says nothing where the child is not in the population. Reads the child alone, so that children
         * can be counted side by side.
         *
         * @param child the child on the day
         * @param counter takes what is seen
         */
        void count(ChildOnDay child, Counter counter);
    }

    /**
     * An indicator that may count several things of a child, or work out a number.
     *
     * @param measure the measure
     * @param rule what is counted
     * @return the indicator
     */
    public static Indicator of(Measure measure, Rule rule) {
        return new Indicator(measure, rule);
    }

    /**
     * The number of children who pass a test.
     *
     * @param measure the measure
     * @param counted the test
     * @return the indicator
     */
    public static Indicator number(Measure measure, Predicate<ChildOnDay> counted) {
        requireNonNull(counted, "counted");
        return new Indicator(measure, (child, counter) -> {
            if (counted.test(child)) {
                counter.count();
            }
        });
    }

    /**
     * The share of a population that passes a test.
     *
     * @param measure the measure
     * @param population who is below the line
     * @param above who of them is above it
     * @return the indicator
     */
    public static Indicator share(Measure measure, Predicate<ChildOnDay> population, Predicate<ChildOnDay> above) {
        requireNonNull(population, "population");
        requireNonNull(above, "above");
        return new Indicator(measure, (child, counter) -> {
            if (population.test(child)) {
                counter.count(above.test(child));
            }
        });
    }

    /**
     * What is measured.
     *
     * @return the measure
     */
    public Measure measure() {
        return measure;
    }

    void count(ChildOnDay child, Counter counter) {
        rule.count(child, counter);
    }

    /** The id of the measure. */
    @Override
    public String toString() {
        return measure.id();
    }
}
