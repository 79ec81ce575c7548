package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A pathway plan. When it was reviewed stands in {@link PathwayPlanReview}.
 *
 * @param made the day on which it was made
 */
public record PathwayPlan(LocalDate made) {

    /**
     * Checks that nothing is missing.
     *
     * @param made as above
     */
    public PathwayPlan {
        requireNonNull(made, "made");
    }
}
