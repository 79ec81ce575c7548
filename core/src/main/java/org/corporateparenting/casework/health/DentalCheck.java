package org.corporateparenting.casework.health;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A check of the child's teeth. One that was declined does not count. SSDA903: TEETH_CHECK, which says only whether there
 * was one in the year; SSD: health checks.
 *
 * @param on the day of the check, or the day on which it was declined
 * @param isDeclined whether it was declined, so that none was made
 */
public record DentalCheck(LocalDate on, boolean isDeclined) {

    /**
     * Checks that nothing is missing.
     *
     * @param on as above
     * @param isDeclined as above
     */
    public DentalCheck {
        requireNonNull(on, "on");
    }

    /**
     * A check that was made.
     *
     * @param on the day
     * @return the check
     */
    public static DentalCheck made(LocalDate on) {
        return new DentalCheck(on, false);
    }

    /**
     * Whether the check counts.
     *
     * @return true if it was not declined
     */
    public boolean isMade() {
        return !isDeclined;
    }
}
