package org.corporateparenting.casework.review;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * The time for which an independent reviewing officer is appointed for the child's case.
 *
 * @param range from the day of the appointment up to the day before it ended
 */
public record ReviewingOfficerAppointment(DateRange range) {

    /**
     * Checks that a range is given.
     *
     * @param range as above
     */
    public ReviewingOfficerAppointment {
        requireNonNull(range, "range");
    }
}
