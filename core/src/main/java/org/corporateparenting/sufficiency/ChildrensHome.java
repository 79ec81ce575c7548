package org.corporateparenting.sufficiency;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** A children's home and the days on which it was registered. */
@Value.Immutable
public abstract class ChildrensHome {

    ChildrensHome() {}

    /**
     * The number under which the inspectorate knows it.
     *
     * @return the number (SSDA903: URN)
     */
    public abstract String urn();

    /**
     * When it was registered.
     *
     * @return the stretches of days, in the order in which they were given
     */
    public abstract ImmutableList<DateRange> registrations();

    /**
     * Whether it was registered on a day.
     *
     * @param day the day
     * @return true if a registration holds the day
     */
    public final boolean isRegisteredOn(LocalDate day) {
        return registrations().stream().anyMatch(range -> range.contains(day));
    }

    /**
     * Starts a home.
     *
     * @return an empty builder
     */
    public static ChildrensHomeBuilder builder() {
        return new ChildrensHomeBuilder();
    }
}
