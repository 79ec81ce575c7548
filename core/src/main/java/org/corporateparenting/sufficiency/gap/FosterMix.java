package org.corporateparenting.sufficiency.gap;

import org.corporateparenting.sufficiency.place.Occupancy;

/**
 * How many children are fostered, by whose carers, of how many in care.
 *
 * @param external with carers of agencies
 * @param mainstream with the authority's own carers
 * @param connected with connected persons
 * @param inCare all children in care, those not fostered among them
 */
public record FosterMix(int external, int mainstream, int connected, int inCare) {

    /**
     * Checks what is given.
     *
     * @param external as above
     * @param mainstream as above
     * @param connected as above
     * @param inCare as above
     * @throws IllegalArgumentException if a number is negative, or more are fostered than are in care
     */
    public FosterMix {
        if (external < 0 || mainstream < 0 || connected < 0) {
            throw new IllegalArgumentException(
                    "foster mix is " + external + ", " + mainstream + ", " + connected + "; none may be negative");
        }
        if (external + mainstream + connected > inCare) {
            throw new IllegalArgumentException("inCare is " + inCare + "; it is at least the "
                    + (external + mainstream + connected) + " who are fostered");
        }
    }

    /**
     * How many are fostered.
     *
     * @return all of them
     */
    public int fostered() {
        return external + mainstream + connected;
    }

    /**
     * How many live with carers of one kind.
     *
     * @param provision the kind
     * @return the number
     */
    public int with(FosterProvision provision) {
        return switch (provision) {
            case EXTERNAL -> external;
            case INTERNAL_MAINSTREAM -> mainstream;
            case CONNECTED_PERSONS_OR_REGULATION_24 -> connected;
        };
    }

    /**
     * The share of carers of one kind in all foster homes.
     *
     * @param provision the kind
     * @return those, of all who are fostered
     */
    public Occupancy ofFostered(FosterProvision provision) {
        return new Occupancy(with(provision), fostered());
    }

    /**
     * The share of carers of one kind in all children in care.
     *
     * @param provision the kind
     * @return those, of all in care
     */
    public Occupancy ofInCare(FosterProvision provision) {
        return new Occupancy(with(provision), inCare);
    }

    /**
     * The share that is in-house.
     *
     * @param base of which foster homes
     * @return those in-house, of the base
     */
    public Occupancy inHouse(InHouseBase base) {
        return switch (base) {
            case ALL_FOSTERING -> new Occupancy(mainstream + connected, fostered());
            case WITHOUT_CONNECTED_PERSONS -> new Occupancy(mainstream, mainstream + external);
        };
    }
}
