package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForPlacementChange;

/**
 * Where an invented child lives.
 *
 * @param type the type of placement
 * @param provider who provides it
 * @param urn the number of the setting, invented
 * @param place where it is
 * @param sameCarer whether the carer is that of the home before it
 * @param whyLeft why the child leaves it, if for another home
 * @param terms what the supplementary table says of it
 */
record Home(
        PlacementType type,
        PlacementProvider provider,
        String urn,
        Place place,
        boolean sameCarer,
        ReasonForPlacementChange whyLeft,
        Optional<Terms> terms) {

    private static final int TENTHS = 10;

    /**
     * Where a home is.
     *
     * @param postcode its postcode, in an area that does not exist
     * @param tenthsOfMiles how far it is from the family's home; empty where that is not known
     * @param inside whether it is in the authority's own area
     */
    record Place(String postcode, Optional<Integer> tenthsOfMiles, boolean inside) {

        /** The miles in decimal notation, or what stands where they are not known. */
        String miles(String unknown) {
            return tenthsOfMiles
                    .map(tenths -> tenths / TENTHS + "." + tenths % TENTHS)
                    .orElse(unknown);
        }
    }

    /**
     * What the supplementary table says of a placement.
     *
     * @param basis the footing
     * @param intendedToLast whether it is intended to last to 18
     * @param longTermFrom the day from which it is a long-term foster placement
     * @param agrees whether the child agrees to fewer visits
     */
    record Terms(
            Optional<PlacementBasis> basis,
            Optional<Boolean> intendedToLast,
            Optional<LocalDate> longTermFrom,
            Optional<Boolean> agrees) {}

    /** The same home, left for another reason. */
    Home leftFor(ReasonForPlacementChange reason) {
        return new Home(type, provider, urn, place, sameCarer, reason, terms);
    }

    /** Another home in the same place, of which no terms are recorded. */
    Home of(PlacementType another) {
        return new Home(another, provider, urn, place, false, whyLeft, Optional.empty());
    }

    boolean hasBasis(PlacementBasis basis) {
        return terms.flatMap(Terms::basis).filter(basis::equals).isPresent();
    }
}
