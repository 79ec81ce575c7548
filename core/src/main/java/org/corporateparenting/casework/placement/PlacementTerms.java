package org.corporateparenting.casework.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Facts about a placement on which duties turn and which the returns do not carry. */
@Value.Immutable
public abstract class PlacementTerms {

    PlacementTerms() {}

    /**
     * The day on which the placement began.
     *
     * @return the first day of the placement these facts are about
     */
    public abstract LocalDate placed();

    /**
     * On what footing the child was placed.
     *
     * @return the basis, or empty where it is not known
     */
    public abstract Optional<PlacementBasis> basis();

    /**
     * Whether the placement is intended to last until the child is 18.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> intendedToLastToEighteen();

    /**
     * The day from which it is a long-term foster placement under regulation 22B.
     *
     * @return the day, or empty where it is not one or that is not known
     */
    public abstract Optional<LocalDate> longTermFosterFrom();

    /**
     * Whether the child, being of sufficient age and understanding, agrees to be visited less often.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> agreesToFewerVisits();

    /**
     * Starts the facts of a placement.
     *
     * @return an empty builder
     */
    public static PlacementTermsBuilder builder() {
        return new PlacementTermsBuilder();
    }
}
