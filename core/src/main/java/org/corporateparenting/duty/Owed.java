package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.time.AsSoonAsPracticable;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DayOrMoment;
import org.corporateparenting.time.Deadline;
import org.corporateparenting.time.EachSchoolTerm;
import org.corporateparenting.time.SchoolTerm;
import org.corporateparenting.time.StatutoryPeriod;
import org.corporateparenting.time.WorkingDayCalendar;

/**
 * One duty as it falls on one case: by which limits, until when, and by which acts it is done.
 *
 * <p>Where a fact is missing, the question is answered for each admissible value of it. Equal answers stand; different
 * ones make the duty not determinable, and only the facts that make them differ are named.
 */
final class Owed {

    /**
     * A limit that may apply.
     *
     * @param deadline the limit
     * @param inTimeTo the last day that is in time although the calendar does not reach the last day of all; empty where
     *     it does, or the limit is not one of days
     * @param premise the fact on which it rests; empty where it is certain
     * @param easedBy the easing that put it in the place of another
     */
    record Limit(
            Deadline deadline,
            Optional<LocalDate> inTimeTo,
            Optional<String> premise,
            Optional<CatalogueEntry> easedBy) {

        /** The limit that a period gives, counted from an event. */
        static Limit of(StatutoryPeriod period, LocalDate event, WorkingDayCalendar calendar) {
            Deadline deadline = period.deadlineAfter(event, calendar);
            Optional<LocalDate> inTimeTo = deadline.due().isPresent() || period instanceof AsSoonAsPracticable
                    ? Optional.empty()
                    : Optional.of(
                            period instanceof EachSchoolTerm terms
                                    ? inTimeTo(event, terms)
                                    : inTimeTo(event, calendar.coverage()));
            return new Limit(deadline, inTimeTo, Optional.empty(), Optional.empty());
        }

        /** A limit on a stated day. */
        static Limit on(LocalDate due, String working) {
            return new Limit(Deadline.on(due, working), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The same limit, resting on a fact that is not known. */
        Limit resting(String fact) {
            return new Limit(deadline, inTimeTo, Optional.of(fact), easedBy);
        }

        /** The same limit of a duty that falls on a day ahead only: where it has no last day, none has passed before then. */
        Limit notBefore(LocalDate trigger) {
            LocalDate open = inTimeTo.filter(trigger::isBefore).orElse(trigger);
            return new Limit(deadline, Optional.of(open), premise, easedBy);
        }

        /** An eased limit in the place of this one. */
        Limit eased(Deadline instead, CatalogueEntry by) {
            return new Limit(instead, Optional.empty(), premise, Optional.of(by));
        }

        /** A term that is not known begins after the last one that is, if the event lies in or after one that is. */
        private static LocalDate inTimeTo(LocalDate event, EachSchoolTerm terms) {
            return terms.terms().stream()
                    .filter(term -> !term.dates().start().isAfter(event))
                    .map(SchoolTerm::lastDay)
                    .max(Comparator.naturalOrder())
                    .filter(event::isBefore)
                    .orElse(event);
        }

        private static LocalDate inTimeTo(LocalDate event, DateRange covered) {
            return covered.contains(event.plusDays(1))
                    ? covered.endExclusive().orElseThrow().minusDays(1)
                    : event;
        }
    }

    /**
     * What ends the duty.
     *
     * @param on the first day on which it is no longer owed
     * @param reason what ended it, in a sentence
     */
    record Ending(LocalDate on, String reason) {}

    private final ImmutableList<Limit> limits;
    private final Optional<Ending> ending;
    private final LocalDate asAt;
    private final Optional<OffsetDateTime> moment;

    Owed(ImmutableList<Limit> limits, Optional<Ending> ending, LocalDate asAt) {
        this(
                limits,
                ending.isPresent() && ending.get().on().isAfter(asAt) ? Optional.empty() : ending,
                asAt,
                Optional.empty());
    }

    private Owed(
            ImmutableList<Limit> limits, Optional<Ending> ending, LocalDate asAt, Optional<OffsetDateTime> moment) {
        this.limits = limits;
        this.ending = ending;
        this.asAt = asAt;
        this.moment = moment;
    }

    /** The answer to a duty with a limit in hours that was done at a moment, which is on or before the as-at date. */
    Verdict doneAt(DayOrMoment done, OffsetDateTime moment) {
        return new Owed(limits, ending, asAt, Optional.of(moment)).answer(Optional.of(done.day()), ImmutableList.of());
    }

    /** The answer, where acts count from a day on. */
    Verdict by(Acts acts, LocalDate from) {
        LocalDate before = ending.isPresent() ? ending.get().on() : asAt.plusDays(1);
        Optional<LocalDate> certain = acts.firstIn(from, before);
        return answer(certain, acts.doubtsIn(from, certain.orElse(before)));
    }

    /** The answer, where it is known when it was done, or that it was not. */
    Verdict answer(Optional<LocalDate> done, ImmutableList<Acts.Doubt> doubts) {
        DutyOutcome kind = kind(done, doubts);
        Optional<Deadline> reported = kind == DutyOutcome.NOT_DETERMINABLE && limits.size() > 1
                ? Optional.empty()
                : Optional.of(deadlineFor(kind));
        return new Verdict(
                kind,
                reported.isPresent() ? ImmutableList.of(reported.get()) : deadlines(),
                reported,
                done,
                settledOn(done),
                missing(kind, done, doubts),
                kind == DutyOutcome.NOT_APPLICABLE ? ending.map(Ending::reason) : Optional.empty());
    }

    /** The day on which it was done or ended, or else the as-at date. */
    private LocalDate settledOn(Optional<LocalDate> done) {
        if (done.isPresent()) {
            return done.get();
        }
        return ending.isPresent() ? ending.get().on() : asAt;
    }

    /** The answer that every limit and every day in doubt gives, if it is one. */
    private DutyOutcome kind(Optional<LocalDate> done, ImmutableList<Acts.Doubt> doubts) {
        DutyOutcome kind = judge(limits.get(0), done);
        for (int i = 0; i < limits.size(); i++) {
            Limit limit = limits.get(i);
            if (judge(limit, done) != kind) {
                return DutyOutcome.NOT_DETERMINABLE;
            }
            for (int j = 0; j < doubts.size(); j++) {
                if (judge(limit, Optional.of(doubts.get(j).first())) != kind) {
                    return DutyOutcome.NOT_DETERMINABLE;
                }
            }
        }
        return kind;
    }

    private DutyOutcome judge(Limit limit, Optional<LocalDate> done) {
        if (limit.deadline().due().isEmpty()) {
            return judgeWithoutDay(limit, done);
        }
        LocalDate due = limit.deadline().due().get();
        if (done.isPresent()) {
            return isLate(limit.deadline(), done.get()) ? DutyOutcome.MET_LATE : DutyOutcome.MET;
        }
        if (ending.isPresent()) {
            return due.isBefore(ending.get().on()) ? DutyOutcome.OVERDUE : DutyOutcome.NOT_APPLICABLE;
        }
        return asAt.isAfter(due) ? DutyOutcome.OVERDUE : DutyOutcome.NOT_YET_DUE;
    }

    /** By the moment where the limit and the act have one, or else by the day. */
    private boolean isLate(Deadline deadline, LocalDate done) {
        if (moment.isPresent() && deadline.dueAt().isPresent()) {
            return moment.get().isAfter(deadline.dueAt().get());
        }
        return done.isAfter(deadline.due().orElseThrow());
    }

    private DutyOutcome judgeWithoutDay(Limit limit, Optional<LocalDate> done) {
        if (limit.inTimeTo().isEmpty()) {
            return done.isPresent() ? DutyOutcome.MET : DutyOutcome.NOT_DETERMINABLE;
        }
        if (settledOn(done).isAfter(limit.inTimeTo().get())) {
            return DutyOutcome.NOT_DETERMINABLE;
        }
        if (done.isPresent()) {
            return DutyOutcome.MET;
        }
        return ending.isPresent() ? DutyOutcome.NOT_APPLICABLE : DutyOutcome.NOT_YET_DUE;
    }

    private Deadline deadlineFor(DutyOutcome kind) {
        if (limits.size() == 1) {
            return limits.get(0).deadline();
        }
        Comparator<Deadline> byDay =
                Comparator.comparing(deadline -> deadline.due().orElse(LocalDate.MAX));
        boolean late = kind == DutyOutcome.MET_LATE || kind == DutyOutcome.OVERDUE;
        return deadlines().stream().min(late ? byDay.reversed() : byDay).orElseThrow();
    }

    private ImmutableList<Deadline> deadlines() {
        return limits.stream().map(Limit::deadline).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> missing(
            DutyOutcome kind, Optional<LocalDate> done, ImmutableList<Acts.Doubt> doubts) {
        if (kind != DutyOutcome.NOT_DETERMINABLE) {
            return beyondTheCalendar();
        }
        ImmutableSet.Builder<String> facts = ImmutableSet.builder();
        limits.forEach(limit -> facts.addAll(limit.deadline().missing()));
        facts.addAll(premisesThatMatter(done, doubts));
        doubts.stream()
                .filter(doubt -> matters(doubt, done))
                .map(Acts.Doubt::missing)
                .forEach(facts::add);
        return facts.build().asList();
    }

    /** What the calendar lacks where the answer stands although a limit of days has no last day. */
    private ImmutableList<String> beyondTheCalendar() {
        for (int i = 0; i < limits.size(); i++) {
            Limit limit = limits.get(i);
            if (limit.inTimeTo().isPresent() && !limit.deadline().missing().isEmpty()) {
                return limit.deadline().missing();
            }
        }
        return ImmutableList.of();
    }

    private ImmutableList<String> premisesThatMatter(Optional<LocalDate> done, ImmutableList<Acts.Doubt> doubts) {
        return limits.stream()
                .flatMap(limit -> limit.premise().stream())
                .filter(fact -> differs(fact, done)
                        || doubts.stream()
                                .flatMap(this::daysThatMayDiffer)
                                .anyMatch(day -> differs(fact, Optional.of(day))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The first day in doubt, and the first late day under each limit, if it too is in doubt. */
    private Stream<LocalDate> daysThatMayDiffer(Acts.Doubt doubt) {
        Stream<LocalDate> late = limits.stream()
                .flatMap(limit -> limit.deadline().due().stream())
                .map(due -> due.plusDays(1))
                .filter(doubt.days()::contains);
        return Stream.concat(Stream.of(doubt.first()), late);
    }

    /** A fact on which several limits rest chooses among them; one on which a single limit rests, between it and others. */
    private boolean differs(String fact, Optional<LocalDate> done) {
        boolean several = limits.stream().filter(limit -> restsOn(limit, fact)).count() > 1;
        return limits.stream()
                        .filter(limit -> !several || restsOn(limit, fact))
                        .map(limit -> judge(limit, done))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean restsOn(Limit limit, String fact) {
        return limit.premise().filter(fact::equals).isPresent();
    }

    private boolean matters(Acts.Doubt doubt, Optional<LocalDate> done) {
        return limits.stream().anyMatch(limit -> judge(limit, Optional.of(doubt.first())) != judge(limit, done));
    }
}
