package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How a number changed: by how much, and by how many per cent of what it was before.
 *
 * <p>Of a percentage the two are easily taken for one another: from 47% to 54% is a rise of 7 percentage points, and of 15
 * per cent.
 *
 * @param before the number before
 * @param after the number after
 */
public record Change(BigDecimal before, BigDecimal after) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks that nothing is missing.
     *
     * @param before as above
     * @param after as above
     */
    public Change {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * The change between two whole numbers.
     *
     * @param before the number before
     * @param after the number after
     * @return the change
     */
    public static Change of(long before, long after) {
        return new Change(BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }

    /**
     * The change that ended at a number and by a given percentage.
     *
     * @param after the number after
     * @param percent the change in per cent of the number before, more than -100
     * @return the change, the number before to 34 digits
     * @throws IllegalArgumentException if the percentage is -100 or less
     */
    public static Change endingAt(BigDecimal after, BigDecimal percent) {
        if (percent.compareTo(HUNDRED.negate()) <= 0) {
            throw new IllegalArgumentException("percent is " + percent + "; it must be more than -100");
        }
        return new Change(after.multiply(HUNDRED).divide(HUNDRED.add(percent), MathContext.DECIMAL128), after);
    }

    /**
     * By how much it changed.
     *
     * @return the number after less the number before; negative for a fall
     */
    public BigDecimal difference() {
        return after.subtract(before);
    }

    /**
     * By how many per cent of the number before it changed.
     *
     * @param rounding how the percentage is rounded, once
     * @return the percentage, negative for a fall; empty where the number before is nought or negative
     */
    public Optional<BigDecimal> percent(Rounding rounding) {
        return before.signum() <= 0
                ? Optional.empty()
                : Optional.of(rounding.quotient(difference().multiply(HUNDRED), before));
    }

    /** Such as {@code 30 to 40}. */
    @Override
    public String toString() {
        return before.toPlainString() + " to " + after.toPlainString();
    }
}
