package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;

/**
 * Where a measure should be: the values that meet the target, in a unit.
 *
 * <p>Numbers are exact decimals. A target belongs to a time: the same measure may have another target a year later.
 *
 * @param met the values that meet it, bounded on at least one side
 * @param unit what they are a number of
 */
public record Target(Range<BigDecimal> met, Unit unit) {

    /**
     * Checks that something misses the target and something meets it.
     *
     * @param met as above
     * @param unit as above
     */
    public Target {
        requireNonNull(unit, "unit");
        if (!met.hasLowerBound() && !met.hasUpperBound()) {
            throw new IllegalArgumentException("met has no bound; a target that everything meets is none");
        }
        if (met.isEmpty()) {
            throw new IllegalArgumentException("met is " + met + "; a value must be able to meet the target");
        }
    }

    /**
     * At most this many per cent: the number itself meets the target.
     *
     * @param percent the number, such as {@code 10} or {@code 12.5}
     * @return the target
     */
    public static Target atMostPercent(String percent) {
        return atMost(number(percent, "percent"), Unit.PERCENT);
    }

    /**
     * At least this many per cent: the number itself meets the target.
     *
     * @param percent the number, such as {@code 95}
     * @return the target
     */
    public static Target atLeastPercent(String percent) {
        return atLeast(number(percent, "percent"), Unit.PERCENT);
    }

    /**
     * At most: the number itself meets the target.
     *
     * @param number the number
     * @param unit its unit
     * @return the target
     */
    public static Target atMost(BigDecimal number, Unit unit) {
        return new Target(Range.atMost(number), unit);
    }

    /**
     * At least: the number itself meets the target.
     *
     * @param number the number
     * @param unit its unit
     * @return the target
     */
    public static Target atLeast(BigDecimal number, Unit unit) {
        return new Target(Range.atLeast(number), unit);
    }

    /**
     * Less than: the number itself misses the target, as in one printed {@code <10%}.
     *
     * @param number the number
     * @param unit its unit
     * @return the target
     */
    public static Target lessThan(BigDecimal number, Unit unit) {
        return new Target(Range.lessThan(number), unit);
    }

    /**
     * More than: the number itself misses the target.
     *
     * @param number the number
     * @param unit its unit
     * @return the target
     */
    public static Target moreThan(BigDecimal number, Unit unit) {
        return new Target(Range.greaterThan(number), unit);
    }

    /**
     * From one number to another, both of which meet the target.
     *
     * @param low the lower number
     * @param high the higher number
     * @param unit their unit
     * @return the target
     * @throws IllegalArgumentException if the lower is above the higher
     */
    public static Target between(BigDecimal low, BigDecimal high, Unit unit) {
        return new Target(Range.closed(low, high), unit);
    }

    /**
     * One number and no other.
     *
     * @param number the number
     * @param unit its unit
     * @return the target
     */
    public static Target exactly(BigDecimal number, Unit unit) {
        return new Target(Range.singleton(number), unit);
    }

    /**
     * Whether a value meets the target.
     *
     * @param value the value, in the target's unit
     * @return true if it does
     */
    public boolean isMetBy(BigDecimal value) {
        return met.contains(value);
    }

    /**
     * How far a value is on the right side of the target.
     *
     * @param value the value, in the target's unit
     * @return how far the nearest bound is: positive inside, negative outside, and zero on a bound, whether or not the
     *     bound itself meets the target
     */
    public BigDecimal gap(BigDecimal value) {
        requireNonNull(value, "value");
        if (!met.hasLowerBound()) {
            return met.upperEndpoint().subtract(value);
        }
        BigDecimal aboveLow = value.subtract(met.lowerEndpoint());
        return met.hasUpperBound() ? aboveLow.min(met.upperEndpoint().subtract(value)) : aboveLow;
    }

    boolean suits(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> met.hasLowerBound();
            case LOWER -> met.hasUpperBound();
            case NONE -> true;
        };
    }

    /** Such as {@code at most 10%} or {@code from 15% to 20%}. */
    @Override
    public String toString() {
        if (!met.hasLowerBound()) {
            return (met.upperBoundType() == BoundType.CLOSED ? "at most " : "less than ") + text(met.upperEndpoint());
        }
        if (!met.hasUpperBound()) {
            return (met.lowerBoundType() == BoundType.CLOSED ? "at least " : "more than ") + text(met.lowerEndpoint());
        }
        return met.lowerEndpoint().compareTo(met.upperEndpoint()) == 0
                ? "exactly " + text(met.lowerEndpoint())
                : "from " + text(met.lowerEndpoint()) + " to " + text(met.upperEndpoint());
    }

    private String text(BigDecimal number) {
        return unit.format(number);
    }

    private static BigDecimal number(String text, String name) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    name + " is '" + text + "'; it must be a decimal number such as 10 or 12.5", e);
        }
    }
}
