package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** A child placed with particular adopters for adoption. SSDA903: DATE_PLACED. */
@Value.Immutable
public abstract non-sealed class AdoptionPlacement implements AdoptionStep {

    AdoptionPlacement() {}

    /**
     * The days of the placement.
     *
     * @return from the day on which the child was placed up to the day before the placement ended
     */
    public abstract DateRange range();

    /**
     * Whether a parent or guardian had agreed in writing that the child, less than six weeks old, be placed.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isAgreedInWriting();

    /** The day on which the child was placed. */
    @Override
    public final LocalDate day() {
        return range().start();
    }

    /**
     * A placement of which only the first day is known.
     *
     * @param placed the first day
     * @return the placement
     */
    public static AdoptionPlacement of(LocalDate placed) {
        return builder().range(DateRange.startingOn(placed)).build();
    }

    /**
     * Starts a placement.
     *
     * @return an empty builder
     */
    public static AdoptionPlacementBuilder builder() {
        return new AdoptionPlacementBuilder();
    }
}
