package org.corporateparenting.performance.disclosure;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One entry on a way, used in one of its two directions.
 *
 * @param entry the entry
 * @param start the junction at which it is entered
 * @param cost its count where it would have to be suppressed to change in this direction, else 0
 */
record Step(Entry entry, int start, long cost) {

    /** A step from a junction; empty where the entry cannot change that way, suppressed or not. */
    static Optional<Step> along(Entry entry, int start) {
        if (entry.from == start ? entry.canRise() : entry.canFall()) {
            return Optional.of(new Step(entry, start, 0));
        }
        OptionalLong cost = entry.cost();
        return cost.isPresent() ? Optional.of(new Step(entry, start, cost.getAsLong())) : Optional.empty();
    }

    int end() {
        return entry.from == start ? entry.to : entry.from;
    }

    void take() {
        if (cost > 0) {
            entry.suppress();
        }
    }
}
