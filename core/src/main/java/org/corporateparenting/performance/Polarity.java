package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/** Which way a measure should go. */
public enum Polarity {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER,
    /** Neither is better in itself: a count that describes, such as how many children are in care. */
    NONE;

    /**
     * How much better one value is than another.
     *
     * @param value the value
     * @param reference what it is held against
     * @return positive where the value is better, negative where it is worse, zero where they are equal; empty where
     *     neither direction is better
     */
    public Optional<BigDecimal> advantage(BigDecimal value, BigDecimal reference) {
        requireNonNull(value, "value");
        requireNonNull(reference, "reference");
        return switch (this) {
            case HIGHER -> Optional.of(value.subtract(reference));
            case LOWER -> Optional.of(reference.subtract(value));
            case NONE -> Optional.empty();
        };
    }
}
