package org.corporateparenting.sufficiency.place;

import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.HouseholdId;
import org.immutables.value.Value;

/** One approved place of a fostering household, and its state on a day. */
@Value.Immutable
public abstract class FosteringPlace {

    FosteringPlace() {}

    /**
     * Whose place it is.
     *
     * @return the household's key
     */
    public abstract HouseholdId household();

    /**
     * Which of the places of the household it is.
     *
     * @return the number, from 1
     */
    public abstract int number();

    /**
     * Its state.
     *
     * @return the state
     */
    public abstract PlaceState state();

    /**
     * Why it is not available.
     *
     * @return the reason; empty where it is not known, or where the place is filled or vacant
     */
    public abstract Optional<UnavailabilityReason> reason();

    /**
     * Who lives there.
     *
     * @return the child's key; empty where it is not known, or where nobody does
     */
    public abstract Optional<ChildId> child();

    /** Checks that reason and child go with the state. */
    @Value.Check
    void check() {
        if (number() < 1) {
            throw new IllegalArgumentException("number is " + number() + "; places are numbered from 1");
        }
        if (reason().isPresent() && state() != PlaceState.NOT_AVAILABLE) {
            throw new IllegalArgumentException("reason is " + reason().get() + " though the place is " + state()
                    + "; only one not available has a reason");
        }
        if (child().isPresent() && state() != PlaceState.FILLED) {
            throw new IllegalArgumentException(
                    "child is given though the place is " + state() + "; a child fills a place");
        }
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static FosteringPlaceBuilder builder() {
        return new FosteringPlaceBuilder();
    }
}
