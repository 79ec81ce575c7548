package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * That a young person is supported near the children's home they left.
 *
 * @param range from the first day of the arrangement up to the day before it ended
 */
public record StayingCloseArrangement(DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param range as above
     */
    public StayingCloseArrangement {
        requireNonNull(range, "range");
    }
}
