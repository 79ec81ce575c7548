package org.corporateparenting.child;

import com.google.common.collect.ImmutableSortedSet;

/**
 * Brothers and sisters, half and step included, who are considered together.
 *
 * @param members their keys, in order; at least two
 */
public record SiblingGroup(ImmutableSortedSet<ChildId> members) {

    private static final int FEWEST = 2;

    /**
     * Checks that there are at least two members.
     *
     * @param members as above
     */
    public SiblingGroup {
        if (members.size() < FEWEST) {
            throw new IllegalArgumentException(
                    "members has size " + members.size() + "; a sibling group has at least " + FEWEST);
        }
    }

    /**
     * A group of some children.
     *
     * @param members their keys, in any order; at least two of them differ
     * @return the group
     * @throws IllegalArgumentException if they are fewer
     */
    public static SiblingGroup of(ChildId... members) {
        return new SiblingGroup(ImmutableSortedSet.copyOf(members));
    }

    /**
     * The brothers and sisters of one member.
     *
     * @param member the member
     * @return all others; all of the group if the child is not one of them
     */
    public ImmutableSortedSet<ChildId> siblingsOf(ChildId member) {
        return members.stream()
                .filter(sibling -> !sibling.equals(member))
                .collect(ImmutableSortedSet.toImmutableSortedSet(ChildId::compareTo));
    }
}
