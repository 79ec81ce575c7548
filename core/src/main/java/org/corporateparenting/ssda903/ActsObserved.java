package org.corporateparenting.ssda903;

import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/** Over which days returns carry acts and facts of each kind: those of the years whose return has the table. */
final class ActsObserved {

    private static final ImmutableMap<ActKind, Predicate<ReturnedYear>> TABLES =
            ImmutableMap.<ActKind, Predicate<ReturnedYear>>builder()
                    .put(ActKind.REVIEW, ReturnedYear::hasReviews)
                    .put(ActKind.MISSING_PERIOD, has(ReturnTable.MISSING_INCIDENTS, ReturnColumns.MIS_START))
                    .put(ActKind.SOCIAL_WORKER, has(ReturnTable.SOCIAL_WORKERS, ReturnColumns.SW_DECOM))
                    .put(ActKind.PREVIOUS_PERMANENCE, has(ReturnTable.PREVIOUS_PERMANENCE, ReturnColumns.PREV_PERM))
                    .put(ActKind.PERMANENCE_DECISION, has(ReturnTable.ADOPTION_DECISIONS, ReturnColumns.DATE_PLACED))
                    .put(ActKind.IMMIGRATION_STATUS, has(ReturnTable.ASYLUM_SEEKERS, ReturnColumns.DUC))
                    .put(ActKind.MOTHERHOOD, has(ReturnTable.HEADER, ReturnColumns.MOTHER))
                    .put(
                            ActKind.DEPRIVATION_OF_LIBERTY,
                            has(ReturnTable.DEPRIVATIONS_OF_LIBERTY, ReturnColumns.DOLO_START))
                    .put(ActKind.HEALTH_YEAR, has(ReturnTable.HEALTH))
                    .put(ActKind.CARE_LEAVER_STANDING, has(ReturnTable.CARE_LEAVERS))
                    .buildOrThrow();

    private final ImmutableList<ReturnedYear> returns;
    private final Observations usual;

    ActsObserved(List<ReturnedYear> returns) {
        this.returns = ImmutableList.copyOf(returns);
        this.usual = Observations.complete()
                .without(Arrays.asList(ActKind.values()))
                .with(Maps.transformValues(TABLES, has -> observed(has, ImmutableSet.of())));
    }

    /** What was observed of one child. Reviews are not returned of a year of short breaks only. */
    Observations of(List<ChildYear> child) {
        ImmutableSet<CollectionYear> withoutReviews = child.stream()
                .filter(ChildYear::isShortBreaksOnly)
                .flatMap(year -> year.year().returned().year().stream())
                .collect(ImmutableSet.toImmutableSet());
        if (withoutReviews.isEmpty()) {
            return usual;
        }
        return usual.with(ActKind.REVIEW, observed(ReturnedYear::hasReviews, withoutReviews));
    }

    /** The latest years in a row of which the returns have a table. */
    private Observed observed(Predicate<ReturnedYear> has, ImmutableSet<CollectionYear> without) {
        ImmutableSortedSet<CollectionYear> years = returns.stream()
                .filter(has)
                .flatMap(year -> year.returned().year().stream())
                .filter(not(without::contains))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        if (years.isEmpty()) {
            return Observed.notSupplied();
        }
        CollectionYear first = years.last();
        while (years.contains(first.previous())) {
            first = first.previous();
        }
        return Observed.during(DateRange.ofClosed(first.firstDay(), years.last().lastDay()));
    }

    private static Predicate<ReturnedYear> has(ReturnTable table, Column<?>... columns) {
        return year -> year.has(table, columns);
    }
}
