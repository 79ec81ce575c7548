package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number as it is printed: its places behind the point say how finely it was rounded.
 *
 * <p>A printed number stands for every exact number that rounds to it, half up. It is right if what it was worked out from
 * is among them, and that can be told without knowing the exact number:
 *
 * <pre>{@code
 * PrintedNumber.of("41.67").reachedBy(37)  // empty: no whole number of 37 gives 41.67 per cent
 * PrintedNumber.of("41.67").reachedBy(36)  // 15
 * }</pre>
 *
 * @param value the number, with the places behind the point that are printed
 */
public record PrintedNumber(BigDecimal value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks that there is a number.
     *
     * @param value as above
     */
    public PrintedNumber {
        requireNonNull(value, "value");
    }

    /**
     * A printed number.
     *
     * @param text the digits, such as {@code 41.67}, without a unit
     * @return the number
     * @throws NumberFormatException if the text is no decimal number
     */
    public static PrintedNumber of(String text) {
        return new PrintedNumber(new BigDecimal(text));
    }

    /**
     * Half of one in the last printed place.
     *
     * @return how far an exact number may be from this one
     */
    public BigDecimal halfUnit() {
        return value.ulp().divide(BigDecimal.valueOf(2));
    }

    /**
     * Whether an exact number is printed like this.
     *
     * @param exact the number, not rounded
     * @return true if it rounds half up to this one
     */
    public boolean isRoundedFrom(BigDecimal exact) {
        return exact.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
    }

    /**
     * Whether a quotient is printed like this.
     *
     * @param dividend what is divided
     * @param divisor by what, not zero
     * @return true if it rounds half up to this one
     * @throws ArithmeticException if the divisor is zero
     */
    public boolean isRoundedFrom(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
    }

    /**
     * Whether another number, printed more finely or less so, can be the same number.
     *
     * @param other the other printed number
     * @return true if the finer of the two rounds half up to the other
     */
    public boolean agreesWith(PrintedNumber other) {
        return other.value.scale() >= value.scale() ? isRoundedFrom(other.value) : other.isRoundedFrom(value);
    }

    /**
     * The numbers for which it stands, with both ends; the end that is farther from nought rounds to the next number.
     *
     * @return half of one in the last place to either side
     */
    public Range<BigDecimal> range() {
        return Range.closed(value.subtract(halfUnit()), value.add(halfUnit()));
    }

    /**
     * The whole number of things of which this is the percentage.
     *
     * @param denominator out of how many, 1 or more
     * @return the smallest number of things, from none to all of them, whose share rounds to this percentage; empty where no
     *     whole number does
     * @throws IllegalArgumentException if the denominator is less than 1
     */
    public Optional<Long> reachedBy(long denominator) {
        if (denominator < 1) {
            throw new IllegalArgumentException("denominator is " + denominator + "; it must be 1 or more");
        }
        BigDecimal all = BigDecimal.valueOf(denominator);
        BigDecimal least = range().lowerEndpoint()
                .multiply(all)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .max(BigDecimal.ZERO);
        return least.compareTo(all) <= 0 && isRoundedFrom(least.multiply(HUNDRED), all)
                ? Optional.of(least.longValueExact())
                : Optional.empty();
    }

    /**
     * What a numerator must have been divided by to give this number.
     *
     * @param numerator the numerator, not negative
     * @param factor by what the quotient was multiplied, such as 100 for a percentage
     * @return from the smallest denominator to the largest, to 34 digits; empty where the range of this number is not wholly
     *     above nought
     */
    public Optional<Range<BigDecimal>> impliedDenominator(BigDecimal numerator, long factor) {
        Range<BigDecimal> exact = range();
        if (exact.lowerEndpoint().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal dividend = numerator.multiply(BigDecimal.valueOf(factor));
        return Optional.of(Range.closed(
                dividend.divide(exact.upperEndpoint(), MathContext.DECIMAL128),
                dividend.divide(exact.lowerEndpoint(), MathContext.DECIMAL128)));
    }

    /** The digits as printed. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
