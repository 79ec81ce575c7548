package org.corporateparenting.sufficiency;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * A stretch of days in which a household stood somewhere.
 *
 * @param status where it stood
 * @param range from the first day up to the day before it changed
 */
public record HouseholdStatusPeriod(FosteringHouseholdStatus status, DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param status as above
     * @param range as above
     */
    public HouseholdStatusPeriod {
        requireNonNull(status, "status");
        requireNonNull(range, "range");
    }
}
