package org.corporateparenting.careleaver;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.corporateparenting.time.DateRange;

/**
 * The leaving-care group of a young person for a run of days, without why and what follows from it, which
 * {@link CareLeaverStatus} has.
 *
 * @param group the group; {@code NOT_DETERMINABLE} where it depends on what is missing
 * @param admissibleGroups the groups that the missing facts admit; the group alone where it is determined
 * @param period the days, as known on the as-at date and if nothing else happens; a birthday that ends them is their end
 * @param missing the facts that would settle the group; empty unless it is not determinable
 */
public record CareLeaverSpell(
        CareLeaverGroup group,
        ImmutableSet<CareLeaverGroup> admissibleGroups,
        DateRange period,
        ImmutableList<String> missing) {

    /**
     * Checks that nothing is null.
     *
     * @param group as above
     * @param admissibleGroups as above
     * @param period as above
     * @param missing as above
     */
    public CareLeaverSpell {
        requireNonNull(group, "group");
        requireNonNull(admissibleGroups, "admissibleGroups");
        requireNonNull(period, "period");
        requireNonNull(missing, "missing");
    }
}
