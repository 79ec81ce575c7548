package org.corporateparenting.governance.pack;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.governance.AgendaItemKind;
import org.corporateparenting.governance.BoardAction;
import org.corporateparenting.governance.BoardChallenge;
import org.corporateparenting.governance.BoardMeeting;
import org.corporateparenting.governance.BoardMember;
import org.corporateparenting.governance.ChairingModel;
import org.corporateparenting.governance.CorporateParentingBoard;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.governance.MeetingGap;
import org.corporateparenting.governance.MeetingState;
import org.corporateparenting.governance.MeetingYear;
import org.corporateparenting.governance.SeatKind;
import org.corporateparenting.governance.TermsOfReference;
import org.corporateparenting.governance.inspection.InspectionHistory;
import org.corporateparenting.governance.inspection.InspectionRecommendation;
import org.corporateparenting.governance.report.AnnualReport;
import org.corporateparenting.governance.report.ReportFrequency;
import org.corporateparenting.governance.review.CaseloadRange;
import org.corporateparenting.governance.review.CaseloadSummary;
import org.corporateparenting.governance.review.DisputeResolution;
import org.corporateparenting.governance.review.ReviewingOfficerCaseload;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.time.CollectionYear;

/** What a secretary would put right in the records of a board. */
final class BoardAudit {

    private static final ImmutableSet<AgendaItemKind> STANDING =
            Sets.immutableEnumSet(AgendaItemKind.SCORECARD, AgendaItemKind.THEMATIC, AgendaItemKind.CELEBRATION);
    private static final int DAYS_OF_ONE_INSPECTION = 60;

    private final BoardRecords records;
    private final LocalDate asAt;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    BoardAudit(BoardRecords records, LocalDate asAt) {
        this.records = records;
        this.asAt = asAt;
    }

    ImmutableList<Finding> findings() {
        records.board().ifPresent(this::board);
        meetings();
        records.actions().forEach(this::action);
        records.challenges().forEach(this::challenge);
        reports();
        records.actionPlans().forEach(plan -> findings.addAll(plan.audit(asAt)));
        records.improvementPlan().ifPresent(plan -> findings.addAll(plan.audit(asAt)));
        inspections();
        risks();
        contract();
        reviewing();
        records.surveys().forEach(survey -> findings.addAll(survey.audit()));
        return ImmutableList.sortedCopyOf(findings.build());
    }

    private void board(CorporateParentingBoard board) {
        terms(board);
        cadence(board);
        if (isSupplied(BoardFact.MEMBER)) {
            chairs(board);
            if (!board.seatsOn(asAt).contains(SeatKind.CARE_EXPERIENCED)) {
                report(
                        GovernanceRule.CARE_EXPERIENCE_MISSING,
                        BoardFact.MEMBER,
                        0,
                        "no member is care-experienced",
                        "seat");
            }
            if (isSupplied(BoardFact.TRAINING)) {
                board.membersOn(asAt).stream()
                        .filter(member -> member.seat() == SeatKind.ELECTED)
                        .filter(member -> !isTrained(member))
                        .forEach(member -> report(
                                GovernanceRule.TRAINING_MISSING,
                                BoardFact.MEMBER,
                                member.row(),
                                "elected member has had no training",
                                "member"));
            }
        }
    }

    private boolean isTrained(BoardMember member) {
        return records.trainings().stream()
                .anyMatch(training ->
                        !training.date().isAfter(asAt) && training.members().contains(member.id()));
    }

    private void terms(CorporateParentingBoard board) {
        if (board.terms().isEmpty()) {
            report(GovernanceRule.TERMS, BoardFact.BOARD, 0, "there are no terms of reference", "terms_agreed");
            return;
        }
        TermsOfReference terms = board.terms().get();
        if (terms.quorum().isEmpty()) {
            report(GovernanceRule.TERMS, BoardFact.BOARD, terms.row(), "the terms set no quorum", "quorum");
        }
        if (terms.votingRule().isEmpty()) {
            report(
                    GovernanceRule.TERMS,
                    BoardFact.BOARD,
                    terms.row(),
                    "the terms have no rule for voting",
                    "voting_rule");
        }
        terms.reviewDue()
                .filter(asAt::isAfter)
                .ifPresent(due -> report(
                        GovernanceRule.TERMS,
                        BoardFact.BOARD,
                        terms.row(),
                        "the terms were to be looked at again by " + due,
                        "terms_review_due"));
    }

    private void chairs(CorporateParentingBoard board) {
        board.chairing().ifPresent(model -> {
            int chairs = board.chairsOn(asAt).size();
            int wanted = model == ChairingModel.CO_CHAIRED ? 2 : 1;
            if (chairs != wanted) {
                report(
                        GovernanceRule.CHAIR,
                        BoardFact.MEMBER,
                        0,
                        chairs + (chairs == 1 ? " member chairs" : " members chair") + " on " + asAt
                                + "; a board that is " + model + " has " + wanted,
                        "chair");
            }
        });
    }

    private void cadence(CorporateParentingBoard board) {
        if (!isSupplied(BoardFact.MEETING)) {
            return;
        }
        board.cadence().ifPresent(cadence -> {
            cadence.gaps(records.meetings(), asAt).forEach(this::gap);
            records.meetings().stream()
                    .map(meeting -> CollectionYear.containing(meeting.date()))
                    .filter(year -> !year.lastDay().isAfter(asAt))
                    .distinct()
                    .sorted()
                    .map(year -> cadence.in(year.range(), records.meetings(), asAt))
                    .filter(year -> year.kind() == MeetingYear.Kind.NOT_MET)
                    .filter(this::isWhollyOnRecord)
                    .forEach(this::tooFew);
        });
    }

    /** Whether a meeting before the year is on record, so that the year is not the one in which the records begin. */
    private boolean isWhollyOnRecord(MeetingYear year) {
        return records.meetings().stream()
                .anyMatch(meeting -> meeting.date().isBefore(year.year().start().plusMonths(2)));
    }

    private void tooFew(MeetingYear year) {
        report(
                GovernanceRule.MEETINGS_TOO_FEW,
                BoardFact.MEETING,
                0,
                year.held() + " meetings were held from " + year.year().start() + " on; the board set itself "
                        + year.required() + " a year",
                "meeting");
    }

    private void gap(MeetingGap gap) {
        if (gap.kind() != MeetingGap.Kind.TOO_LONG && gap.kind() != MeetingGap.Kind.TOO_SHORT) {
            return;
        }
        boolean late = gap.kind() == MeetingGap.Kind.TOO_LONG;
        report(
                late ? GovernanceRule.MEETING_TOO_LATE : GovernanceRule.MEETING_TOO_SOON,
                BoardFact.MEETING,
                gap.to().map(this::row).orElse(0),
                gap.to().map(to -> "met on " + to + ", ").orElse("not met by " + asAt + ", ") + gap.days()
                        + " days after " + gap.from() + "; expected about " + gap.expected(),
                "meeting");
    }

    private int row(LocalDate day) {
        return records.meetings().stream()
                .filter(meeting -> meeting.date().equals(day))
                .map(BoardMeeting::row)
                .findFirst()
                .orElse(0);
    }

    private void meetings() {
        for (BoardMeeting meeting : records.meetings()) {
            if (meeting.wasHeldBy(asAt).isEmpty()) {
                report(
                        GovernanceRule.MEETING_UNKNOWN,
                        BoardFact.MEETING,
                        meeting.row(),
                        "nothing says whether the meeting planned for " + meeting.date() + " was held",
                        "state");
            }
            if (meeting.state() == MeetingState.NOT_HELD
                    && meeting.notHeldReason().isEmpty()) {
                report(
                        GovernanceRule.REASON_MISSING,
                        BoardFact.MEETING,
                        meeting.row(),
                        "the meeting of " + meeting.date() + " was not held and no reason is given",
                        "not_held_reason");
            }
            if (meeting.wasHeldBy(asAt).orElse(false)) {
                held(meeting);
            }
        }
    }

    private void held(BoardMeeting meeting) {
        if (!meeting.isWithPapersInTime().orElse(true)) {
            report(
                    GovernanceRule.PAPERS_LATE,
                    BoardFact.MEETING,
                    meeting.row(),
                    "papers for the meeting of " + meeting.date() + " went out later than a week before",
                    "papers_sent");
        }
        if (isSupplied(BoardFact.AGENDA)) {
            ImmutableSet<AgendaItemKind> lacking = meeting.lacking(STANDING);
            if (!lacking.isEmpty()) {
                report(
                        GovernanceRule.AGENDA_INCOMPLETE,
                        BoardFact.MEETING,
                        meeting.row(),
                        "agenda of " + meeting.date() + " has no item of kind " + joined(lacking),
                        "meeting");
            }
        }
        attendance(meeting);
    }

    private void attendance(BoardMeeting meeting) {
        ImmutableSet<String> present = meeting.present().orElse(ImmutableSet.of());
        if (meeting.present().isEmpty() || !isSupplied(BoardFact.MEMBER)) {
            return;
        }
        ImmutableSet<String> members = records.members().stream()
                .filter(member -> member.range().contains(meeting.date()))
                .map(BoardMember::id)
                .collect(ImmutableSet.toImmutableSet());
        int counted = Sets.intersection(present, members).size();
        if (counted < present.size()) {
            report(
                    GovernanceRule.KEY_UNKNOWN,
                    BoardFact.MEETING,
                    meeting.row(),
                    present.size() - counted + " present on " + meeting.date() + " had no seat then",
                    "meeting");
        }
        records.board()
                .flatMap(CorporateParentingBoard::terms)
                .flatMap(TermsOfReference::quorum)
                .filter(quorum -> counted < quorum)
                .ifPresent(quorum -> report(
                        GovernanceRule.QUORUM_MISSED,
                        BoardFact.MEETING,
                        meeting.row(),
                        counted + " members were there on " + meeting.date() + "; the quorum is " + quorum,
                        "meeting"));
    }

    private void action(BoardAction action) {
        String named = "action " + action.id();
        promised(BoardFact.ACTION, action.row(), named, action.standing(asAt), action.owner(), "owner", "due");
        order(BoardFact.ACTION, action.row(), named, Optional.of(action.raised()), action.done(), "raised", "done");
    }

    private void challenge(BoardChallenge challenge) {
        String named = "challenge " + challenge.id();
        int row = challenge.row();
        promised(
                BoardFact.CHALLENGE,
                row,
                named,
                challenge.answer(asAt),
                challenge.addressedTo(),
                "addressed_to",
                "due");
        challenge
                .followUp(asAt)
                .filter(FollowUp::isOverdue)
                .ifPresent(standing -> report(
                        GovernanceRule.OVERDUE,
                        BoardFact.CHALLENGE,
                        row,
                        "further report on " + named + " is " + standing,
                        "follow_up_due"));
        order(
                BoardFact.CHALLENGE,
                row,
                named,
                Optional.of(challenge.raised()),
                challenge.answered(),
                "raised",
                "answered");
        order(BoardFact.CHALLENGE, row, named, challenge.answered(), challenge.followedUp(), "answered", "followed_up");
        if (challenge.response().isPresent() && challenge.answered().isEmpty()) {
            report(
                    GovernanceRule.STATUS_CONTRADICTED,
                    BoardFact.CHALLENGE,
                    row,
                    named + " has an answer and no day of it",
                    "answered",
                    "response");
        }
    }

    private void promised(
            BoardFact fact, int row, String named, FollowUp standing, Optional<String> owner, String who, String when) {
        if (standing.isOverdue()) {
            report(GovernanceRule.OVERDUE, fact, row, named + " is " + standing, when);
        }
        if (standing.kind() == FollowUp.Kind.OPEN_UNDATED) {
            report(GovernanceRule.DUE_MISSING, fact, row, named + " has no day by which it is due", when);
        }
        if (!standing.isDone() && owner.isEmpty()) {
            report(GovernanceRule.OWNER_MISSING, fact, row, "nobody answers for " + named, who);
        }
    }

    private void order(
            BoardFact fact,
            int row,
            String named,
            Optional<LocalDate> first,
            Optional<LocalDate> then,
            String firstField,
            String thenField) {
        if (then.filter(day -> first.filter(day::isBefore).isPresent()).isPresent()) {
            report(
                    GovernanceRule.SEQUENCE_IMPOSSIBLE,
                    fact,
                    row,
                    named + " was " + thenField + " before it was " + firstField,
                    firstField,
                    thenField);
        }
    }

    private void reports() {
        if (isSupplied(BoardFact.REPORT)) {
            records.schedules()
                    .forEach(schedule -> schedule.next(records.received(schedule.report()), asAt)
                            .filter(FollowUp::isOverdue)
                            .ifPresent(standing -> report(
                                    GovernanceRule.OVERDUE,
                                    BoardFact.SCHEDULE,
                                    schedule.row(),
                                    "report on " + schedule.report() + " is " + standing,
                                    "frequency")));
        }
        records.reports().stream()
                .filter(report -> !report.isInOrder() || (report.isEarly() && isAnnual(report)))
                .forEach(report -> report(
                        GovernanceRule.SEQUENCE_IMPOSSIBLE,
                        BoardFact.REPORT,
                        report.row(),
                        "days of the report on " + report.service() + " for " + report.year()
                                + " are in an impossible order",
                        "drafted",
                        "agreed",
                        "received"));
    }

    private boolean isAnnual(AnnualReport report) {
        return records.schedules().stream()
                .filter(schedule -> schedule.report().equals(report.service()))
                .anyMatch(schedule -> schedule.frequency() == ReportFrequency.ANNUAL);
    }

    private void inspections() {
        records.inspections().forEach(inspection -> findings.addAll(inspection.audit()));
        findings.addAll(InspectionHistory.of(records.inspections()).datedTwice(DAYS_OF_ONE_INSPECTION));
        for (InspectionRecommendation recommendation : records.recommendations()) {
            promised(
                    BoardFact.RECOMMENDATION,
                    recommendation.row(),
                    "recommendation " + recommendation.id() + " of " + recommendation.inspection(),
                    recommendation.standing(asAt),
                    recommendation.owner(),
                    "owner",
                    "due");
        }
    }

    private void risks() {
        Optional.ofNullable(records.riskRegisters().floorEntry(asAt))
                .map(Map.Entry::getValue)
                .ifPresent(register -> {
                    findings.addAll(register.audit());
                    findings.addAll(register.auditDates(asAt));
                });
    }

    private void contract() {
        records.escalations().forEach(escalation -> {
            findings.addAll(escalation.audit());
            if (escalation.isPlanWanted(asAt)) {
                report(
                        GovernanceRule.OVERDUE,
                        BoardFact.ESCALATION,
                        escalation.row(),
                        "there is no rectification plan for " + escalation.measure() + ", which is at the formal stage",
                        "plan_given");
            }
        });
        records.changes().forEach(change -> findings.addAll(change.audit()));
    }

    private void reviewing() {
        records.caseloads().stream()
                .map(ReviewingOfficerCaseload::asOf)
                .filter(day -> !day.isAfter(asAt))
                .max(Comparator.naturalOrder())
                .map(this::caseloads)
                .ifPresent(summary -> findings.addAll(summary.audit(CaseloadRange.recommended())));
        for (DisputeResolution dispute : records.disputes()) {
            if (dispute.standing(asAt).isOverdue()) {
                report(
                        GovernanceRule.OVERDUE,
                        BoardFact.DISPUTE,
                        dispute.row(),
                        "dispute " + dispute.id() + " is " + dispute.standing(asAt),
                        "due");
            }
            if (!dispute.isInOrder()) {
                report(
                        GovernanceRule.SEQUENCE_IMPOSSIBLE,
                        BoardFact.DISPUTE,
                        dispute.row(),
                        "days of dispute " + dispute.id() + " are in an impossible order",
                        "raised",
                        "formal",
                        "resolved");
            }
        }
    }

    private CaseloadSummary caseloads(LocalDate day) {
        return new CaseloadSummary(records.caseloads().stream()
                .filter(caseload -> caseload.asOf().equals(day))
                .collect(ImmutableList.toImmutableList()));
    }

    private boolean isSupplied(BoardFact fact) {
        return !records.notSupplied().contains(fact);
    }

    private static String joined(Set<AgendaItemKind> kinds) {
        return kinds.stream().map(AgendaItemKind::name).collect(joining(", "));
    }

    private void report(GovernanceRule rule, BoardFact fact, int row, String message, String... fields) {
        findings.add(rule.at(fact.table(), row, message, fields));
    }
}
