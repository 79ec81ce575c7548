package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * That a young person lived with a parent, another person with parental responsibility or the holder of a child
 * arrangements order in force before they came into care. It may begin while they are looked after.
 *
 * @param range from the first day there up to the day before they left or the arrangement broke down
 */
public record ReturnHome(DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param range as above
     */
    public ReturnHome {
        requireNonNull(range, "range");
    }
}
