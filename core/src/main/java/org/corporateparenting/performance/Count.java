package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was counted: how many (or how much in all), out of how many.
 *
 * <p>A share of nobody has no value: it is neither nought nor a hundred per cent. Counts of separate groups add up, in any
 * order and grouping, so that a whole is worked out from its parts and not from their percentages.
 *
 * @param numerator those that have what is measured, or a total such as days, 0 or more; may exceed the denominator
 *     where the two count different things
 * @param denominator those that could have it, 0 or more
 * @serial exclude
 */
public record Count(long numerator, long denominator) implements Serializable {

    /** Nobody counted: adding it to a count changes nothing. */
    public static final Count NONE = new Count(0, 0);

    /**
     * Checks that neither is negative.
     *
     * @param numerator as above
     * @param denominator as above
     */
    public Count {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException(
                    "count is " + numerator + " of " + denominator + "; both must be 0 or more");
        }
    }

    /**
     * A count.
     *
     * @param numerator how many, or how much in all
     * @param denominator out of how many
     * @return the count
     * @throws IllegalArgumentException if either is negative
     */
    public static Count of(long numerator, long denominator) {
        return new Count(numerator, denominator);
    }

    /**
     * This count and that of another group, none of whose members is in this one.
     *
     * @param other the other group's count
     * @return the count of both
     * @throws ArithmeticException if a sum exceeds the range of {@code long}
     */
    public Count plus(Count other) {
        return new Count(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /**
     * What the count comes to.
     *
     * @param unit as what: a percentage or rate is the numerator over the denominator times 100 or 10,000; a
     *     {@link Unit#COUNT} is the numerator; anything else is the numerator over the denominator
     * @param rounding how it is rounded, once
     * @return the value; empty where the denominator is 0
     */
    public Optional<BigDecimal> value(Unit unit, Rounding rounding) {
        requireNonNull(unit, "unit");
        requireNonNull(rounding, "rounding");
        if (denominator == 0) {
            return Optional.empty();
        }
        BigDecimal dividend = BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(unit.factor()));
        return Optional.of(
                unit == Unit.COUNT
                        ? rounding.round(dividend)
                        : rounding.quotient(dividend, BigDecimal.valueOf(denominator)));
    }

    /** Such as {@code 135 of 1231}. */
    @Override
    public String toString() {
        return numerator + " of " + denominator;
    }
}
