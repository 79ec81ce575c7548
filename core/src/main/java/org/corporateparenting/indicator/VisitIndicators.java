package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.DateRange;

/**
 * Visits to children in care.
 *
 * <p>A visit counts if the child was seen, in the present time in care. A visit exactly six weeks ago is one within six weeks.
 */
final class VisitIndicators {

    private static final String VISITED = "whether the child was visited and seen";
    private static final String IN_TIME = "whether the latest visit that was due was in time";
    private static final DutySelection REGULAR =
            DutySelection.of("VIS-01", "VIS-02", "VIS-03", "VIS-05", "VIS-06", "VIS-07");
    private static final int WEEKS = 6;

    private VisitIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                Catalogued.share(
                        "visit-within-6-weeks", ChildOnDay::isInCare, child -> isVisited(child, any -> true), VISITED),
                Catalogued.share(
                        "statutory-visit-within-6-weeks",
                        ChildOnDay::isInCare,
                        child -> isVisited(child, visit -> visit.mode().isStatutoryOn(visit.on())),
                        VISITED),
                Catalogued.of(
                        "visits-in-their-interval",
                        (child, counter) -> REGULAR.countLatestInCare(child, counter, IN_TIME)));
    }

    private static Optional<Boolean> isVisited(ChildOnDay child, Predicate<Visit> counted) {
        LocalDate weeksAgo = child.asAt().minusWeeks(WEEKS);
        LocalDate began = child.care().map(PeriodOfCare::start).orElse(weeksAgo);
        DateRange days = DateRange.ofClosed(began.isBefore(weeksAgo) ? weeksAgo : began, child.asAt());
        boolean doubtful = false;
        for (Visit visit : child.caseFile().visits()) {
            if (days.contains(visit.on()) && counted.test(visit)) {
                if (visit.childSeen().equals(Optional.of(true))) {
                    return Optional.of(true);
                }
                doubtful |= visit.childSeen().isEmpty();
            }
        }
        return OnRecord.isDone(false, !doubtful && child.isObserved(ActKind.VISIT, days));
    }
}
