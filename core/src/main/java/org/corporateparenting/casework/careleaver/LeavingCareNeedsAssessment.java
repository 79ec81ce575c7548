package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * An assessment of what advice and support a young person needs on leaving care. A pathway plan rests on it.
 *
 * @param completed the day on which it was completed
 */
public record LeavingCareNeedsAssessment(LocalDate completed) {

    /**
     * Checks that nothing is missing.
     *
     * @param completed as above
     */
    public LeavingCareNeedsAssessment {
        requireNonNull(completed, "completed");
    }
}
