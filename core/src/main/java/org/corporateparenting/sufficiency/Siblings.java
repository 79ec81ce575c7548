package org.corporateparenting.sufficiency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Whether children fostered together are brothers and sisters. */
final class Siblings {

    private Siblings() {}

    /** Whether all are siblings of each other: no, if two are known not to be; not known, if of one it is not known. */
    static Optional<Boolean> all(ImmutableList<FosteredChild> children) {
        ImmutableSet<String> groups = children.stream()
                .flatMap(child -> child.siblingGroup().stream())
                .collect(ImmutableSet.toImmutableSet());
        if (groups.size() > 1) {
            return Optional.of(false);
        }
        return children.stream().allMatch(child -> child.siblingGroup().isPresent())
                ? Optional.of(true)
                : Optional.empty();
    }
}
