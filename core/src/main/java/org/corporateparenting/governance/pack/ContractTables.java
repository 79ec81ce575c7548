package org.corporateparenting.governance.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.governance.contract.ChangeControl;
import org.corporateparenting.governance.contract.CouncilObligation;
import org.corporateparenting.governance.contract.EscalationStage;
import org.corporateparenting.governance.contract.ObligationStatus;
import org.corporateparenting.governance.contract.PerformanceEscalation;
import org.corporateparenting.governance.contract.RectificationPlan;
import org.corporateparenting.governance.review.DisputeResolution;
import org.corporateparenting.governance.review.ReviewingOfficerCaseload;
import org.corporateparenting.governance.voice.Survey;
import org.corporateparenting.governance.voice.SurveyResult;
import org.corporateparenting.performance.Count;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.ReportingPeriod;

/** The tables of the contract, the reviewing service and surveys. */
final class ContractTables {

    static final Column<String> CHANGE = Column.text("change");
    static final Column<String> PARTY = Column.text("party");

    private static final Column<LocalDate> AS_OF = Column.date("as_of");
    private static final Column<String> OFFICER = Column.text("officer");
    private static final Column<Integer> CHILDREN = BoardTable.whole("children", 0);
    private static final Column<BigDecimal> FULL_TIME =
            Column.of("full_time", "a part of a full-time post, above 0 and at most 1", text -> part(text));
    private static final Column<String> DISPUTE = Column.text("dispute");
    private static final Column<LocalDate> RAISED = Column.date("raised");
    private static final Column<String> THEME = Column.text("theme");
    private static final Column<LocalDate> FORMAL = Column.date("formal");
    private static final Column<LocalDate> DUE = Column.date("due");
    private static final Column<LocalDate> RESOLVED = Column.date("resolved");
    private static final Column<String> AUDIENCE = Column.text("audience");
    private static final Column<LocalDate> CLOSED = Column.date("closed");
    private static final Column<Integer> INVITED = BoardTable.whole("invited", 0);
    private static final Column<Integer> RESPONSES = BoardTable.whole("responses", 0);
    private static final Column<String> QUESTION = Column.text("question");
    private static final Column<Integer> AGREEING = BoardTable.whole("agreed", 0);
    private static final Column<Integer> ANSWERED = BoardTable.whole("answered", 0);
    private static final Column<String> MEASURE = Column.text("measure");
    private static final Column<ReportingPeriod> REACHED =
            BoardTable.parsed("reached", "a month or quarter such as 2023-03 or 2022-23-Q4", ReportingPeriod::parse);
    private static final Column<LocalDate> INFORMAL = Column.date("informal");
    private static final Column<LocalDate> PLAN_REQUIRED = Column.date("plan_required");
    private static final Column<LocalDate> PLAN_DUE = Column.date("plan_due");
    private static final Column<LocalDate> PLAN_GIVEN = Column.date("plan_given");
    private static final Column<LocalDate> PLAN_AGREED = Column.date("plan_agreed");
    private static final Column<LocalDate> PLAN_CLOSED = Column.date("plan_closed");
    private static final Column<LocalDate> STEP_IN = Column.date("step_in");
    private static final Column<String> SUBJECT = Column.text("subject");
    private static final Column<LocalDate> PROPOSED = Column.date("proposed");
    private static final Column<ImmutableList<String>> PARTIES = BoardTable.list("parties");
    private static final Column<LocalDate> APPROVED = Column.date("approved");
    private static final Column<Boolean> NOTIFIABLE = Column.flag("notifiable");
    private static final Column<LocalDate> CONSENTED = Column.date("consented");
    private static final Column<LocalDate> IN_FORCE = Column.date("in_force");
    private static final Column<LocalDate> AGREED = Column.date("agreed");
    private static final Column<String> OBLIGATION = Column.text("obligation");
    private static final Column<String> PERFORMER = Column.text("performer");
    private static final Column<ObligationStatus> STATUS = BoardTable.word("status", ObligationStatus.class);
    private static final Column<ImmutableList<String>> EVIDENCE = BoardTable.list("evidence");

    static final BoardTable CASELOADS =
            BoardTable.of(BoardFact.CASELOAD, List.of(AS_OF, OFFICER), List.of(CHILDREN), List.of(FULL_TIME));
    static final BoardTable DISPUTES =
            BoardTable.of(BoardFact.DISPUTE, List.of(DISPUTE), List.of(RAISED), List.of(THEME, FORMAL, DUE, RESOLVED));
    static final BoardTable SURVEYS =
            BoardTable.of(BoardFact.SURVEY, List.of(AUDIENCE, CLOSED), List.of(RESPONSES), List.of(INVITED));
    static final BoardTable SURVEY_RESULTS = BoardTable.of(
            BoardFact.SURVEY_RESULT, List.of(AUDIENCE, CLOSED, QUESTION), List.of(AGREEING, ANSWERED), List.of());
    static final BoardTable ESCALATIONS = BoardTable.of(
            BoardFact.ESCALATION,
            List.of(MEASURE, REACHED),
            List.of(),
            List.of(
                    INFORMAL,
                    FORMAL,
                    PLAN_REQUIRED,
                    PLAN_DUE,
                    PLAN_GIVEN,
                    PLAN_AGREED,
                    PLAN_CLOSED,
                    STEP_IN,
                    RESOLVED));
    static final BoardTable CHANGES = BoardTable.of(
            BoardFact.CHANGE,
            List.of(CHANGE),
            List.of(SUBJECT, PROPOSED, PARTIES),
            List.of(APPROVED, NOTIFIABLE, CONSENTED, IN_FORCE));
    static final BoardTable AGREEMENTS =
            BoardTable.of(BoardFact.AGREEMENT, List.of(CHANGE, PARTY), List.of(AGREED), List.of());
    static final BoardTable OBLIGATIONS = BoardTable.of(
            BoardFact.OBLIGATION, List.of(OBLIGATION), List.of(SUBJECT), List.of(PERFORMER, STATUS, EVIDENCE));

    static final ImmutableList<BoardTable> ALL = ImmutableList.of(
            CASELOADS, DISPUTES, SURVEYS, SURVEY_RESULTS, ESCALATIONS, CHANGES, AGREEMENTS, OBLIGATIONS);

    private ContractTables() {}

    private static Optional<BigDecimal> part(String text) {
        return text.matches("[01](\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(text))
                        .filter(part -> part.signum() > 0 && part.compareTo(BigDecimal.ONE) <= 0)
                : Optional.empty();
    }

    static ReviewingOfficerCaseload caseload(Row row) {
        return new ReviewingOfficerCaseload(
                BoardTable.needed(row, OFFICER),
                BoardTable.needed(row, AS_OF),
                BoardTable.needed(row, CHILDREN),
                BoardTable.maybe(row, FULL_TIME),
                row.ordinal());
    }

    static DisputeResolution dispute(Row row) {
        return DisputeResolution.builder()
                .id(BoardTable.needed(row, DISPUTE))
                .raised(BoardTable.needed(row, RAISED))
                .theme(BoardTable.maybe(row, THEME))
                .formal(BoardTable.maybe(row, FORMAL))
                .due(BoardTable.maybe(row, DUE))
                .resolved(BoardTable.maybe(row, RESOLVED))
                .row(row.ordinal())
                .build();
    }

    static Survey survey(Row row, List<Row> results) {
        return Survey.builder()
                .audience(BoardTable.needed(row, AUDIENCE))
                .date(BoardTable.needed(row, CLOSED))
                .invited(BoardTable.maybe(row, INVITED))
                .responses(BoardTable.needed(row, RESPONSES))
                .results(results.stream()
                        .filter(result -> isOf(result, row))
                        .map(result -> new SurveyResult(
                                BoardTable.needed(result, QUESTION),
                                Count.of(BoardTable.needed(result, AGREEING), BoardTable.needed(result, ANSWERED))))
                        .toList())
                .row(row.ordinal())
                .build();
    }

    static boolean isOf(Row result, Row survey) {
        return BoardTable.needed(result, AUDIENCE).equals(BoardTable.needed(survey, AUDIENCE))
                && BoardTable.needed(result, CLOSED).equals(BoardTable.needed(survey, CLOSED));
    }

    static PerformanceEscalation escalation(Row row) {
        ImmutableMap.Builder<EscalationStage, LocalDate> stages = ImmutableMap.builder();
        BoardTable.maybe(row, INFORMAL).ifPresent(day -> stages.put(EscalationStage.INFORMAL, day));
        BoardTable.maybe(row, FORMAL).ifPresent(day -> stages.put(EscalationStage.FORMAL, day));
        BoardTable.maybe(row, PLAN_REQUIRED).ifPresent(day -> stages.put(EscalationStage.RECTIFICATION_PLAN, day));
        BoardTable.maybe(row, STEP_IN).ifPresent(day -> stages.put(EscalationStage.STEP_IN_NOTICE, day));
        return PerformanceEscalation.builder()
                .measure(BoardTable.needed(row, MEASURE))
                .reached(BoardTable.needed(row, REACHED))
                .stages(stages.buildOrThrow())
                .plan(plan(row))
                .resolved(BoardTable.maybe(row, RESOLVED))
                .row(row.ordinal())
                .build();
    }

    private static Optional<RectificationPlan> plan(Row row) {
        return BoardTable.maybe(row, PLAN_REQUIRED)
                .map(required -> RectificationPlan.builder()
                        .measure(BoardTable.needed(row, MEASURE))
                        .required(required)
                        .due(BoardTable.maybe(row, PLAN_DUE))
                        .given(BoardTable.maybe(row, PLAN_GIVEN))
                        .agreed(BoardTable.maybe(row, PLAN_AGREED))
                        .closed(BoardTable.maybe(row, PLAN_CLOSED))
                        .row(row.ordinal())
                        .build());
    }

    static ChangeControl change(BoardRows rows, Row row, List<Row> agreements) {
        ImmutableList<String> parties = BoardTable.elements(row, PARTIES);
        ImmutableMap.Builder<String, LocalDate> agreed = ImmutableMap.builder();
        for (Row agreement : agreements) {
            if (parties.contains(BoardTable.needed(agreement, PARTY))) {
                agreed.put(BoardTable.needed(agreement, PARTY), BoardTable.needed(agreement, AGREED));
            } else {
                rows.report(
                        GovernanceRule.KEY_UNKNOWN,
                        agreement,
                        "party is not one of those whose agreement the change needs; the row is left out",
                        PARTY);
            }
        }
        return ChangeControl.builder()
                .id(BoardTable.needed(row, CHANGE))
                .subject(BoardTable.needed(row, SUBJECT))
                .proposed(BoardTable.needed(row, PROPOSED))
                .parties(parties)
                .agreements(agreed.buildOrThrow())
                .approved(BoardTable.maybe(row, APPROVED))
                .isNotifiable(BoardTable.maybe(row, NOTIFIABLE))
                .consented(BoardTable.maybe(row, CONSENTED))
                .inForce(BoardTable.maybe(row, IN_FORCE))
                .row(row.ordinal())
                .build();
    }

    static CouncilObligation obligation(Row row) {
        return CouncilObligation.builder()
                .id(BoardTable.needed(row, OBLIGATION))
                .subject(BoardTable.needed(row, SUBJECT))
                .performer(BoardTable.maybe(row, PERFORMER))
                .status(BoardTable.maybe(row, STATUS))
                .evidence(BoardTable.elements(row, EVIDENCE))
                .row(row.ordinal())
                .build();
    }
}
