package org.corporateparenting.governance.pack;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.governance.BoardAction;
import org.corporateparenting.governance.BoardChallenge;
import org.corporateparenting.governance.BoardMember;
import org.corporateparenting.governance.CorporateParentingBoard;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.governance.MeetingCadence;
import org.corporateparenting.governance.MeetingGap;
import org.corporateparenting.governance.contract.ChangeControl;
import org.corporateparenting.governance.contract.ChangeReadiness;
import org.corporateparenting.governance.contract.PerformanceEscalation;
import org.corporateparenting.governance.inspection.Inspection;
import org.corporateparenting.governance.inspection.InspectionHistory;
import org.corporateparenting.governance.inspection.InspectionJudgement;
import org.corporateparenting.governance.inspection.JudgementChange;
import org.corporateparenting.governance.plan.ItemColour;
import org.corporateparenting.governance.report.ReportingSchedule;
import org.corporateparenting.governance.review.CaseloadRange;
import org.corporateparenting.governance.risk.Risk;
import org.corporateparenting.governance.risk.RiskChange;
import org.corporateparenting.governance.risk.RiskRegister;
import org.corporateparenting.governance.risk.RiskScore;
import org.corporateparenting.rule.Location;

/** Makes the entries of a pack. */
final class PackEntries {

    private static final int HIGH_RISK = 15;

    /** Each theme comes before the board once in a yearly cycle (S000:376). */
    private static final int MONTHS_BETWEEN_REPORTS = 12;

    private final BoardRecords records;
    private final LocalDate asAt;
    private final Optional<LocalDate> last;
    private final Optional<LocalDate> next;
    private final ImmutableList.Builder<PackEntry> entries = ImmutableList.builder();

    PackEntries(BoardRecords records, LocalDate asAt, Optional<LocalDate> last, Optional<LocalDate> next) {
        this.records = records;
        this.asAt = asAt;
        this.last = last;
        this.next = next;
    }

    ImmutableList<PackEntry> entries() {
        changed();
        records.challenges().forEach(this::challenge);
        records.actions().forEach(this::action);
        reports();
        groups();
        risks();
        plans();
        inspections();
        contract();
        reviewing();
        meetings();
        return ImmutableList.sortedCopyOf(entries.build());
    }

    /** Whether a day lies after the last meeting and not after the day of the pack. */
    private boolean isNew(LocalDate day) {
        return !day.isAfter(asAt)
                && last.filter(meeting -> !day.isAfter(meeting)).isEmpty();
    }

    private void changed() {
        records.members().forEach(this::seat);
        records.celebrations().stream()
                .filter(event -> isNew(event.date()))
                .forEach(event -> note(
                        PackSection.CHANGED,
                        event.title(),
                        "celebrated on " + event.date(),
                        BoardFact.CELEBRATION,
                        event.row()));
        records.trainings().stream()
                .filter(training -> isNew(training.date()))
                .forEach(training -> note(
                        PackSection.CHANGED,
                        training.title(),
                        "training on " + training.date(),
                        BoardFact.TRAINING,
                        training.row()));
        records.reports().stream()
                .filter(report -> report.considered().filter(this::isNew).isPresent())
                .forEach(report -> note(
                        PackSection.CHANGED,
                        report.service(),
                        "report for " + report.year() + " came on "
                                + report.considered().orElse(asAt),
                        BoardFact.REPORT,
                        report.row()));
        records.surveys().stream()
                .filter(survey -> isNew(survey.date()))
                .forEach(survey -> note(
                        PackSection.CHANGED,
                        survey.audience(),
                        "survey closed on " + survey.date() + " with " + survey.responses() + " answers",
                        BoardFact.SURVEY,
                        survey.row()));
    }

    private void seat(BoardMember member) {
        if (isNew(member.range().start())) {
            note(PackSection.CHANGED, member.id(), "took a seat as " + member.role(), BoardFact.MEMBER, member.row());
        }
        member.range()
                .endExclusive()
                .filter(this::isNew)
                .ifPresent(day -> note(
                        PackSection.CHANGED,
                        member.id(),
                        "left the seat as " + member.role(),
                        BoardFact.MEMBER,
                        member.row()));
    }

    private void challenge(BoardChallenge challenge) {
        FollowUp answer = challenge.answer(asAt);
        standing(PackSection.QUESTIONS, challenge.id(), "answer", answer, BoardFact.CHALLENGE, challenge.row());
        challenge
                .followUp(asAt)
                .ifPresent(report -> standing(
                        PackSection.QUESTIONS,
                        challenge.id(),
                        "further report",
                        report,
                        BoardFact.CHALLENGE,
                        challenge.row()));
    }

    private void action(BoardAction action) {
        standing(PackSection.ACTIONS, action.id(), "action", action.standing(asAt), BoardFact.ACTION, action.row());
    }

    /** An entry where something is open, or was done since the last meeting. */
    private void standing(
            PackSection section, String subject, String what, FollowUp standing, BoardFact fact, int row) {
        boolean shown = switch (standing.kind()) {
            case NOT_YET_RAISED -> false;
            case OPEN, OPEN_UNDATED, OVERDUE -> true;
            case DONE, DONE_LATE -> standing.done().map(this::isNew).orElse(false);
        };
        if (shown) {
            add(section, urgency(standing), subject, what + " " + standing, fact, row);
        }
    }

    private static PackUrgency urgency(FollowUp standing) {
        if (standing.isOverdue()) {
            return PackUrgency.ATTENTION;
        }
        return standing.isDone() ? PackUrgency.NOTED : PackUrgency.OPEN;
    }

    private void reports() {
        if (records.notSupplied().contains(BoardFact.REPORT)) {
            return;
        }
        for (ReportingSchedule schedule : records.schedules()) {
            schedule.next(records.received(schedule.report()), asAt)
                    .filter(standing -> standing.isOverdue() || isDueByNextMeeting(standing))
                    .ifPresent(standing -> standing(
                            PackSection.REPORTS,
                            schedule.report(),
                            "report",
                            standing,
                            BoardFact.SCHEDULE,
                            schedule.row()));
        }
    }

    /** Groups of which no schedule speaks report once a year. */
    private void groups() {
        if (records.notSupplied().contains(BoardFact.REPORT)) {
            return;
        }
        records.subGroups().stream()
                .filter(group -> records.schedules().stream()
                        .noneMatch(schedule -> schedule.report().equals(group.theme())))
                .forEach(group -> Optional.of(group.nextReport(MONTHS_BETWEEN_REPORTS, asAt))
                        .filter(standing -> standing.isOverdue() || isDueByNextMeeting(standing))
                        .ifPresent(standing -> standing(
                                PackSection.REPORTS,
                                group.theme(),
                                "report of the group",
                                standing,
                                BoardFact.SUB_GROUP,
                                group.row())));
    }

    private boolean isDueByNextMeeting(FollowUp standing) {
        return standing.due()
                .filter(due -> next.filter(meeting -> !due.isAfter(meeting)).isPresent())
                .isPresent();
    }

    private void risks() {
        Optional<Map.Entry<LocalDate, RiskRegister>> now =
                Optional.ofNullable(records.riskRegisters().floorEntry(asAt));
        Optional<RiskRegister> then = last.flatMap(
                        day -> Optional.ofNullable(records.riskRegisters().floorEntry(day)))
                .map(Map.Entry::getValue);
        now.map(Map.Entry::getValue).ifPresent(register -> {
            then.ifPresent(
                    earlier -> register.changesSince(earlier).forEach(change -> moved(register, earlier, change)));
            register.atLeast(HIGH_RISK)
                    .forEach(risk -> entries.add(new PackEntry(
                            PackSection.RISKS,
                            PackUrgency.NOTED,
                            risk.id(),
                            "among the highest at "
                                    + risk.current().map(RiskScore::shown).orElse(0),
                            ImmutableList.of(place(risk)))));
        });
    }

    private void moved(RiskRegister register, RiskRegister earlier, RiskChange change) {
        if (change.kind() == RiskChange.Kind.SAME) {
            return;
        }
        PackUrgency urgency = switch (change.kind()) {
            case UP -> PackUrgency.ATTENTION;
            case RAISED, NOT_KNOWN -> PackUrgency.OPEN;
            case DOWN, CLOSED, SAME -> PackUrgency.NOTED;
        };
        ImmutableList<Location> rows = Stream.of(earlier.get(change.id()), register.get(change.id()))
                .flatMap(Optional::stream)
                .map(PackEntries::place)
                .collect(ImmutableList.toImmutableList());
        entries.add(new PackEntry(PackSection.RISKS, urgency, change.id(), said(change), rows));
    }

    private static String said(RiskChange change) {
        String scores = change.earlier()
                        .map(RiskScore::shown)
                        .map(String::valueOf)
                        .orElse("no score") + " to "
                + change.later().map(RiskScore::shown).map(String::valueOf).orElse("no score");
        return switch (change.kind()) {
            case RAISED ->
                "new risk" + change.later().map(score -> " at " + score.shown()).orElse("");
            case CLOSED -> "no longer on the register";
            case UP -> "rose from " + scores;
            case DOWN -> "fell from " + scores;
            case SAME -> "unchanged";
            case NOT_KNOWN -> "it is not known how it moved, from " + scores;
        };
    }

    private static Location place(Risk risk) {
        return risk.row() == 0 ? Location.ofTable(risk.table()) : Location.ofRow(risk.table(), risk.row());
    }

    private void plans() {
        records.actionPlans()
                .forEach(plan -> plan.overdue(asAt)
                        .forEach(action -> add(
                                PackSection.PLANS,
                                PackUrgency.ATTENTION,
                                plan.title() + " " + action.id(),
                                "action " + action.standing(plan.began(), asAt),
                                BoardFact.ACTION_PLAN,
                                action.row())));
        records.improvementPlan()
                .ifPresent(plan -> plan.items().stream()
                        .filter(item -> item.isOverdue(asAt).orElse(false)
                                || item.colour().equals(Optional.of(ItemColour.RED)))
                        .forEach(item -> add(
                                PackSection.PLANS,
                                PackUrgency.ATTENTION,
                                item.id(),
                                "item is " + item.colour().map(ItemColour::name).orElse("without a colour")
                                        + item.due()
                                                .map(due -> ", due by " + due.latest())
                                                .orElse(", without a due day"),
                                BoardFact.IMPROVEMENT_PLAN,
                                item.row())));
    }

    private void inspections() {
        InspectionHistory history = InspectionHistory.of(records.inspections());
        records.inspections().stream()
                .filter(inspection -> inspection.published().filter(this::isNew).isPresent())
                .forEach(inspection -> inspected(history, inspection));
        records.recommendations()
                .forEach(recommendation -> standing(
                        PackSection.INSPECTIONS,
                        recommendation.inspection() + " " + recommendation.id(),
                        "recommendation",
                        recommendation.standing(asAt),
                        BoardFact.RECOMMENDATION,
                        recommendation.row()));
    }

    private void inspected(InspectionHistory history, Inspection inspection) {
        JudgementChange change = history.change(inspection.framework(), inspection.subject(), asAt);
        add(
                PackSection.INSPECTIONS,
                change == JudgementChange.DECLINED ? PackUrgency.ATTENTION : PackUrgency.NOTED,
                inspection.id(),
                "published on " + inspection.published().orElse(asAt) + ": "
                        + inspection.overall().map(InspectionJudgement::name).orElse("no overall judgement") + ", "
                        + change
                        + " against the one before",
                BoardFact.INSPECTION,
                inspection.row());
    }

    private void contract() {
        for (PerformanceEscalation escalation : records.escalations()) {
            escalation
                    .stageOn(asAt)
                    .ifPresent(stage -> add(
                            PackSection.CONTRACT,
                            escalation.isPlanWanted(asAt) ? PackUrgency.ATTENTION : PackUrgency.OPEN,
                            escalation.measure(),
                            "performance failure reached with " + escalation.reached() + " is at stage " + stage
                                    + (escalation.isPlanWanted(asAt) ? ", without a rectification plan" : ""),
                            BoardFact.ESCALATION,
                            escalation.row()));
        }
        for (ChangeControl change : records.changes()) {
            boolean pending = change.inForce().filter(day -> !day.isAfter(asAt)).isEmpty();
            if (pending && !change.proposed().isAfter(asAt)) {
                ChangeReadiness readiness = change.readiness(asAt);
                add(
                        PackSection.CONTRACT,
                        PackUrgency.OPEN,
                        change.id(),
                        "change is " + readiness.kind()
                                + readiness.missing().stream()
                                        .collect(joining(
                                                ", ", readiness.missing().isEmpty() ? "" : ", missing ", "")),
                        BoardFact.CHANGE,
                        change.row());
            }
        }
    }

    private void reviewing() {
        records.disputes()
                .forEach(dispute -> standing(
                        PackSection.REVIEWING,
                        dispute.id(),
                        "dispute",
                        dispute.standing(asAt),
                        BoardFact.DISPUTE,
                        dispute.row()));
        records.caseloads().stream()
                .filter(caseload -> !caseload.asOf().isAfter(asAt))
                .filter(caseload -> records.caseloads().stream()
                        .filter(other -> !other.asOf().isAfter(asAt))
                        .noneMatch(other -> other.asOf().isAfter(caseload.asOf())))
                .filter(caseload ->
                        caseload.isWithin(CaseloadRange.recommended()).equals(Optional.of(false)))
                .forEach(caseload -> add(
                        PackSection.REVIEWING,
                        PackUrgency.OPEN,
                        caseload.officer(),
                        "caseload of " + caseload.children() + " is outside the recommended range",
                        BoardFact.CASELOAD,
                        caseload.row()));
    }

    private void meetings() {
        records.meetings().stream()
                .filter(meeting ->
                        meeting.wasHeldBy(asAt).isEmpty() && meeting.date().isBefore(asAt))
                .forEach(meeting -> add(
                        PackSection.MEETINGS,
                        PackUrgency.OPEN,
                        meeting.date().toString(),
                        "nothing says whether this meeting was held",
                        BoardFact.MEETING,
                        meeting.row()));
        records.nextMeetingFrom(asAt)
                .ifPresent(meeting -> note(
                        PackSection.MEETINGS,
                        meeting.date().toString(),
                        "next meeting, with " + meeting.agenda().size() + " items on the agenda",
                        BoardFact.MEETING,
                        meeting.row()));
        records.board()
                .flatMap(CorporateParentingBoard::cadence)
                .filter(cadence -> !records.notSupplied().contains(BoardFact.MEETING))
                .ifPresent(this::gap);
    }

    private void gap(MeetingCadence cadence) {
        cadence.gaps(records.meetings(), asAt).stream()
                .filter(gap -> gap.to().isEmpty() && gap.kind() != MeetingGap.Kind.AS_PLANNED)
                .forEach(gap -> entries.add(new PackEntry(
                        PackSection.MEETINGS,
                        gap.kind() == MeetingGap.Kind.TOO_LONG ? PackUrgency.ATTENTION : PackUrgency.OPEN,
                        gap.from().toString(),
                        "no meeting on record since, for " + gap.days() + " days; expected about " + gap.expected(),
                        ImmutableList.of(Location.ofTable(BoardFact.MEETING.table())))));
    }

    private void note(PackSection section, String subject, String text, BoardFact fact, int row) {
        add(section, PackUrgency.NOTED, subject, text, fact, row);
    }

    private void add(PackSection section, PackUrgency urgency, String subject, String text, BoardFact fact, int row) {
        Location place = row == 0 ? Location.ofTable(fact.table()) : Location.ofRow(fact.table(), row);
        entries.add(new PackEntry(section, urgency, subject, text, ImmutableList.of(place)));
    }
}
