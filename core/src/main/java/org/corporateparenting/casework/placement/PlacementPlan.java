package org.corporateparenting.casework.placement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan for one placement (regulation 9), prepared beforehand or, where that cannot be, within working days of its
 * start.
 *
 * @param placed the first day of the placement it is about
 * @param agreed the day on which it was agreed and signed; empty where that has not been done
 */
public record PlacementPlan(LocalDate placed, Optional<LocalDate> agreed) {

    /**
     * Checks that nothing is missing.
     *
     * @param placed as above
     * @param agreed as above
     */
    public PlacementPlan {
        requireNonNull(placed, "placed");
        requireNonNull(agreed, "agreed");
    }
}
