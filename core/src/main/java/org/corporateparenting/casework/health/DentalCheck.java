package org.corporateparenting.casework.health;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.corporateparenting.time.CollectionYear;

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
     * Whether teeth were checked in a collection year, as the return counts it (DATA, rule HLT-05).
     *
     * @param checks a child's checks; those declined do not count
     * @param year the year
     * @return true if one was made in it
     */
    public static boolean isMadeIn(Iterable<DentalCheck> checks, CollectionYear year) {
        for (DentalCheck check : checks) {
            if (check.isMade() && year.contains(check.on())) {
                return true;
            }
        }
        return false;
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
