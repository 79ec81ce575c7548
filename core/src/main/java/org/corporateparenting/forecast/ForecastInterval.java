package org.corporateparenting.forecast;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * A number expected, with bounds.
 *
 * @param lower the lower bound, itself within
 * @param expected the number between them
 * @param upper the upper bound, itself within
 * @param level the chance that the number lies within; empty where it was printed without one
 */
public record ForecastInterval(double lower, double expected, double upper, OptionalDouble level) {

    /**
     * Checks that the number is between the bounds, and the level between 0 and 1.
     *
     * @param lower as above
     * @param expected as above
     * @param upper as above
     * @param level as above
     */
    public ForecastInterval {
        requireNonNull(level, "level");
        if (!(lower <= expected && expected <= upper)) {
            throw new IllegalArgumentException("interval is " + lower + ", " + expected + ", " + upper
                    + "; it must run from lower to expected to upper");
        }
        if (level.isPresent() && !(level.getAsDouble() > 0 && level.getAsDouble() < 1)) {
            throw new IllegalArgumentException("level is " + level.getAsDouble() + "; it must be above 0 and below 1");
        }
    }

    /**
     * An interval.
     *
     * @param lower the lower bound
     * @param expected the number between them
     * @param upper the upper bound
     * @param level the chance that the number lies within
     * @return the interval
     * @throws IllegalArgumentException if they are out of order, or the level is not above 0 and below 1
     */
    public static ForecastInterval of(double lower, double expected, double upper, double level) {
        return new ForecastInterval(lower, expected, upper, OptionalDouble.of(level));
    }

    /**
     * Bounds printed without a level, around the number in the middle.
     *
     * @param lower the lower bound
     * @param upper the upper bound
     * @return the interval
     * @throws IllegalArgumentException if the lower bound is above the upper
     */
    public static ForecastInterval ofBounds(double lower, double upper) {
        return new ForecastInterval(lower, (lower + upper) / 2, upper, OptionalDouble.empty());
    }

    /**
     * Half the distance between the bounds.
     *
     * @return the distance, 0 or more
     */
    public double halfWidth() {
        return (upper - lower) / 2;
    }

    /**
     * Whether a number lies within.
     *
     * @param number the number
     * @return true on the bounds too
     */
    public boolean contains(double number) {
        return lower <= number && number <= upper;
    }

    /**
     * Half the width of the bounds of a sum whose parts vary independently of each other: bounds do not add, their squares
     * do. S001:4177-4179 prints bounds that agree with this to within one child.
     *
     * @param parts the bounds of the parts, all at one level
     * @return the square root of the sum of the squared half-widths
     */
    public static double halfWidthOfSum(Collection<ForecastInterval> parts) {
        return Math.sqrt(parts.stream()
                .mapToDouble(part -> part.halfWidth() * part.halfWidth())
                .sum());
    }
}
