package org.corporateparenting.validation.figures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corporateparenting.performance.Basis;
import org.corporateparenting.performance.Figure;
import org.corporateparenting.performance.FigureColumn;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.ReportingPeriod;

/**
 * Values of one measure for one date, across tables and files.
 *
 * <p>Two figures are of one date if their columns name the same period, or if both stand at the same day. A number that
 * adds up over time is compared only with one of the same span; a percentage is compared whatever its span, because a
 * share of the year that is given for the month is a common mistake.
 */
final class SameMeasure {

    private SameMeasure() {}

    /** What a figure is of; two figures that share one must agree. */
    private record Place(String measure, Unit unit, String column, String when) {}

    static ImmutableList<Verdict.Fault> faults(List<Shown> figures) {
        SetMultimap<Place, Shown> byPlace = LinkedHashMultimap.create();
        for (Shown shown : figures) {
            places(shown).forEach(place -> byPlace.put(place, shown));
        }
        Set<ImmutableSet<Shown>> seen = new HashSet<>();
        ImmutableList.Builder<Verdict.Fault> faults = ImmutableList.builder();
        byPlace.asMap().forEach((place, members) -> {
            if (seen.add(ImmutableSet.copyOf(members))) {
                conflict(members).ifPresent(faults::add);
            }
        });
        return faults.build();
    }

    /** What is wrong where not all values can be one, at the first that disagrees with the first of all. */
    static Optional<Verdict.Fault> conflict(Collection<Shown> members) {
        ImmutableList<Shown> sorted = ImmutableList.sortedCopyOf(members);
        return sorted.stream()
                .filter(member -> !sorted.stream().allMatch(other -> agree(member, other)))
                .filter(member -> !agree(member, sorted.get(0)))
                .findFirst()
                .or(() -> sorted.stream()
                        .filter(member -> !sorted.stream().allMatch(other -> agree(member, other)))
                        .reduce((first, next) -> next))
                .map(at -> new Verdict.Fault(at, message(at, sorted)));
    }

    private static String message(Shown at, ImmutableList<Shown> sorted) {
        TreeSet<String> values = sorted.stream()
                .filter(member -> !agree(member, at))
                .map(member -> member.text() + name(member, at) + " in " + member.place())
                .collect(Collectors.toCollection(TreeSet::new));
        return at.measure().id() + " for " + when(at) + " is printed as " + at.text() + " here and as "
                + String.join(", ", values);
    }

    private static String name(Shown member, Shown at) {
        return member.measure().id().equals(at.measure().id())
                ? ""
                : " (" + member.measure().id() + ")";
    }

    private static String when(Shown shown) {
        return shown.figure().periodText().orElse(shown.figure().periodLabel());
    }

    /** Whether two printed numbers can be one; a fall may be printed without its sign. */
    private static boolean agree(Shown one, Shown other) {
        return one.printed().agreesWith(other.printed())
                || (one.number().signum() != other.number().signum()
                        && one.number().abs().compareTo(other.number().abs()) == 0);
    }

    private static ImmutableList<Place> places(Shown shown) {
        Figure figure = shown.figure();
        if (figure.value().isEmpty()) {
            return ImmutableList.of();
        }
        return switch (figure.column().kind()) {
            case TARGET, BENCHMARK -> ImmutableList.of();
            case OUTTURN, YEAR_TO_DATE, OTHER -> placesIn(shown);
        };
    }

    private static ImmutableList<Place> placesIn(Shown shown) {
        Figure figure = shown.figure();
        String column = figure.column().kind() == FigureColumn.Kind.OTHER
                ? figure.column().text()
                : "";
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        for (String when : dates(figure)) {
            places.add(new Place(shown.measure().id(), figure.unit(), column, when));
        }
        return places.build();
    }

    private static ImmutableList<String> dates(Figure figure) {
        Optional<ReportingPeriod> period =
                figure.period().or(() -> figure.periodText().flatMap(SameMeasure::parse));
        if (period.isEmpty()) {
            return figure.periodText().map(ImmutableList::of).orElse(ImmutableList.of());
        }
        String last = period.get().next().start().minusDays(1).toString();
        String span = figure.unit().addsUp() && figure.basis() != Basis.SNAPSHOT ? " " + figure.basis() : "";
        boolean atADay = figure.basis() == Basis.SNAPSHOT
                || figure.basis() == Basis.ROLLING_12M
                || (figure.basis() == Basis.MONTH && !figure.unit().addsUp());
        ImmutableList.Builder<String> dates = ImmutableList.builder();
        dates.add(period.get() + span);
        if (atADay && period.get().kind() != ReportingPeriod.Kind.DAY) {
            dates.add(last);
        }
        return dates.build();
    }

    private static Optional<ReportingPeriod> parse(String text) {
        try {
            return Optional.of(ReportingPeriod.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
