package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;
import org.corporateparenting.time.WorkingDayCalendar;

/** The duties of one case file as at one day, while they are being worked out. */
final class Assessment {

    private final CaseFile caseFile;
    private final LocalDate asAt;
    private final WorkingDayCalendar calendar;
    private final Interpretation interpretation;
    private final ImmutableList<PeriodOfCare> periods;
    private final ImmutableList.Builder<AssessedDuty> duties = ImmutableList.builder();

    Assessment(CaseFile caseFile, LocalDate asAt, WorkingDayCalendar calendar, Interpretation interpretation) {
        this.caseFile = asItStood(caseFile, asAt);
        this.asAt = asAt;
        this.calendar = calendar;
        this.interpretation = interpretation;
        this.periods = this.caseFile.history().periodsOfCare().stream()
                .filter(period -> !period.range().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** A case file without the episodes that commenced after a day. */
    private static CaseFile asItStood(CaseFile caseFile, LocalDate asAt) {
        ImmutableList<Episode> begun = caseFile.episodes().stream()
                .filter(episode -> !episode.commenced().isAfter(asAt))
                .collect(ImmutableList.toImmutableList());
        return begun.size() == caseFile.episodes().size()
                ? caseFile
                : caseFile.toBuilder().episodes(begun).build();
    }

    CaseFile caseFile() {
        return caseFile;
    }

    LocalDate asAt() {
        return asAt;
    }

    Interpretation interpretation() {
        return interpretation;
    }

    /** The periods of care that had begun by the as-at date and lasted a day or more. */
    ImmutableList<PeriodOfCare> periods() {
        return periods;
    }

    ImmutableList<AssessedDuty> duties() {
        return duties.build();
    }

    /** A stretch of days as it stands on the as-at date: what lies after it does not exist yet. */
    DateRange upToAsAt(DateRange range) {
        LocalDate end = range.endExclusive().filter(day -> !day.isAfter(asAt)).orElse(asAt.plusDays(1));
        return DateRange.of(range.start(), end.isBefore(range.start()) ? range.start() : end);
    }

    /** The ending of a duty at the end of a stretch of days, if it has an end. */
    static Optional<Owed.Ending> endOf(DateRange range, String reason) {
        return range.endExclusive().map(day -> new Owed.Ending(day, reason + " on " + day));
    }

    /** The limit of a rule, counted from its trigger. */
    ImmutableList<Owed.Limit> limit(DutyRule rule, LocalDate trigger) {
        return rule.limitOn(trigger)
                .map(period -> ImmutableList.of(limit(period, trigger)))
                .orElse(ImmutableList.of());
    }

    /** A limit counted from an event. */
    Owed.Limit limit(StatutoryPeriod period, LocalDate event) {
        return Owed.Limit.of(period, event, calendar);
    }

    /** A limit, or what an easing puts in its place where its last day falls in the time of the easing. */
    Owed.Limit eased(DutyRule easing, Owed.Limit limit, LocalDate trigger) {
        Optional<LocalDate> due = limit.deadline().due();
        Optional<CatalogueEntry> entry = due.flatMap(easing::entryOn);
        if (entry.isEmpty()) {
            return limit;
        }
        StatutoryPeriod period = due.flatMap(easing::limitOn).orElseThrow();
        return limit.eased(period.deadlineAfter(trigger, calendar), entry.get());
    }

    /** Lists a duty under its own limit, with acts counting from a day on. */
    void owed(DutyRule rule, LocalDate trigger, Optional<Owed.Ending> ending, Acts acts, LocalDate from) {
        owed(rule, trigger, limit(rule, trigger), ending, acts, from);
    }

    /** Lists a duty under some limits, with acts counting from a day on. */
    void owed(
            DutyRule rule,
            LocalDate trigger,
            ImmutableList<Owed.Limit> limits,
            Optional<Owed.Ending> ending,
            Acts acts,
            LocalDate from) {
        if (isListed(rule, trigger)) {
            add(rule, trigger, limits, owed(limits, ending).by(acts, from));
        }
    }

    /** The answer to a duty that fell when the child became looked after, with acts counting from a day on. */
    Verdict sinceStart(
            PeriodOfCare period,
            ImmutableList<Owed.Limit> limits,
            Optional<Owed.Ending> ending,
            Acts acts,
            LocalDate from) {
        Verdict verdict = owed(limits, ending).by(acts, from);
        return period.startKnown()
                ? verdict
                : verdict.atLatest(acts.neverBefore(period.start()), ReviewDuties.START_UNKNOWN);
    }

    /** A duty under some limits. */
    Owed owed(ImmutableList<Owed.Limit> limits, Optional<Owed.Ending> ending) {
        return new Owed(limits, ending, asAt);
    }

    /** Whether a duty with this trigger belongs in the list: it had fallen by the as-at date, under a version in force. */
    boolean isListed(DutyRule rule, LocalDate trigger) {
        return !trigger.isAfter(asAt) && rule.entryOn(trigger).isPresent();
    }

    /** Lists an answer under limits that were not eased. */
    void add(DutyRule rule, LocalDate trigger, Verdict verdict) {
        add(rule, trigger, ImmutableList.of(), verdict);
    }

    /** Lists an answer under some limits. */
    void add(DutyRule rule, LocalDate trigger, ImmutableList<Owed.Limit> limits, Verdict verdict) {
        rule.entryOn(trigger).ifPresent(entry -> {
            ImmutableList<Citation> relief = relief(limits);
            ImmutableList<Citation> citations = relief.isEmpty()
                    ? entry.citations()
                    : ImmutableList.<Citation>builder()
                            .addAll(entry.citations())
                            .addAll(relief)
                            .build();
            duties.add(new AssessedDuty(Subject.CHILD, caseFile.id().text(), entry, citations, trigger, verdict));
        });
    }

    private static ImmutableList<Citation> relief(ImmutableList<Owed.Limit> limits) {
        for (Owed.Limit limit : limits) {
            if (limit.easedBy().isPresent()) {
                return limit.easedBy().get().citations();
            }
        }
        return ImmutableList.of();
    }
}
