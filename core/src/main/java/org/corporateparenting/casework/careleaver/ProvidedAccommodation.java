package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * Accommodation that the responsible authority provides for a relevant or former relevant child (sections 23B and 24B of the
 * Children Act 1989).
 *
 * @param range from the day on which it was first provided up to the day before that ended
 */
public record ProvidedAccommodation(DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param range as above
     */
    public ProvidedAccommodation {
        requireNonNull(range, "range");
    }
}
