package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.DateRange;

/**
 * Children who come into care and leave it in the year to date.
 *
 * <p>A child may do so more than once. Where the day on which care began is not known, the child may have come earlier, and is
 * not known to have come in the year.
 */
final class FlowIndicators {

    private static final String START = "the day on which the child started to be looked after";
    private static final String REASON = "why care ended";
    private static final String SEPARATED = "whether the child is an unaccompanied asylum seeker";
    private static final String BORN = "the date of birth";
    private static final int YEAR = 12;

    private FlowIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                Catalogued.of("children-entering-care", (child, counter) -> entered(child, counter, true)),
                Catalogued.of("entrants-total", (child, counter) -> entered(child, counter, false)),
                aged("entrants-under-1", 0, 0),
                aged("entrants-1-4", 1, 4),
                aged("entrants-5-9", 5, 9),
                aged("entrants-10-15", 10, 15),
                aged("entrants-16-plus", 16, 17),
                Catalogued.of("uasc-entrants", FlowIndicators::separatedEntrants),
                Catalogued.of(
                        "children-leaving-care",
                        (child, counter) -> child.endedThisYear().forEach(any -> counter.count())),
                Catalogued.number(
                        "children-leaving-care-last-time",
                        child -> !child.endedThisYear().isEmpty()),
                Catalogued.of("uasc-exits", FlowIndicators::separatedLeavers),
                each("KPI-21", ReasonEpisodeCeased::isPermanence),
                each("left-care-adopted", ReasonEpisodeCeased::isAdoption),
                Catalogued.of("left-care-adopted-last-time", FlowIndicators::lastTimeAdopted),
                each("exits-special-guardianship", ReasonEpisodeCeased::isSpecialGuardianship),
                each("exits-child-arrangements", reason -> reason == ReasonEpisodeCeased.CHILD_ARRANGEMENTS_ORDER),
                each("returned-to-parents", ReasonEpisodeCeased::isHome),
                Catalogued.of("special-guardianship-orders", FlowIndicators::guardianships),
                Catalogued.of("return-to-care-within-12-months", FlowIndicators::returned));
    }

    /** Each time; or each child once, who is known to have come if one of the times is. */
    private static void entered(ChildOnDay child, Counter counter, boolean everyTime) {
        ImmutableList<PeriodOfCare> begun = child.begunThisYear();
        if (everyTime) {
            begun.forEach(period -> countKnown(period, counter));
        } else {
            begun.stream()
                    .max(Comparator.comparing(PeriodOfCare::startKnown))
                    .ifPresent(period -> countKnown(period, counter));
        }
    }

    /** By the age when care first began in the year. */
    private static Indicator aged(String id, int from, int to) {
        return Catalogued.of(id, (child, counter) -> {
            Optional<PeriodOfCare> first = child.begunThisYear().stream().findFirst();
            if (first.isEmpty()) {
                return;
            }
            Optional<Integer> age = child.ageOn(first.get().start());
            if (age.isEmpty()) {
                counter.notKnown(BORN);
            } else if (age.get() >= from && age.get() <= to) {
                countKnown(first.get(), counter);
            }
        });
    }

    private static void countKnown(PeriodOfCare begun, Counter counter) {
        if (begun.startKnown()) {
            counter.count();
        } else {
            counter.notKnown(START);
        }
    }

    private static void separatedEntrants(ChildOnDay child, Counter counter) {
        for (PeriodOfCare period : child.begunThisYear()) {
            Optional<Boolean> separated = isSeparatedOn(child, period.start());
            if (separated.isEmpty()) {
                counter.notKnown(SEPARATED);
            } else if (separated.get()) {
                countKnown(period, counter);
            }
        }
    }

    private static void separatedLeavers(ChildOnDay child, Counter counter) {
        for (PeriodOfCare period : child.endedThisYear()) {
            Optional<Boolean> separated =
                    isSeparatedOn(child, period.ended().orElseThrow().minusDays(1));
            if (separated.isEmpty()) {
                counter.notKnown(SEPARATED);
            } else if (separated.get()) {
                counter.count();
            }
        }
    }

    private static Optional<Boolean> isSeparatedOn(ChildOnDay child, LocalDate day) {
        return OnRecord.isDone(
                child.isUnaccompaniedOn(day),
                child.isObserved(ActKind.IMMIGRATION_STATUS, DateRange.ofClosed(day, day)));
    }

    private static Indicator each(String id, Predicate<ReasonEpisodeCeased> above) {
        return Catalogued.of(
                id, (child, counter) -> child.endedThisYear().forEach(period -> left(period, above, counter)));
    }

    private static void left(PeriodOfCare period, Predicate<ReasonEpisodeCeased> above, Counter counter) {
        Optional<ReasonEpisodeCeased> reason = period.reasonEnded();
        if (reason.isPresent()) {
            counter.count(above.test(reason.get()));
        } else {
            counter.notKnown(REASON);
        }
    }

    private static void lastTimeAdopted(ChildOnDay child, Counter counter) {
        ImmutableList<PeriodOfCare> ended = child.endedThisYear();
        if (!ended.isEmpty()) {
            left(ended.reverse().get(0), ReasonEpisodeCeased::isAdoption, counter);
        }
    }

    private static void guardianships(ChildOnDay child, Counter counter) {
        for (PeriodOfCare period : child.endedThisYear()) {
            if (period.reasonEnded()
                    .filter(ReasonEpisodeCeased::isSpecialGuardianship)
                    .isPresent()) {
                counter.count();
            }
        }
    }

    /** Of those who left in the twelve months up to a year before the day, so that a whole year after it can be seen. */
    private static void returned(ChildOnDay child, Counter counter) {
        for (PeriodOfCare period : child.endedIn(child.monthsBefore(YEAR, YEAR))) {
            isBackWithinAYear(child, period).ifPresentOrElse(counter::count, () -> counter.notKnown(START));
        }
    }

    /** A child of whom it is not known when the next time in care began may have been back before. */
    private static Optional<Boolean> isBackWithinAYear(ChildOnDay child, PeriodOfCare left) {
        LocalDate end = left.ended().orElseThrow();
        Optional<PeriodOfCare> next = child.caseFile().history().periodsOfCare().stream()
                .filter(later -> !child.isShortBreak(later) && !later.equals(left))
                .filter(later -> !later.start().isBefore(end) && !later.start().isAfter(child.asAt()))
                .findFirst();
        boolean back = next.filter(later -> !later.start().isAfter(end.plusMonths(YEAR)))
                .isPresent();
        return OnRecord.isDone(back, next.map(PeriodOfCare::startKnown).orElse(true));
    }
}
