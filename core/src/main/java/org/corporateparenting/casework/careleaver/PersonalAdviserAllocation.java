package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * The time for which a young person had a personal adviser. Who the adviser is, is not kept.
 *
 * @param range from the first day with the adviser up to the day before the appointment ended
 */
public record PersonalAdviserAllocation(DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param range as above
     */
    public PersonalAdviserAllocation {
        requireNonNull(range, "range");
    }
}
