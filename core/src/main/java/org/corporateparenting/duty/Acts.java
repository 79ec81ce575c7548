package org.corporateparenting.duty;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.time.DateRange;

/** The days on which acts of one kind were done by the as-at date, those in doubt, and what was observed. */
final class Acts {

    /**
     * Days on which the act may have been done.
     *
     * @param days the days
     * @param missing the fact that would say whether it was
     */
    record Doubt(DateRange days, String missing) {

        /** The earliest of them. */
        LocalDate first() {
            return days.start();
        }
    }

    private final String plural;
    private final ImmutableSortedSet<LocalDate> certain;
    private final ImmutableSortedMap<LocalDate, String> doubtful;
    private final Observed observed;
    private final boolean beyondDoubt;

    Acts(
            ActKind kind,
            ImmutableSortedSet<LocalDate> certain,
            ImmutableSortedMap<LocalDate, String> doubtful,
            Observed observed) {
        this(kind.plural(), certain, doubtful, observed);
    }

    private Acts(
            String plural,
            ImmutableSortedSet<LocalDate> certain,
            ImmutableSortedMap<LocalDate, String> doubtful,
            Observed observed) {
        this.plural = plural;
        this.certain = certain;
        this.doubtful = doubtful;
        this.observed = observed;
        this.beyondDoubt = doubtful.isEmpty() && observed instanceof Observed.Complete;
    }

    /** Acts on certain days, in any order; days of several acts count once. */
    static Acts of(ActKind kind, Collection<LocalDate> certain, Observed observed) {
        ImmutableSortedSet<LocalDate> days = switch (certain.size()) {
            case 0 -> ImmutableSortedSet.of();
            case 1 -> ImmutableSortedSet.of(certain.iterator().next());
            default -> ImmutableSortedSet.copyOf(certain);
        };
        return new Acts(kind, days, ImmutableSortedMap.of(), observed);
    }

    /** Acts of a kind known by a plural noun. */
    static Acts of(String plural, ImmutableSortedSet<LocalDate> certain, Observed observed) {
        return new Acts(plural, certain, ImmutableSortedMap.of(), observed);
    }

    /** The same acts, without those on other days. */
    Acts onlyOn(Predicate<LocalDate> days) {
        return new Acts(
                plural,
                certain.stream().filter(days).collect(toImmutableSortedSet(Comparator.naturalOrder())),
                ImmutableSortedMap.copyOf(Maps.filterKeys(doubtful, days::test)),
                observed);
    }

    /** The same acts and one more, which was certainly done. */
    Acts and(LocalDate day) {
        ImmutableSortedSet<LocalDate> more = ImmutableSortedSet.<LocalDate>naturalOrder()
                .addAll(certain)
                .add(day)
                .build();
        return new Acts(plural, more, doubtful, observed);
    }

    /** Every day on which the act was certainly done. */
    ImmutableSortedSet<LocalDate> all() {
        return certain;
    }

    /** The days on which the act was certainly done, within a stretch of days. */
    ImmutableSortedSet<LocalDate> in(DateRange range) {
        ImmutableSortedSet<LocalDate> from = certain.tailSet(range.start(), true);
        return range.endExclusive().map(end -> from.headSet(end, false)).orElse(from);
    }

    /** Whether the act would be on record on every day of a stretch. */
    boolean observedThroughout(DateRange range) {
        return observed.firstGapIn(range).isEmpty();
    }

    /** Whether it is certain that the act was never done before a day. */
    boolean neverBefore(LocalDate day) {
        return certain.lower(day) == null
                && doubtful.lowerKey(day) == null
                && observedThroughout(DateRange.of(LocalDate.MIN, day));
    }

    /** The first certain act in a stretch of days. */
    Optional<LocalDate> firstIn(LocalDate from, LocalDate before) {
        ImmutableList<LocalDate> days = certain.asList();
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).isBefore(from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < days.size() && days.get(low).isBefore(before) ? Optional.of(days.get(low)) : Optional.empty();
    }

    /** The days in a stretch on which the act may have been done, for each thing that is not known. */
    ImmutableList<Doubt> doubtsIn(LocalDate from, LocalDate before) {
        if (beyondDoubt || !from.isBefore(before)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Doubt> doubts = ImmutableList.builder();
        doubtful.subMap(from, true, before, false)
                .forEach((day, missing) -> doubts.add(new Doubt(DateRange.ofClosed(day, day), missing)));
        gapsIn(DateRange.of(from, before)).forEach(gap -> doubts.add(new Doubt(gap, unobserved(gap.start()))));
        return doubts.build();
    }

    /** The stretches that were not observed: before the days observed, and after them. */
    private ImmutableList<DateRange> gapsIn(DateRange range) {
        if (observedThroughout(range)) {
            return ImmutableList.of();
        }
        Optional<DateRange> seen = observed instanceof Observed.During during
                ? during.range().intersection(range).filter(days -> !days.isEmpty())
                : Optional.empty();
        return seen.map(days -> Stream.of(
                                DateRange.of(range.start(), days.start()),
                                new DateRange(days.endExclusive().orElseThrow(), range.endExclusive()))
                        .filter(gap -> !gap.isEmpty())
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of(range));
    }

    private String unobserved(LocalDate day) {
        if (observed instanceof Observed.During during) {
            DateRange range = during.range();
            return day.isBefore(range.start())
                    ? plural + " before " + range.start()
                    : plural + " from " + range.endExclusive().orElse(day) + " on";
        }
        return plural + ", of which none were supplied";
    }
}
