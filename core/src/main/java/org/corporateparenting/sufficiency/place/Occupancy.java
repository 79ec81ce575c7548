package org.corporateparenting.sufficiency.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of some places are occupied.
 *
 * @param occupied how many are; more than there are places where homes are over their number
 * @param places how many there are
 */
public record Occupancy(int occupied, int places) {

    /**
     * Checks what is given.
     *
     * @param occupied as above
     * @param places as above
     * @throws IllegalArgumentException if a number is negative
     */
    public Occupancy {
        if (occupied < 0 || places < 0) {
            throw new IllegalArgumentException(
                    "occupancy is " + occupied + " of " + places + "; both must be 0 or more");
        }
    }

    /**
     * The same as a percentage.
     *
     * @param decimals how many decimals to keep, from 0 to 10; halves are rounded up
     * @return the percentage; empty where there are no places, of which nothing can be said
     * @throws IllegalArgumentException if decimals is out of range
     */
    public Optional<BigDecimal> percent(int decimals) {
        if (decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("decimals is " + decimals + "; it must be from 0 to 10");
        }
        return places == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * occupied)
                        .divide(BigDecimal.valueOf(places), decimals, RoundingMode.HALF_UP));
    }

    /**
     * This and another added up.
     *
     * @param other other places
     * @return both together
     */
    public Occupancy plus(Occupancy other) {
        return new Occupancy(Math.addExact(occupied, other.occupied), Math.addExact(places, other.places));
    }
}
