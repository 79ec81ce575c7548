package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.corporateparenting.law.Citation;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** The leaving-care group of a young person for a run of days, and what follows from it. */
@Value.Immutable
public abstract class CareLeaverStatus {

    CareLeaverStatus() {}

    /**
     * The group.
     *
     * @return the group; {@code NOT_DETERMINABLE} where it depends on what is missing
     */
    public abstract CareLeaverGroup group();

    /**
     * The groups that the missing facts admit.
     *
     * @return the group alone where it is determined
     */
    public abstract ImmutableSet<CareLeaverGroup> admissibleGroups();

    /**
     * The days, as known on the as-at date and if nothing else happens.
     *
     * @return from the first day in the group up to the day before it ends; a birthday that ends it is its end
     */
    public abstract DateRange period();

    /**
     * Why, in a sentence with the days and counts used. The day of birth is not in it.
     *
     * @return the sentence
     */
    public abstract String because();

    /**
     * What the young person may claim, each with its own days.
     *
     * @return the entitlements, by id and first day; those of the as-at date where one was asked for
     */
    public abstract ImmutableList<Entitlement> entitlements();

    /**
     * The provisions that make the group.
     *
     * @return at least one
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * The facts that would settle the group.
     *
     * @return the facts; empty unless the group is not determinable
     */
    public abstract ImmutableList<String> missing();

    static CareLeaverStatusBuilder builder() {
        return new CareLeaverStatusBuilder();
    }

    /** The group and the days. */
    @Override
    public final String toString() {
        return group() + " " + period();
    }
}
