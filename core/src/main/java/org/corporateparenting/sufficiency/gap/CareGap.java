package org.corporateparenting.sufficiency.gap;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.code.AgeBand;
import org.corporateparenting.sufficiency.search.HomeType;

/**
 * How many places of a kind are missing for the children of an age band.
 *
 * <p>Places that also take other ages may all be used for this band or none of them, so the gap lies between two
 * numbers.
 *
 * @param type the kind
 * @param ages the band
 * @param children how many need one
 * @param own how many places take ages of this band only
 * @param shared how many places take some age of this band and others beside
 */
public record CareGap(HomeType type, AgeBand ages, int children, int own, int shared) {

    /**
     * Checks what is given.
     *
     * @param type as above
     * @param ages as above
     * @param children as above
     * @param own as above
     * @param shared as above
     * @throws IllegalArgumentException if a number is negative
     */
    public CareGap {
        requireNonNull(type, "type");
        requireNonNull(ages, "ages");
        if (children < 0 || own < 0 || shared < 0) {
            throw new IllegalArgumentException("gap has " + children + " children, " + own + " own and " + shared
                    + " shared places; none may be negative");
        }
    }

    /**
     * The gap if every shared place serves this band and suits whoever needs it.
     *
     * @return the places missing at least; 0 where there are enough
     */
    public int atLeast() {
        return Math.max(children - own - shared, 0);
    }

    /**
     * The gap if no shared place serves this band.
     *
     * @return the places missing at most; 0 where there are enough
     */
    public int atMost() {
        return Math.max(children - own, 0);
    }
}
