package org.corporateparenting.casework.placement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A review by a panel of whether the criteria for secure accommodation still apply. It is another thing than a review of
 * the child's case.
 *
 * @param on the day on which the panel met
 */
public record SecureReview(LocalDate on) {

    /**
     * Checks that the day is there.
     *
     * @param on as above
     */
    public SecureReview {
        requireNonNull(on, "on");
    }
}
