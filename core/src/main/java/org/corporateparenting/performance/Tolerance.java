package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a measure may miss its target before that counts as poor performance. Often it is not published, and then it is
 * unknown: never nought, and never inferred from the figures.
 *
 * @param amount how far, in the measure's unit, 0 or more, the amount itself still being tolerated; empty where it is not
 *     known
 */
public record Tolerance(Optional<BigDecimal> amount) {

    private static final Tolerance UNKNOWN = new Tolerance(Optional.empty());

    /**
     * Checks that the amount is not negative.
     *
     * @param amount as above
     */
    public Tolerance {
        requireNonNull(amount, "amount");
        if (amount.isPresent() && amount.get().signum() < 0) {
            throw new IllegalArgumentException("amount is " + amount.get() + "; it must be 0 or more");
        }
    }

    /**
     * A known tolerance.
     *
     * @param amount how far the target may be missed, such as {@code 2} for two percentage points
     * @return the tolerance
     * @throws IllegalArgumentException if the text is not a decimal number or is negative
     */
    public static Tolerance of(String amount) {
        try {
            return new Tolerance(Optional.of(new BigDecimal(amount)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "amount is '" + amount + "'; it must be a decimal number such as 2 or 0.5", e);
        }
    }

    /**
     * A tolerance that is agreed but not known here.
     *
     * @return the unknown tolerance
     */
    public static Tolerance unknown() {
        return UNKNOWN;
    }

    /** The amount, or {@code unknown}. */
    @Override
    public String toString() {
        return amount.map(BigDecimal::toPlainString).orElse("unknown");
    }
}
