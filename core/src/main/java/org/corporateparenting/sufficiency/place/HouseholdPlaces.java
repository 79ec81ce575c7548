package org.corporateparenting.sufficiency.place;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.HouseholdId;
import org.immutables.value.Value;

/**
 * The places of one fostering household on a day, worked out from its approval, its status and the children who live
 * there.
 *
 * <p>Places are those of the terms in force: the larger number where siblings may be more. A child beyond them who is
 * named in an exemption in force fills a place of their own, since approved places include exemptions (S001:2252).
 * Any other child beyond them is counted as such.
 */
@Value.Immutable
public abstract class HouseholdPlaces {

    HouseholdPlaces() {}

    /**
     * Whose places they are.
     *
     * @return the household's key
     */
    public abstract HouseholdId household();

    /**
     * The day.
     *
     * @return the day; a child who leaves that day is no longer there
     */
    public abstract LocalDate day();

    /**
     * The places.
     *
     * @return the places in the order of their numbers; empty where the household has none, or where it is not known
     */
    public abstract ImmutableList<FosteringPlace> places();

    /**
     * How many children live there beyond the approved places.
     *
     * @return the number; 0 where it is not known
     */
    public abstract int beyondTerms();

    /**
     * What would have to be known.
     *
     * @return the facts; empty where the places are known
     */
    public abstract ImmutableList<String> missing();

    /**
     * Whether the places could be worked out.
     *
     * @return true if no fact is missing
     */
    public final boolean isKnown() {
        return missing().isEmpty();
    }

    /**
     * The places counted.
     *
     * @return the capacity; empty where the places are not known, which is not the same as none
     */
    public final Optional<Capacity> capacity() {
        return isKnown() ? Optional.of(Capacity.of(places())) : Optional.empty();
    }

    /**
     * The places of a household.
     *
     * @param household the household
     * @param unavailable what households stated about places they cannot fill; that of other households is passed over
     * @param day the day
     * @return the places, or what is missing
     */
    public static HouseholdPlaces of(
            FosteringHousehold household, Collection<UnavailablePlaces> unavailable, LocalDate day) {
        return new PlaceCounting(household, unavailable, day).places();
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static HouseholdPlacesBuilder builder() {
        return new HouseholdPlacesBuilder();
    }
}
