package org.corporateparenting.child;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.time.DateRange;

/**
 * A run of days under one legal status.
 *
 * @param status the legal status
 * @param range from the first day under it up to the day before it ended or changed
 */
public record LegalStatusPeriod(LegalStatus status, DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param status as above
     * @param range as above
     */
    public LegalStatusPeriod {
        requireNonNull(status, "status");
        requireNonNull(range, "range");
    }
}
