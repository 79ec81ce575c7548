package org.corporateparenting.sufficiency.place;

import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** Places that a household states it cannot fill for some days. */
@Value.Immutable
public abstract class UnavailablePlaces {

    UnavailablePlaces() {}

    /**
     * Whose places they are.
     *
     * @return the household's key
     */
    public abstract HouseholdId household();

    /**
     * How many.
     *
     * @return the number, at least one
     */
    public abstract int places();

    /**
     * Why.
     *
     * @return the reason
     */
    public abstract UnavailabilityReason reason();

    /**
     * For which days.
     *
     * @return from the first day up to the day before they can be filled again
     */
    public abstract DateRange range();

    /** Checks that there is a place. */
    @Value.Check
    void check() {
        if (places() < 1) {
            throw new IllegalArgumentException("places is " + places() + "; at least one place is not available");
        }
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static UnavailablePlacesBuilder builder() {
        return new UnavailablePlacesBuilder();
    }
}
