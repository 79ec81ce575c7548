package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corporateparenting.careleaver.CareLeaverGroup;
import org.corporateparenting.careleaver.CareLeaverSpell;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.Age;

/** The duties to visit a child: VIS-01 to VIS-13. */
final class VisitDuties {

    private static final Optional<Boolean> NOT_ALONE = Optional.of(false);
    private static final int SIXTEEN = 16;
    private static final int EIGHTEEN = 18;

    private final Assessment assessment;
    private final CaseFile caseFile;
    private final Acts visits;
    private final Acts reviews;

    VisitDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
        this.visits = visits(assessment);
        this.reviews = assessment.reviewsHeld();
    }

    void assess() {
        for (PeriodOfCare period : assessment.periods()) {
            if (!period.isShortBreak()) {
                AdoptionPlacements adoption = assessment.adoption(period);
                new PlacementVisits(assessment, period, visits, reviews).assess();
                inPrivate(period, adoption);
                requests(RequestKind.VISIT, VisitRules.REQUESTED, period, adoption);
                requests(RequestKind.CONCERN_ABOUT_HOME, VisitRules.CONCERN, period, adoption);
                detained(period);
            }
        }
        ShortBreakSeries.in(assessment.periods()).forEach(this::shortBreaks);
    }

    /** The days on which the child was visited and seen by the as-at date, and those in doubt. */
    static Acts visits(Assessment assessment) {
        List<LocalDate> certain = new ArrayList<>();
        TreeMap<LocalDate, String> doubtful = new TreeMap<>();
        for (Visit visit : assessment.caseFile().visits()) {
            LocalDate day = visit.on();
            if (day.isAfter(assessment.asAt()) || !counts(assessment, visit)) {
                continue;
            }
            if (visit.childSeen().isEmpty()) {
                doubtful.put(day, "whether the child was seen on the visit of " + day);
            } else if (visit.childSeen().get()) {
                certain.add(day);
            }
        }
        return new Acts(
                ActKind.VISIT,
                ImmutableSortedSet.copyOf(certain),
                ImmutableSortedMap.copyOfSorted(doubtful),
                assessment.caseFile().observed(ActKind.VISIT));
    }

    private static boolean counts(Assessment assessment, Visit visit) {
        return visit.mode().isStatutoryOn(assessment.lawOn(visit.on()));
    }

    private void inPrivate(PeriodOfCare period, AdoptionPlacements adoption) {
        ImmutableSortedSet<LocalDate> days = visits.in(assessment.upToAsAt(period.range()));
        if (days.isEmpty()) {
            return;
        }
        Map<LocalDate, Optional<Boolean>> spokenTo = spokenTo();
        for (LocalDate day : days) {
            if (!adoption.holds(day) && assessment.isListed(VisitRules.IN_PRIVATE, day)) {
                assessment.add(VisitRules.IN_PRIVATE, day, inPrivate(day, spokenTo.getOrDefault(day, NOT_ALONE)));
            }
        }
    }

    /** Whether the child was spoken to in private on each day of a visit; one visit of a day is enough. */
    private Map<LocalDate, Optional<Boolean>> spokenTo() {
        Map<LocalDate, Optional<Boolean>> alone = new HashMap<>();
        for (Visit visit : caseFile.visits()) {
            Optional<Boolean> seenAlone = visit.seenAlone();
            if (seenAlone.isEmpty()) {
                alone.putIfAbsent(visit.on(), seenAlone);
            } else if (seenAlone.get()) {
                alone.put(visit.on(), seenAlone);
            }
        }
        return alone;
    }

    private Verdict inPrivate(LocalDate day, Optional<Boolean> spokenTo) {
        Owed owed = assessment.owed(assessment.limit(VisitRules.IN_PRIVATE, day), Optional.empty());
        if (spokenTo.orElse(false)) {
            return owed.answer(Optional.of(day), ImmutableList.of());
        }
        String fact = spokenTo.isEmpty()
                ? "whether the child was spoken to in private at the visit of " + day
                : "why the child was not spoken to in private at the visit of " + day;
        return owed.answer(Optional.empty(), ImmutableList.of()).butUnknown(fact);
    }

    private void requests(RequestKind kind, DutyRule rule, PeriodOfCare period, AdoptionPlacements adoption) {
        if (caseFile.requests().isEmpty()) {
            return;
        }
        caseFile.requests().stream()
                .filter(request -> request.kind() == kind)
                .map(Request::on)
                .filter(day -> period.range().contains(day) && !adoption.holds(day))
                .distinct()
                .forEach(day -> assessment.owed(rule, day, adoption.endingAfter(day), visits, day));
    }

    private void shortBreaks(ShortBreakSeries series) {
        Acts inBreaks = visits.onlyOn(series::hasBreakOn);
        LocalDate start = series.start();
        if (assessment.isListed(VisitRules.SHORT_BREAKS_FIRST, start)) {
            Verdict first =
                    series.answer(assessment, assessment.limit(VisitRules.SHORT_BREAKS_FIRST, start), inBreaks, start);
            assessment.add(
                    VisitRules.SHORT_BREAKS_FIRST,
                    start,
                    series.startKnown()
                            ? first
                            : first.atLatest(
                                    visits.neverBefore(start), "the day on which the series of short breaks began"));
        }
        for (LocalDate day : inBreaks.in(assessment.upToAsAt(series.range()))) {
            if (assessment.isListed(VisitRules.SHORT_BREAKS_LATER, day)) {
                assessment.add(
                        VisitRules.SHORT_BREAKS_LATER,
                        day,
                        series.answer(
                                assessment,
                                assessment.limit(VisitRules.SHORT_BREAKS_LATER, day),
                                inBreaks,
                                day.plusDays(1)));
            }
        }
    }

    /** A child who stopped being looked after because detained, unless 16 or 17 and a relevant child, is visited too. */
    private void detained(PeriodOfCare period) {
        if (period.reasonEnded().equals(Optional.of(ReasonEpisodeCeased.CUSTODY))) {
            period.ended()
                    .filter(day -> assessment.isListed(VisitRules.DETAINED, day))
                    .ifPresent(this::detainedOn);
        }
    }

    private void detainedOn(LocalDate day) {
        Optional<Integer> age = caseFile.born()
                .map(born -> Age.of(born, assessment.interpretation().leapDay()).yearsOn(day));
        if (age.filter(years -> years >= EIGHTEEN).isPresent()) {
            return;
        }
        Verdict verdict = assessment
                .owed(assessment.limit(VisitRules.DETAINED, day), Optional.empty())
                .by(visits, day);
        boolean underSixteen = age.filter(years -> years < SIXTEEN).isPresent();
        if (underSixteen) {
            assessment.add(VisitRules.DETAINED, day, verdict);
        } else {
            detainedAtSixteen(day, verdict);
        }
    }

    /** A relevant child has an adviser instead. */
    private void detainedAtSixteen(LocalDate day, Verdict verdict) {
        Optional<CareLeaverSpell> standing = assessment.standings().stream()
                .filter(status -> status.period().contains(day))
                .findFirst();
        if (standing.isEmpty()) {
            assessment.add(
                    VisitRules.DETAINED, day, verdict.butUnknown("whether the young person is a relevant child"));
        } else if (!standing.get().admissibleGroups().contains(CareLeaverGroup.RELEVANT)) {
            assessment.add(VisitRules.DETAINED, day, verdict);
        } else if (standing.get().group() == CareLeaverGroup.NOT_DETERMINABLE) {
            assessment.add(
                    VisitRules.DETAINED,
                    day,
                    verdict.butUnknown(String.join("; ", standing.get().missing())));
        }
    }
}
