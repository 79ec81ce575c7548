package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.careleaver.CareLeaverSpell;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.EachSchoolTerm;
import org.corporateparenting.time.StatutoryPeriod;
import org.corporateparenting.time.WorkingDayCalendar;

/** The duties of one case file as at one day, while they are being worked out. */
final class Assessment {

    private static final int LEAVING_CARE_BEGINS = 16;

    private final CaseFile caseFile;
    private final LocalDate asAt;
    private final Setting setting;
    private final ImmutableList<PeriodOfCare> periods;
    private final IdentityHashMap<PeriodOfCare, AdoptionPlacements> adoptions = new IdentityHashMap<>();
    private final IdentityHashMap<PeriodOfCare, ImmutableList<VisitSegment>> segments = new IdentityHashMap<>();
    private final Acts reviewsHeld;
    private final ImmutableList<CareLeaverSpell> standings;
    private final ImmutableList.Builder<AssessedDuty> duties = ImmutableList.builder();

    /**
     * What is set once for all case files.
     *
     * @param calendar counts working days
     * @param interpretation how the silences of the law are read
     * @param terms the school terms, where they are known
     * @param lawOf the day whose law applies to every event; empty where each event has the law of its own day
     * @param ahead for how many days after the as-at date a trigger that is already certain is listed
     */
    record Setting(
            WorkingDayCalendar calendar,
            Interpretation interpretation,
            EachSchoolTerm terms,
            Optional<LocalDate> lawOf,
            int ahead) {

        Setting with(WorkingDayCalendar other) {
            return new Setting(other, interpretation, terms, lawOf, ahead);
        }

        Setting with(Interpretation other) {
            return new Setting(calendar, other, terms, lawOf, ahead);
        }

        Setting with(EachSchoolTerm other) {
            return new Setting(calendar, interpretation, other, lawOf, ahead);
        }

        Setting withLawOf(LocalDate day) {
            return new Setting(calendar, interpretation, terms, Optional.of(day), ahead);
        }

        Setting withAhead(int days) {
            return new Setting(calendar, interpretation, terms, lawOf, days);
        }
    }

    Assessment(CaseFile caseFile, LocalDate asAt, Setting setting) {
        this.caseFile = asItStood(caseFile, asAt);
        this.asAt = asAt;
        this.setting = setting;
        this.standings = standings(this.caseFile, asAt, setting);
        this.periods = ofADayOrMore(this.caseFile.history().periodsOfCare());
        this.reviewsHeld = reviewsHeld(this.caseFile, asAt);
    }

    /**
     * The leaving-care standings of the whole life as they follow on the as-at date if nothing else happens, worked out
     * once; none where the young person is not 16 by the horizon, or the birth is not known.
     */
    ImmutableList<CareLeaverSpell> standings() {
        return standings;
    }

    private static ImmutableList<CareLeaverSpell> standings(CaseFile caseFile, LocalDate asAt, Setting setting) {
        Interpretation interpretation = setting.interpretation();
        LocalDate horizon = asAt.plusDays(setting.ahead());
        boolean isSixteenByThen = caseFile.born()
                .filter(born -> Age.of(born, interpretation.leapDay()).hasAttained(LEAVING_CARE_BEGINS, horizon))
                .isPresent();
        return isSixteenByThen
                ? LeavingCare.standard().with(interpretation).groupsOf(caseFile, asAt)
                : ImmutableList.of();
    }

    /** A case file without the episodes that commenced after a day. */
    private static CaseFile asItStood(CaseFile caseFile, LocalDate asAt) {
        List<Episode> begun = new ArrayList<>();
        for (Episode episode : caseFile.episodes()) {
            if (!episode.commenced().isAfter(asAt)) {
                begun.add(episode);
            }
        }
        return begun.size() == caseFile.episodes().size()
                ? caseFile
                : caseFile.toBuilder().episodes(begun).build();
    }

    private static ImmutableList<PeriodOfCare> ofADayOrMore(ImmutableList<PeriodOfCare> periods) {
        for (PeriodOfCare each : periods) {
            if (each.range().isEmpty()) {
                return periods.stream()
                        .filter(period -> !period.range().isEmpty())
                        .collect(ImmutableList.toImmutableList());
            }
        }
        return periods;
    }

    private static Acts reviewsHeld(CaseFile caseFile, LocalDate asAt) {
        List<LocalDate> days = new ArrayList<>();
        for (Review review : caseFile.reviews()) {
            if (review.isHeld() && !review.on().isAfter(asAt)) {
                days.add(review.on());
            }
        }
        return Acts.of(ActKind.REVIEW, days, caseFile.observed(ActKind.REVIEW));
    }

    CaseFile caseFile() {
        return caseFile;
    }

    LocalDate asAt() {
        return asAt;
    }

    WorkingDayCalendar calendar() {
        return setting.calendar();
    }

    Interpretation interpretation() {
        return setting.interpretation();
    }

    EachSchoolTerm terms() {
        return setting.terms();
    }

    /** The last day on which a trigger is listed; after the as-at date only time itself can bring one about. */
    LocalDate horizon() {
        return asAt.plusDays(setting.ahead());
    }

    /** The day whose law applies to an event: its own, unless another was asked for. */
    LocalDate lawOn(LocalDate event) {
        return setting.lawOf().orElse(event);
    }

    /** The periods of care that had begun by the as-at date and lasted a day or more. */
    ImmutableList<PeriodOfCare> periods() {
        return periods;
    }

    /** The days of one of these periods on which the child is placed for adoption. */
    AdoptionPlacements adoption(PeriodOfCare period) {
        return adoptions.computeIfAbsent(period, AdoptionPlacements::new);
    }

    /** The placements of one of these periods, in order of time, each cut where other rules on visits apply. */
    ImmutableList<VisitSegment> segments(PeriodOfCare period) {
        return segments.computeIfAbsent(period, care -> VisitSegment.in(caseFile, care, asAt));
    }

    /** The days on which reviews were held by the as-at date. */
    Acts reviewsHeld() {
        return reviewsHeld;
    }

    /** The acts of a kind that were done on some days, without those after the as-at date. */
    Acts acts(ActKind kind, Stream<LocalDate> days) {
        return acts(kind, days.toList());
    }

    /** The acts of a kind that were done on some days, without those after the as-at date. */
    Acts acts(ActKind kind, List<LocalDate> days) {
        List<LocalDate> done = new ArrayList<>(days.size());
        for (int i = 0; i < days.size(); i++) {
            if (!days.get(i).isAfter(asAt)) {
                done.add(days.get(i));
            }
        }
        return Acts.of(kind, done, caseFile.observed(kind));
    }

    ImmutableList<AssessedDuty> duties() {
        return duties.build();
    }

    /** A stretch of days as it stands on the as-at date: what lies after it does not exist yet. */
    DateRange upToAsAt(DateRange range) {
        if (range.endExclusive().isPresent() && !range.endExclusive().get().isAfter(asAt)) {
            return range;
        }
        LocalDate end = asAt.plusDays(1);
        return DateRange.of(range.start(), end.isBefore(range.start()) ? range.start() : end);
    }

    /** The ending of a duty at the end of a stretch of days, if it has an end. */
    static Optional<Owed.Ending> endOf(DateRange range, String reason) {
        return range.endExclusive().map(day -> new Owed.Ending(day, reason + " on " + day));
    }

    /** The limit of a rule, counted from its trigger. */
    ImmutableList<Owed.Limit> limit(DutyRule rule, LocalDate trigger) {
        Optional<StatutoryPeriod> period = rule.limitOn(lawOn(trigger));
        if (period.isEmpty()) {
            return ImmutableList.of();
        }
        Owed.Limit limit = limit(period.get(), trigger);
        return ImmutableList.of(trigger.isAfter(asAt) ? limit.notBefore(trigger) : limit);
    }

    /** A limit counted from an event. */
    Owed.Limit limit(StatutoryPeriod period, LocalDate event) {
        return Owed.Limit.of(period, event, setting.calendar());
    }

    /** A limit, or what an easing puts in its place where its last day falls in the time of the easing. */
    Owed.Limit eased(DutyRule easing, Owed.Limit limit, LocalDate trigger) {
        Optional<LocalDate> due = limit.deadline().due();
        if (due.isEmpty()) {
            return limit;
        }
        Optional<CatalogueEntry> entry = easing.entryOn(lawOn(due.get()));
        if (entry.isEmpty()) {
            return limit;
        }
        StatutoryPeriod period = easing.limitOn(lawOn(due.get())).orElseThrow();
        return limit.eased(period.deadlineAfter(trigger, setting.calendar()), entry.get());
    }

    /** The same for each of some limits. */
    ImmutableList<Owed.Limit> eased(DutyRule easing, ImmutableList<Owed.Limit> limits, LocalDate trigger) {
        if (limits.size() == 1) {
            Owed.Limit eased = eased(easing, limits.get(0), trigger);
            return eased.easedBy().isPresent() ? ImmutableList.of(eased) : limits;
        }
        ImmutableList.Builder<Owed.Limit> eased = ImmutableList.builder();
        limits.forEach(limit -> eased.add(eased(easing, limit, trigger)));
        return eased.build();
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
        if (!trigger.isAfter(asAt)) {
            Optional<CatalogueEntry> entry = rule.entryOn(lawOn(trigger));
            if (entry.isPresent()) {
                add(entry.get(), trigger, limits, owed(limits, ending).by(acts, from));
            }
        }
    }

    /** The same for a trigger that time alone brings about, which may lie ahead. */
    void owedInTime(DutyRule rule, LocalDate trigger, Optional<Owed.Ending> ending, Acts acts, LocalDate from) {
        if (isListed(rule, trigger) || isForeseen(rule, trigger)) {
            add(rule, trigger, owed(limit(rule, trigger), ending).by(acts, from));
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

    /** A duty under some limits; one that no limit in force binds has no last day. */
    Owed owed(ImmutableList<Owed.Limit> limits, Optional<Owed.Ending> ending) {
        return new Owed(limits.isEmpty() ? ImmutableList.of(withoutDay()) : limits, ending, asAt);
    }

    private Owed.Limit withoutDay() {
        return limit(StatutoryPeriod.asSoonAsPracticable(), asAt);
    }

    /** Whether a duty with this trigger belongs in the list: it had fallen by the as-at date, under a version in force. */
    boolean isListed(DutyRule rule, LocalDate trigger) {
        return !trigger.isAfter(asAt) && rule.entryOn(lawOn(trigger)).isPresent();
    }

    /**
     * Whether a duty whose trigger lies ahead belongs in the list: it falls by the horizon, under a version in force. For
     * triggers that the passing of time alone brings about; anything else that lies ahead does not exist yet.
     */
    boolean isForeseen(DutyRule rule, LocalDate trigger) {
        return trigger.isAfter(asAt)
                && !trigger.isAfter(horizon())
                && rule.entryOn(lawOn(trigger)).isPresent();
    }

    /** Lists an answer under limits that were not eased. */
    void add(DutyRule rule, LocalDate trigger, Verdict verdict) {
        add(rule, trigger, ImmutableList.of(), verdict);
    }

    /** Lists an answer under some limits. */
    void add(DutyRule rule, LocalDate trigger, ImmutableList<Owed.Limit> limits, Verdict verdict) {
        Optional<CatalogueEntry> entry = rule.entryOn(lawOn(trigger));
        if (entry.isPresent()) {
            add(entry.get(), trigger, limits, verdict);
        }
    }

    private void add(CatalogueEntry entry, LocalDate trigger, ImmutableList<Owed.Limit> limits, Verdict verdict) {
        ImmutableList<Citation> citations = citations(entry, relief(limits));
        duties.add(new AssessedDuty(Subject.CHILD, caseFile.id().text(), entry, citations, trigger, verdict));
    }

    private static ImmutableList<Citation> citations(CatalogueEntry entry, ImmutableList<Citation> relief) {
        return relief.isEmpty()
                ? entry.citations()
                : ImmutableList.<Citation>builder()
                        .addAll(entry.citations())
                        .addAll(relief)
                        .build();
    }

    private static ImmutableList<Citation> relief(ImmutableList<Owed.Limit> limits) {
        for (int i = 0; i < limits.size(); i++) {
            Optional<CatalogueEntry> easedBy = limits.get(i).easedBy();
            if (easedBy.isPresent()) {
                return easedBy.get().citations();
            }
        }
        return ImmutableList.of();
    }
}
