package org.corporateparenting.forecast;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.corporateparenting.code.AgeBand;

/**
 * How many children were in care at the end of a day, by age band and placement group. A pair without a count had nobody.
 *
 * @param day the day
 * @param counts the children by age band and placement group, each counted once, none negative
 */
public record CensusPoint(LocalDate day, ImmutableTable<AgeBand, PlacementGroup, Long> counts) {

    /**
     * Checks that no count is negative.
     *
     * @param day as above
     * @param counts as above
     */
    public CensusPoint {
        requireNonNull(day, "day");
        if (counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts of " + day + " holds a negative number; each must be 0 or more");
        }
    }

    /**
     * The children of an age band in a placement group.
     *
     * @param band the age band
     * @param group the placement group
     * @return how many
     */
    public long of(AgeBand band, PlacementGroup group) {
        return Optional.ofNullable(counts.get(band, group)).orElse(0L);
    }

    /**
     * The children of an age band.
     *
     * @param band the age band
     * @return how many
     */
    public long of(AgeBand band) {
        return sum(counts.row(band).values());
    }

    /**
     * The children in a placement group.
     *
     * @param group the placement group
     * @return how many
     */
    public long of(PlacementGroup group) {
        return sum(counts.column(group).values());
    }

    /**
     * All children in care.
     *
     * @return how many
     */
    public long total() {
        return sum(counts.values());
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
