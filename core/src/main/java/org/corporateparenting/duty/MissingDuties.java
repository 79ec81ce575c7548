package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.DayOrMoment;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * The duties to offer and to hold an interview when a child is back from being missing or away: MIS-02.
 *
 * <p>The hours run from the moment of the return. Where only the day of the return or of the act is known, its time of day
 * matters only for an act on the last day. An interview that was held had been offered; one that the child declined is not
 * to be held.
 */
final class MissingDuties {

    private static final ReturnInterview NONE = ReturnInterview.builder().build();

    /** What is recorded to have been done after the as-at date was not done before. */
    private static final Optional<Boolean> NOT_YET = Optional.of(false);

    private final Assessment assessment;
    private final CaseFile caseFile;

    MissingDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
    }

    void assess() {
        for (MissingPeriod period : ImmutableSet.copyOf(caseFile.missingPeriods())) {
            Optional<DayOrMoment> back = byAsAt(period.returned());
            if (back.isPresent()) {
                ReturnInterview interview = period.returnInterview().orElse(NONE);
                offered(back.get(), interview);
                held(back.get(), interview);
            }
        }
    }

    private void offered(DayOrMoment back, ReturnInterview interview) {
        Optional<DayOrMoment> first = earlier(byAsAt(interview.offered()), byAsAt(interview.held()));
        Supplier<String> fact = () -> "when the interview on the return of " + back.day() + " was offered";
        boolean later = first.isEmpty()
                && (interview.offered().isPresent() || interview.held().isPresent());
        add(MissingRules.OFFERED, back, Optional.empty(), first, later ? NOT_YET : interview.isOffered(), fact);
    }

    private void held(DayOrMoment back, ReturnInterview interview) {
        Optional<DayOrMoment> held = byAsAt(interview.held());
        boolean declined = interview.isAccepted().equals(Optional.of(false));
        LocalDate declinedOn = interview.offered().map(DayOrMoment::day).orElse(back.day());
        Optional<Owed.Ending> ending = declined
                ? Optional.of(new Owed.Ending(later(declinedOn, back.day()), "the child declined the interview"))
                : Optional.empty();
        boolean never = interview.isOffered().equals(Optional.of(false))
                || (held.isEmpty() && interview.held().isPresent());
        Supplier<String> fact = () -> "whether and when the interview on the return of " + back.day() + " was held";
        add(MissingRules.HELD, back, ending, held, never ? NOT_YET : Optional.empty(), fact);
    }

    private Optional<DayOrMoment> byAsAt(Optional<DayOrMoment> act) {
        return act.isPresent() && act.get().day().isAfter(assessment.asAt()) ? Optional.empty() : act;
    }

    private static Optional<DayOrMoment> earlier(Optional<DayOrMoment> a, Optional<DayOrMoment> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return b.get().latest().isBefore(a.get().latest()) ? b : a;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** One duty, of which it may be known that it was done, or not done, without a day. */
    private void add(
            DutyRule rule,
            DayOrMoment back,
            Optional<Owed.Ending> ending,
            Optional<DayOrMoment> done,
            Optional<Boolean> isDone,
            Supplier<String> fact) {
        LocalDate day = back.day();
        if (!assessment.isListed(rule, day)) {
            return;
        }
        StatutoryPeriod hours = rule.limitOn(assessment.lawOn(day)).orElseThrow();
        Owed owed = assessment.owed(limits(hours, back), ending);
        Verdict verdict =
                done.map(act -> done(owed, hours, back, act)).orElseGet(() -> undated(owed, day, isDone, fact));
        assessment.add(
                rule,
                day,
                endsCare(back)
                        ? verdict.butUnknown("whether the child was back on " + day + ", the day care ended")
                        : verdict);
    }

    /** One limit at a moment; or the day or days on which the hours may be over. */
    private ImmutableList<Owed.Limit> limits(StatutoryPeriod hours, DayOrMoment back) {
        if (back.moment().isPresent()) {
            return ImmutableList.of(new Owed.Limit(
                    hours.deadlineAfter(back.moment().get(), assessment.calendar()),
                    Optional.of(back.day()),
                    Optional.empty(),
                    Optional.empty()));
        }
        String working = hours.deadlineAfter(back.day(), assessment.calendar()).working();
        ImmutableList<Owed.Limit> limits = Stream.of(back.earliest(), back.latest())
                .flatMap(moment -> hours.deadlineAfter(moment, assessment.calendar()).due().stream())
                .distinct()
                .map(due -> Owed.Limit.on(due, working))
                .collect(ImmutableList.toImmutableList());
        return limits.size() == 1
                ? limits
                : limits.stream()
                        .map(limit -> limit.resting(timeOfReturn(back)))
                        .collect(ImmutableList.toImmutableList());
    }

    private Verdict done(Owed owed, StatutoryPeriod hours, DayOrMoment back, DayOrMoment done) {
        if (back.moment().isPresent()) {
            return owed.doneAt(done, done.earliest()).orIf(owed.doneAt(done, done.latest()), timeOfAct(done));
        }
        Verdict byDay = owed.answer(Optional.of(done.day()), ImmutableList.of());
        if (!isOnTheLastDay(hours, back, done.day())) {
            return byDay;
        }
        Verdict open = done.moment().isPresent() ? byDay : byDay.butUnknown(timeOfAct(done));
        return open.missing().contains(timeOfReturn(back)) ? open : open.butUnknown(timeOfReturn(back));
    }

    /** Whether the hours may be over on the day of an act, so that its time of day matters. */
    private boolean isOnTheLastDay(StatutoryPeriod hours, DayOrMoment back, LocalDate day) {
        Optional<LocalDate> first =
                hours.deadlineAfter(back.earliest(), assessment.calendar()).due();
        Optional<LocalDate> last =
                hours.deadlineAfter(back.latest(), assessment.calendar()).due();
        return first.filter(day::isBefore).isEmpty()
                && last.filter(day::isAfter).isEmpty();
    }

    private Verdict undated(Owed owed, LocalDate back, Optional<Boolean> isDone, Supplier<String> fact) {
        if (isDone.equals(Optional.of(true))) {
            return owed.answer(Optional.of(back), ImmutableList.of())
                    .orIf(owed.answer(Optional.of(assessment.asAt()), ImmutableList.of()), fact.get())
                    .onUnknownDay();
        }
        if (isDone.isPresent()) {
            return owed.answer(Optional.empty(), ImmutableList.of());
        }
        return owed.by(
                Acts.of(ActKind.RETURN_INTERVIEW, ImmutableSortedSet.of(), caseFile.observed(ActKind.RETURN_INTERVIEW)),
                back);
    }

    /** A record must be closed when care ends, so a return that no time of day bears out may be none. */
    private boolean endsCare(DayOrMoment back) {
        return back.moment().isEmpty()
                && assessment.periods().stream()
                        .map(PeriodOfCare::ended)
                        .anyMatch(ended -> ended.equals(Optional.of(back.day())));
    }

    private static String timeOfReturn(DayOrMoment back) {
        return "the time of day of the return on " + back.day();
    }

    private static String timeOfAct(DayOrMoment done) {
        return "the time of day of the offer or interview on " + done.day();
    }
}
