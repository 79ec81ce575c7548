package org.corporateparenting.sufficiency.gap;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.code.AgeBand;
import org.corporateparenting.sufficiency.search.HomeType;

/**
 * Places of a kind, and the ages they take.
 *
 * @param type the kind
 * @param ages the ages
 * @param places how many
 */
public record CarePlaces(HomeType type, AgeBand ages, int places) {

    /**
     * Checks what is given.
     *
     * @param type as above
     * @param ages as above
     * @param places as above
     * @throws IllegalArgumentException if the number is negative
     */
    public CarePlaces {
        requireNonNull(type, "type");
        requireNonNull(ages, "ages");
        if (places < 0) {
            throw new IllegalArgumentException("places is " + places + "; it is 0 or more");
        }
    }
}
