package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A review of the pathway plan.
 *
 * @param on the day on which it was held
 */
public record PathwayPlanReview(LocalDate on) {

    /**
     * Checks that nothing is missing.
     *
     * @param on as above
     */
    public PathwayPlanReview {
        requireNonNull(on, "on");
    }
}
