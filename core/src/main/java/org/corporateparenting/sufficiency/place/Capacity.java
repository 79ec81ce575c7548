package org.corporateparenting.sufficiency.place;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * Approved places by their state.
 *
 * <p>The states need not add up to the places: what is left over is stated, and belongs to none of them.
 *
 * @param places how many are approved, exemptions included
 * @param filled how many are filled
 * @param unavailable how many are not available
 * @param vacant how many are vacant
 */
public record Capacity(int places, int filled, int unavailable, int vacant) {

    /**
     * Checks what is given.
     *
     * @param places as above
     * @param filled as above
     * @param unavailable as above
     * @param vacant as above
     * @throws IllegalArgumentException if a number is negative
     */
    public Capacity {
        if (places < 0 || filled < 0 || unavailable < 0 || vacant < 0) {
            throw new IllegalArgumentException("capacity is " + places + " places, " + filled + " filled, "
                    + unavailable + " not available, " + vacant + " vacant; none may be negative");
        }
    }

    /** No places at all. */
    public static final Capacity NONE = new Capacity(0, 0, 0, 0);

    /**
     * The places counted.
     *
     * @param places the places, each of which has a state
     * @return how many there are in each state
     */
    public static Capacity of(Collection<FosteringPlace> places) {
        return new Capacity(
                places.size(),
                count(places, PlaceState.FILLED),
                count(places, PlaceState.NOT_AVAILABLE),
                count(places, PlaceState.VACANT));
    }

    /**
     * The places in no state.
     *
     * @return the places less those in any state; below zero where more are in a state than there are
     */
    public int residual() {
        return places - filled - unavailable - vacant;
    }

    /**
     * Whether the states add up to the places.
     *
     * @return true if nothing is left over
     */
    public boolean reconciles() {
        return residual() == 0;
    }

    /**
     * How many are in a state.
     *
     * @param state the state
     * @return the number
     */
    public int in(PlaceState state) {
        return switch (state) {
            case FILLED -> filled;
            case VACANT -> vacant;
            case NOT_AVAILABLE -> unavailable;
        };
    }

    /**
     * Filled places of all approved ones, which is what is published as occupancy or utilisation (S001:2254).
     *
     * @return the occupancy
     */
    public Occupancy occupancy() {
        return new Occupancy(filled, places);
    }

    /**
     * Filled places of those that could be filled.
     *
     * @return the occupancy of the places less those not available
     * @throws IllegalArgumentException if more are not available than there are
     */
    public Occupancy usableOccupancy() {
        return new Occupancy(filled, places - unavailable);
    }

    /**
     * The share of places in a state.
     *
     * @param state the state
     * @param decimals how many decimals to keep; halves are rounded up
     * @return the percentage of all approved places; empty where there are none
     */
    public Optional<BigDecimal> percent(PlaceState state, int decimals) {
        return new Occupancy(in(state), places).percent(decimals);
    }

    /**
     * These places and others added up.
     *
     * @param other other places
     * @return both together
     */
    public Capacity plus(Capacity other) {
        return new Capacity(
                Math.addExact(places, other.places),
                Math.addExact(filled, other.filled),
                Math.addExact(unavailable, other.unavailable),
                Math.addExact(vacant, other.vacant));
    }

    private static int count(Collection<FosteringPlace> places, PlaceState state) {
        return (int) places.stream().filter(place -> place.state() == state).count();
    }
}
