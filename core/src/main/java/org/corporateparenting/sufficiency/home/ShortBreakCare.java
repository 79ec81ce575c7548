package org.corporateparenting.sufficiency.home;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** Care for some nights, given to a child who lives with their family. */
@Value.Immutable
public abstract class ShortBreakCare {

    ShortBreakCare() {}

    /**
     * Who has the break.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * Which fostering household gives it.
     *
     * @return the key; empty where a unit does
     */
    public abstract Optional<HouseholdId> household();

    /**
     * Which unit gives it.
     *
     * @return the inspectorate's number; empty where a household does
     */
    public abstract Optional<String> urn();

    /**
     * The stays of the series.
     *
     * @return the stays, each from the first day up to the day before the child went home, in the order in which
     *     they were given
     */
    public abstract ImmutableList<DateRange> stays();

    /** Checks that one place gives the break and that each stay ends. */
    @Value.Check
    void check() {
        if (household().isPresent() == urn().isPresent()) {
            throw new IllegalArgumentException(
                    "household and urn are both given or both missing; either a household or a unit gives the break");
        }
        if (stays().stream().anyMatch(DateRange::isOpen)) {
            throw new IllegalArgumentException("stays holds one without an end; each stay of a short break ends");
        }
    }

    /**
     * How many nights were spent there.
     *
     * @param days from the first day up to the day before the last
     * @return the nights that begin on one of the days; a night in two stays counts once
     */
    public final long nightsIn(DateRange days) {
        return DateRange.merged(stays()).stream()
                .flatMap(stay -> stay.intersection(days).stream())
                .mapToLong(stay -> stay.days().orElse(0L))
                .sum();
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static ShortBreakCareBuilder builder() {
        return new ShortBreakCareBuilder();
    }
}
