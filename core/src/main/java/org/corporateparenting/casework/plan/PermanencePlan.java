package org.corporateparenting.casework.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The plan for a child to have a home that lasts, which is expected by the second review.
 *
 * @param kind how
 * @param agreed the day on which it was agreed
 */
public record PermanencePlan(PermanencePlanKind kind, LocalDate agreed) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param agreed as above
     */
    public PermanencePlan {
        requireNonNull(kind, "kind");
        requireNonNull(agreed, "agreed");
    }
}
