package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How a stock goes from one day to a later one: what there was, what joined and what left.
 *
 * @param opening the number at the start
 * @param joined those who joined, 0 or more
 * @param left those who left, 0 or more
 */
public record RollForward(BigDecimal opening, BigDecimal joined, BigDecimal left) {

    /**
     * Checks that nothing negative joins or leaves.
     *
     * @param opening as above
     * @param joined as above
     * @param left as above
     */
    public RollForward {
        requireNonNull(opening, "opening");
        if (joined.signum() < 0 || left.signum() < 0) {
            throw new IllegalArgumentException(
                    "joined is " + joined + " and left is " + left + "; both must be 0 or more");
        }
    }

    /**
     * A stock counted in whole numbers.
     *
     * @param opening the number at the start
     * @param joined those who joined, 0 or more
     * @param left those who left, 0 or more
     * @return the way of the stock
     * @throws IllegalArgumentException if a negative number joined or left
     */
    public static RollForward of(long opening, long joined, long left) {
        return new RollForward(BigDecimal.valueOf(opening), BigDecimal.valueOf(joined), BigDecimal.valueOf(left));
    }

    /**
     * By how much the stock grew.
     *
     * @return those who joined less those who left; negative where more left
     */
    public BigDecimal net() {
        return joined.subtract(left);
    }

    /**
     * The number at the end.
     *
     * @return the opening number and the net growth
     */
    public BigDecimal closing() {
        return opening.add(net());
    }

    /** The sum as a reader would write it, such as {@code 1229 + 44 - 42 = 1231}. */
    @Override
    public String toString() {
        return opening.toPlainString() + " + " + joined.toPlainString() + " - " + left.toPlainString() + " = "
                + closing().toPlainString();
    }
}
