package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * That a young person of 18 or over stays with the foster parent with whom they lived when they ceased to be looked
 * after. Who that is, is not kept.
 *
 * @param range from the first day of the arrangement up to the day before it ended
 */
public record StayingPutArrangement(DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param range as above
     */
    public StayingPutArrangement {
        requireNonNull(range, "range");
    }
}
