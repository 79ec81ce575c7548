package org.corporateparenting.casework.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was written after a review.
 *
 * @param kind what it is
 * @param completed the day on which it was completed, or empty where it was not
 */
public record ReviewReport(ReviewReportKind kind, Optional<LocalDate> completed) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param completed as above
     */
    public ReviewReport {
        requireNonNull(kind, "kind");
        requireNonNull(completed, "completed");
    }
}
