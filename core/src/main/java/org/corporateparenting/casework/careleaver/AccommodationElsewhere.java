package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * That a child was accommodated or fostered otherwise than by being looked after (section 24(2) of the Children Act 1989).
 *
 * @param kind by whom or where
 * @param range from the first day up to the day before it ended
 */
public record AccommodationElsewhere(AccommodationElsewhereKind kind, DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param range as above
     */
    public AccommodationElsewhere {
        requireNonNull(kind, "kind");
        requireNonNull(range, "range");
    }
}
