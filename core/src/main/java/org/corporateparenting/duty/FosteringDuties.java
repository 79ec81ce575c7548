package org.corporateparenting.duty;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.sufficiency.DeterminationKind;
import org.corporateparenting.sufficiency.FosteringDetermination;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringHouseholdStatus;
import org.corporateparenting.sufficiency.HouseholdFact;
import org.corporateparenting.sufficiency.HouseholdStatusPeriod;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;
import org.corporateparenting.time.WorkingDayCalendar;

/**
 * The duties on a fostering household: FOS-03, FOS-04 and FOS-06.
 *
 * <p>A carer who does not answer a determination fails in nothing: the time to answer then runs out. Of two carers of one household
 * with a duty of one day, the one less well served is listed.
 */
final class FosteringDuties {

    /** From the answer that says least is wrong to the one that says most. */
    private static final ImmutableList<DutyOutcome> GRAVITY = ImmutableList.of(
            DutyOutcome.NOT_APPLICABLE,
            DutyOutcome.MET,
            DutyOutcome.NOT_YET_DUE,
            DutyOutcome.NOT_DETERMINABLE,
            DutyOutcome.MET_LATE,
            DutyOutcome.OVERDUE);

    private final FosteringHousehold household;
    private final LocalDate asAt;
    private final WorkingDayCalendar calendar;
    private final Map<List<?>, AssessedDuty> duties = new LinkedHashMap<>();

    FosteringDuties(FosteringHousehold household, LocalDate asAt, WorkingDayCalendar calendar) {
        this.household = household;
        this.asAt = asAt;
        this.calendar = calendar;
    }

    ImmutableCollection<AssessedDuty> assess() {
        for (ApprovalRun run : ApprovalRun.of(household, asAt)) {
            Optional<Owed.Ending> ending = ending(run.range());
            ImmutableSortedSet<LocalDate> held = run.days();
            reviewAfter(run.range().start(), held, ending);
            held.forEach(day -> reviewAfter(day, held, ending));
            if (!held.isEmpty()) {
                Acts panels = acts(HouseholdFact.REVIEW, run.firstBeforePanel(asAt));
                add(FosteringRules.PANEL, held.first(), Optional.empty(), panels, LocalDate.MIN);
            }
        }
        household.determinations().stream()
                .filter(determination -> !determination.letter().isAfter(asAt))
                .forEach(this::determination);
        return ImmutableList.copyOf(duties.values());
    }

    private void reviewAfter(LocalDate day, ImmutableSortedSet<LocalDate> held, Optional<Owed.Ending> ending) {
        add(FosteringRules.REVIEW, day, ending, acts(HouseholdFact.REVIEW, held), day.plusDays(1));
    }

    private Optional<Owed.Ending> ending(DateRange approved) {
        Optional<LocalDate> closed = household.statuses().stream()
                .filter(period -> period.status() == FosteringHouseholdStatus.CLOSED)
                .map(HouseholdStatusPeriod::range)
                .map(DateRange::start)
                .filter(day -> !day.isBefore(approved.start()))
                .min(LocalDate::compareTo);
        Optional<LocalDate> ended = approved.endExclusive();
        return ended.filter(day -> closed.isEmpty() || !closed.get().isBefore(day))
                .map(day -> new Owed.Ending(day, "the approval ended on " + day))
                .or(() -> closed.map(day -> new Owed.Ending(day, "the household closed on " + day)));
    }

    private void determination(FosteringDetermination determination) {
        LocalDate letter = determination.letter();
        answerTo(determination);
        determination
                .notified()
                .filter(day -> !day.isAfter(asAt))
                .ifPresent(day -> add(
                        FosteringRules.PAPERS,
                        day,
                        Optional.empty(),
                        acts(HouseholdFact.DETERMINATION, upToAsAt(determination.papersSent())),
                        letter));
    }

    private void answerTo(FosteringDetermination determination) {
        LocalDate letter = determination.letter();
        Acts answers = acts(HouseholdFact.DETERMINATION, upToAsAt(determination.answeredBy(asAt)));
        Optional<LocalDate> ranOut = FosteringRules.ANSWER
                .limitOn(letter)
                .flatMap(limit -> limit.deadlineAfter(letter, calendar).due())
                .map(due -> due.plusDays(1))
                .filter(day -> answers.all().isEmpty());
        Optional<Owed.Ending> ending = determination
                .agreed()
                .filter(day -> determination.kind() == DeterminationKind.CHANGE_OF_TERMS)
                .map(day -> new Owed.Ending(day, "the carer agreed in writing to the change of terms on " + day))
                .filter(agreement -> ranOut.isEmpty() || agreement.on().isBefore(ranOut.get()));
        Optional<Owed.Ending> unanswered =
                ranOut.map(day -> new Owed.Ending(day.minusDays(1), "the time to answer ran out without an answer"));
        add(
                FosteringRules.ANSWER,
                letter,
                ending.or(() -> unanswered.filter(end -> end.on().isBefore(asAt))),
                answers,
                letter);
    }

    private ImmutableSortedSet<LocalDate> upToAsAt(Optional<LocalDate> day) {
        return day.filter(on -> !on.isAfter(asAt)).map(ImmutableSortedSet::of).orElse(ImmutableSortedSet.of());
    }

    private Acts acts(HouseholdFact kind, ImmutableSortedSet<LocalDate> days) {
        return Acts.of(kind.plural(), days, household.isSupplied(kind) ? Observed.complete() : Observed.notSupplied());
    }

    private void add(DutyRule rule, LocalDate trigger, Optional<Owed.Ending> ending, Acts acts, LocalDate from) {
        rule.entryOn(trigger).ifPresent(entry -> {
            StatutoryPeriod period = rule.limitOn(trigger).orElseThrow();
            Verdict verdict =
                    new Owed(ImmutableList.of(Owed.Limit.of(period, trigger, calendar)), ending, asAt).by(acts, from);
            AssessedDuty duty =
                    new AssessedDuty(Subject.HOME, household.id().text(), entry, entry.citations(), trigger, verdict);
            duties.merge(List.of(entry.id(), entry.part(), trigger), duty, FosteringDuties::graver);
        });
    }

    private static AssessedDuty graver(AssessedDuty one, AssessedDuty other) {
        return GRAVITY.indexOf(other.kind()) > GRAVITY.indexOf(one.kind()) ? other : one;
    }
}
