package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the indicators of one pass came to, for all children and for each group of each breakdown. The tallies of parts of a
 * cohort add up to those of the whole, in any order.
 *
 * @serial exclude
 */
public final class Tallies implements Serializable {

    private static final long serialVersionUID = 1L;
    static final Group ALL = new Group("", "");

    private final LocalDate asAt;
    private final ImmutableList<String> ids;
    private final ImmutableSortedMap<Group, ImmutableList<Tally>> groups;

    /**
     * A group of a breakdown; both are empty for all children.
     *
     * @param breakdown the name of the breakdown
     * @param label the label of the group
     */
    record Group(String breakdown, String label) implements Comparable<Group>, Serializable {

        @Override
        public int compareTo(Group other) {
            int byBreakdown = breakdown.compareTo(other.breakdown);
            return byBreakdown != 0 ? byBreakdown : label.compareTo(other.label);
        }
    }

    Tallies(LocalDate asAt, ImmutableList<String> ids, Map<Group, ImmutableList<Tally>> groups) {
        this.asAt = asAt;
        this.ids = ids;
        this.groups = ImmutableSortedMap.copyOf(groups);
    }

    /**
     * The day that was asked about.
     *
     * @return the as-at date
     */
    public LocalDate asAt() {
        return asAt;
    }

    /**
     * The ids of the measures counted.
     *
     * @return the ids, in the order of the indicators
     */
    public ImmutableList<String> ids() {
        return ids;
    }

    /**
     * The tally of a measure over all children.
     *
     * @param id the id of the measure
     * @return the tally
     * @throws IllegalArgumentException if the measure was not counted
     */
    public Tally of(String id) {
        return of(id, ALL);
    }

    /**
     * The tallies of a measure by the groups of a breakdown.
     *
     * @param id the id of the measure
     * @param breakdown the name of the breakdown
     * @return the tally of each group in which there was a child, by its label; empty where the pass had no such breakdown
     * @throws IllegalArgumentException if the measure was not counted
     */
    public ImmutableSortedMap<String, Tally> of(String id, String breakdown) {
        requireNonNull(breakdown, "breakdown");
        ImmutableSortedMap.Builder<String, Tally> tallies = ImmutableSortedMap.naturalOrder();
        for (Group group : groups.keySet()) {
            if (group.breakdown().equals(breakdown) && !group.equals(ALL)) {
                tallies.put(group.label(), of(id, group));
            }
        }
        return tallies.build();
    }

    /**
     * The names of the breakdowns in which there was a child.
     *
     * @return the names
     */
    public ImmutableSortedSet<String> breakdowns() {
        return groups.keySet().stream()
                .filter(group -> !group.equals(ALL))
                .map(Group::breakdown)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private Tally of(String id, Group group) {
        int place = ids.indexOf(requireNonNull(id, "id"));
        if (place < 0) {
            throw new IllegalArgumentException("id is '" + id + "'; it must be a measure that was counted: " + ids);
        }
        return Optional.ofNullable(groups.get(group))
                .map(tallies -> tallies.get(place))
                .orElse(Tally.NONE);
    }

    /**
     * Adds the tallies of other children.
     *
     * @param other what the same indicators came to on the same day
     * @return the tallies of both
     * @throws IllegalArgumentException if the other is of another day or of other indicators
     */
    public Tallies plus(Tallies other) {
        if (!asAt.equals(other.asAt) || !ids.equals(other.ids)) {
            throw new IllegalArgumentException(
                    "other is of " + other.asAt + " and " + other.ids + "; it must be of " + asAt + " and " + ids);
        }
        TreeMap<Group, ImmutableList<Tally>> sum = new TreeMap<>(groups);
        other.groups.forEach((group, tallies) -> sum.merge(group, tallies, Tallies::plus));
        return new Tallies(asAt, ids, sum);
    }

    private static ImmutableList<Tally> plus(ImmutableList<Tally> first, ImmutableList<Tally> second) {
        ImmutableList.Builder<Tally> sum = ImmutableList.builderWithExpectedSize(first.size());
        for (int i = 0; i < first.size(); i++) {
            sum.add(first.get(i).plus(second.get(i)));
        }
        return sum.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies tallies
                && asAt.equals(tallies.asAt)
                && ids.equals(tallies.ids)
                && groups.equals(tallies.groups);
    }

    @Override
    public int hashCode() {
        return ImmutableMap.of("asAt", asAt, "ids", ids, "groups", groups).hashCode();
    }

    /** The day, and how many measures were counted. */
    @Override
    public String toString() {
        return "Tallies[" + ids.size() + " measures on " + asAt + "]";
    }
}
