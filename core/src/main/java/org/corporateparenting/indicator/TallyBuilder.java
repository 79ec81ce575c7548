package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corporateparenting.child.ChildId;

/** A tally while children are added to it. */
final class TallyBuilder {

    private final List<ChildId> above = new ArrayList<>();
    private final List<ChildId> below = new ArrayList<>();
    private final List<ChildId> open = new ArrayList<>();
    private final Map<String, Long> missing = new TreeMap<>();
    private long numerator;
    private long denominator;
    private long sum;
    private long notKnown;

    /** Adds what was counted of one child. */
    void add(ChildId child, Counter counter) {
        numerator += counter.above();
        denominator += counter.below();
        sum += counter.sum();
        if (counter.above() > 0) {
            above.add(child);
        }
        if (counter.below() > 0) {
            below.add(child);
        }
        if (counter.unknown() > 0) {
            notKnown += counter.unknown();
            open.add(child);
            counter.missing().forEach(fact -> missing.merge(fact, 1L, Long::sum));
        }
    }

    TallyBuilder add(Tally tally) {
        numerator += tally.count().numerator();
        denominator += tally.count().denominator();
        sum += tally.sum();
        notKnown += tally.notKnown();
        above.addAll(tally.aboveAsCounted());
        below.addAll(tally.belowAsCounted());
        open.addAll(tally.openAsCounted());
        tally.missing().forEach((fact, times) -> missing.merge(fact, times, Long::sum));
        return this;
    }

    TallyBuilder add(TallyBuilder other) {
        numerator += other.numerator;
        denominator += other.denominator;
        sum += other.sum;
        notKnown += other.notKnown;
        above.addAll(other.above);
        below.addAll(other.below);
        open.addAll(other.open);
        other.missing.forEach((fact, times) -> missing.merge(fact, times, Long::sum));
        return this;
    }

    Tally build() {
        return new Tally(this);
    }

    long numerator() {
        return numerator;
    }

    long denominator() {
        return denominator;
    }

    long sum() {
        return sum;
    }

    long notKnown() {
        return notKnown;
    }

    ImmutableList<ChildId> above() {
        return ImmutableList.copyOf(above);
    }

    ImmutableList<ChildId> below() {
        return ImmutableList.copyOf(below);
    }

    ImmutableList<ChildId> open() {
        return ImmutableList.copyOf(open);
    }

    ImmutableSortedMap<String, Long> missing() {
        return ImmutableSortedMap.copyOf(missing);
    }
}
