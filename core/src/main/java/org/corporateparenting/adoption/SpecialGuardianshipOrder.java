package org.corporateparenting.adoption;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * A special guardianship order (section 14A of the Children Act 1989).
 *
 * @param range from the day on which it was made up to the day before it was discharged; it ends at 18 at the latest
 */
public record SpecialGuardianshipOrder(DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param range as above
     */
    public SpecialGuardianshipOrder {
        requireNonNull(range, "range");
    }
}
