package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a value stands to a target, by how much, and why.
 *
 * @param kind how it stands
 * @param gap how much better than the target the value is, in the measure's unit (percentage points for a percentage):
 *     positive or zero where the target is met, negative or zero where it is missed; empty where nothing was rated
 * @param because the value, the target and the tolerance in a sentence
 */
public record Rating(Kind kind, Optional<BigDecimal> gap, String because) {

    /** How a value stands to a target. The constants stand in order, best first. */
    public enum Kind {
        /** The target is met. */
        AT_TARGET(Standing.INSIDE),
        /** The target is missed by no more than is tolerated. */
        WITHIN_TOLERANCE(Standing.INSIDE),
        /** The target is missed by more than is tolerated. */
        OUTSIDE_TOLERANCE(Standing.OUTSIDE),
        /** The target is missed, and how much is tolerated is not known. */
        MISSED_TOLERANCE_UNKNOWN(Standing.UNKNOWN),
        /** There is no value, no target, or no way to hold one against the other. */
        NOT_RATED(Standing.UNKNOWN);

        private final Standing standing;

        Kind(Standing standing) {
            this.standing = standing;
        }

        /**
         * What it says about the tolerance.
         *
         * @return inside, outside or unknown
         */
        public Standing standing() {
            return standing;
        }

        /**
         * Whether a target was held against a value.
         *
         * @return false for {@link #NOT_RATED}
         */
        public boolean isRated() {
            return this != NOT_RATED;
        }
    }

    /**
     * Checks that there is a gap where there is a rating, and only there.
     *
     * @param kind as above
     * @param gap as above
     * @param because as above
     */
    public Rating {
        requireNonNull(because, "because");
        if (gap.isPresent() != kind.isRated()) {
            throw new IllegalArgumentException(
                    "gap of a rating " + kind + (gap.isPresent() ? " must be empty" : " must be given"));
        }
    }

    /**
     * No rating.
     *
     * @param because why there is none, in a sentence
     * @return the rating
     */
    public static Rating notRated(String because) {
        return new Rating(Kind.NOT_RATED, Optional.empty(), because);
    }

    /** Rates a value; the text says the value, and may say what it was worked out from. */
    static Rating of(BigDecimal value, String text, Target target, Tolerance tolerance) {
        BigDecimal gap = target.gap(value);
        String amount = target.unit().formatDifference(gap.abs());
        if (target.isMetBy(value)) {
            String spare = gap.signum() == 0 ? "" : ", " + amount + " better than it need be";
            return rated(Kind.AT_TARGET, gap, text + " meets the target of " + target + spare);
        }
        String missed = text + " misses the target of " + target + " by " + amount;
        if (tolerance.amount().isEmpty()) {
            return rated(Kind.MISSED_TOLERANCE_UNKNOWN, gap, missed + "; no tolerance is known");
        }
        BigDecimal tolerated = tolerance.amount().get();
        boolean within = gap.abs().compareTo(tolerated) <= 0;
        return rated(
                within ? Kind.WITHIN_TOLERANCE : Kind.OUTSIDE_TOLERANCE,
                gap,
                missed + (within ? ", within" : ", outside") + " the tolerance of "
                        + target.unit().formatDifference(tolerated));
    }

    private static Rating rated(Kind kind, BigDecimal gap, String because) {
        return new Rating(kind, Optional.of(gap), because);
    }
}
