package org.corporateparenting.ssda903;

import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/** Over which days a return carries acts: reviews during its year, and nothing else. */
final class ReviewsObserved {

    private final ImmutableSortedSet<CollectionYear> years;
    private final ImmutableMap<ActKind, Observed> usual;

    ReviewsObserved(List<ReturnedYear> returns) {
        this.years = returns.stream()
                .filter(ReturnedYear::hasReviews)
                .flatMap(year -> year.returned().year().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.reverseOrder()));
        this.usual = observations(ImmutableSet.of());
    }

    /** What was observed of one child. */
    ImmutableMap<ActKind, Observed> of(List<ChildYear> child) {
        ImmutableSet<CollectionYear> withoutReviews = child.stream()
                .filter(ChildYear::isShortBreaksOnly)
                .flatMap(year -> year.year().returned().year().stream())
                .collect(ImmutableSet.toImmutableSet());
        return withoutReviews.isEmpty() ? usual : observations(withoutReviews);
    }

    private ImmutableMap<ActKind, Observed> observations(ImmutableSet<CollectionYear> withoutReviews) {
        Map<ActKind, Observed> observed = new EnumMap<>(ActKind.class);
        Arrays.stream(ActKind.values()).forEach(kind -> observed.put(kind, Observed.notSupplied()));
        latestRun(withoutReviews).ifPresent(range -> observed.put(ActKind.REVIEW, Observed.during(range)));
        return Maps.immutableEnumMap(observed);
    }

    /** The latest years in a row that are observed. */
    private Optional<DateRange> latestRun(ImmutableSet<CollectionYear> without) {
        Optional<CollectionYear> last =
                years.stream().filter(not(without::contains)).findFirst();
        return last.map(latest -> {
            CollectionYear first = latest;
            while (years.contains(first.previous()) && !without.contains(first.previous())) {
                first = first.previous();
            }
            return DateRange.ofClosed(first.firstDay(), latest.lastDay());
        });
    }
}
