package org.corporateparenting.governance.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.governance.BoardMeeting;
import org.corporateparenting.governance.BoardMember;
import org.corporateparenting.governance.CorporateParentingBoard;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.governance.plan.ActionPlan;
import org.corporateparenting.governance.plan.ImprovementPlan;
import org.corporateparenting.governance.plan.ImprovementPlanItem;
import org.corporateparenting.governance.report.AnnualReport;
import org.corporateparenting.governance.risk.RiskEditions;
import org.corporateparenting.governance.risk.RiskRegister;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableSet;

/** Makes board records of tables. */
final class BoardReader {

    private final BoardRows rows;
    private final TableSet tables;

    BoardReader(TableSet tables) {
        this.tables = tables;
        this.rows = new BoardRows(tables);
    }

    Parsed<BoardRecords> read() {
        ImmutableList<BoardMember> members = rows.each(MeetingTables.MEMBERS, MeetingTables::member);
        Parsed<ImmutableSortedMap<LocalDate, RiskRegister>> risks = RiskEditions.read(tables);
        BoardRecordsBuilder records = BoardRecords.builder()
                .board(board(members))
                .members(members)
                .meetings(meetings())
                .actions(rows.each(MeetingTables.ACTIONS, MeetingTables::action))
                .challenges(rows.each(MeetingTables.CHALLENGES, MeetingTables::challenge))
                .riskRegisters(risks.value());
        work(records);
        inspections(records);
        contract(records);
        records.addAllNotSupplied(rows.notSupplied());
        if (risks.value().isEmpty() && tables.find(RiskEditions.definition()).isEmpty()) {
            records.addNotSupplied(BoardFact.RISK);
        }
        return new Parsed<>(
                records.build(),
                ImmutableList.<Finding>builder()
                        .addAll(rows.findings())
                        .addAll(risks.findings())
                        .build());
    }

    /** The one board; of several, the first by name, whatever their order in the file. */
    private Optional<CorporateParentingBoard> board(ImmutableList<BoardMember> members) {
        ImmutableList<Row> boards = rows.of(MeetingTables.BOARD);
        if (boards.size() > 1) {
            rows.report(
                    GovernanceRule.STATUS_CONTRADICTED,
                    boards.get(1),
                    "the table has more than one board; the first by name is used");
        }
        return boards.stream()
                .map(row -> MeetingTables.board(row, members))
                .min(Comparator.comparing(CorporateParentingBoard::name));
    }

    private ImmutableList<BoardMeeting> meetings() {
        ImmutableList<Row> held = rows.of(MeetingTables.MEETINGS);
        ImmutableSet<LocalDate> days = held.stream()
                .map(row -> BoardTable.needed(row, MeetingTables.MEETING))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap<LocalDate, Row> agenda = rows.by(MeetingTables.AGENDA, MeetingTables.MEETING, days);
        ImmutableListMultimap<LocalDate, Row> attendance =
                rows.by(MeetingTables.ATTENDANCE, MeetingTables.MEETING, days);
        return held.stream()
                .map(row -> {
                    LocalDate day = BoardTable.needed(row, MeetingTables.MEETING);
                    return MeetingTables.meeting(rows, row, agenda.get(day), present(attendance.get(day)));
                })
                .sorted(Comparator.comparing(BoardMeeting::date))
                .collect(ImmutableList.toImmutableList());
    }

    /** Who was there; a meeting without a word about anybody has no attendance on record. */
    private static Optional<ImmutableSet<String>> present(List<Row> attendance) {
        return attendance.isEmpty()
                ? Optional.empty()
                : Optional.of(attendance.stream()
                        .filter(MeetingTables::isPresent)
                        .map(row -> BoardTable.needed(row, MeetingTables.MEMBER))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private void work(BoardRecordsBuilder records) {
        ImmutableList<AnnualReport> reports = rows.each(WorkTables.REPORTS, WorkTables::report);
        records.schedules(rows.each(WorkTables.SCHEDULES, WorkTables::schedule))
                .reports(reports)
                .trainings(rows.each(WorkTables.TRAINING, WorkTables::training))
                .subGroups(rows.each(WorkTables.GROUPS, row -> WorkTables.group(row, reportsOf(row, reports))))
                .participationGroups(rows.each(WorkTables.PARTICIPATION, WorkTables::participation))
                .celebrations(rows.each(WorkTables.CELEBRATIONS, WorkTables::celebration))
                .actionPlans(plans())
                .improvementPlan(improvementPlan());
    }

    private static Stream<LocalDate> reportsOf(Row group, ImmutableList<AnnualReport> reports) {
        String theme = WorkTables.theme(group);
        return reports.stream()
                .filter(report -> report.service().equals(theme))
                .flatMap(report -> report.considered().stream());
    }

    private ImmutableList<ActionPlan> plans() {
        ImmutableListMultimap<String, Row> byTitle = rows.of(WorkTables.ACTION_PLAN).stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        row -> BoardTable.needed(row, WorkTables.PLAN), row -> row));
        return byTitle.asMap().entrySet().stream()
                .map(plan -> WorkTables.plan(plan.getKey(), plan.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<ImprovementPlan> improvementPlan() {
        ImmutableList<ImprovementPlanItem> items = rows.each(WorkTables.IMPROVEMENT_PLAN, WorkTables::item);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(ImprovementPlan.builder()
                        .title("improvement plan")
                        .items(items)
                        .build());
    }

    private void inspections(BoardRecordsBuilder records) {
        ImmutableList<Row> inspections = rows.of(WorkTables.INSPECTIONS);
        ImmutableSet<String> known = inspections.stream()
                .map(row -> BoardTable.needed(row, WorkTables.INSPECTION))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap<String, Row> judgements = rows.by(WorkTables.JUDGEMENTS, WorkTables.INSPECTION, known);
        inspections.forEach(row -> records.addInspection(
                WorkTables.inspection(row, judgements.get(BoardTable.needed(row, WorkTables.INSPECTION)))));
        rows.by(WorkTables.RECOMMENDATIONS, WorkTables.INSPECTION, known)
                .values()
                .forEach(row -> records.addRecommendation(WorkTables.recommendation(row)));
    }

    private void contract(BoardRecordsBuilder records) {
        ImmutableList<Row> changes = rows.of(ContractTables.CHANGES);
        ImmutableSet<String> known = changes.stream()
                .map(row -> BoardTable.needed(row, ContractTables.CHANGE))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap<String, Row> agreements =
                rows.by(ContractTables.AGREEMENTS, ContractTables.CHANGE, known);
        ImmutableList<Row> surveys = rows.of(ContractTables.SURVEYS);
        ImmutableList<Row> results = rows.of(ContractTables.SURVEY_RESULTS);
        changes.forEach(row -> records.addChange(
                ContractTables.change(rows, row, agreements.get(BoardTable.needed(row, ContractTables.CHANGE)))));
        records.caseloads(rows.each(ContractTables.CASELOADS, ContractTables::caseload))
                .disputes(rows.each(ContractTables.DISPUTES, ContractTables::dispute))
                .surveys(surveys.stream()
                        .map(row -> ContractTables.survey(row, results))
                        .toList())
                .escalations(rows.each(ContractTables.ESCALATIONS, ContractTables::escalation))
                .obligations(rows.each(ContractTables.OBLIGATIONS, ContractTables::obligation));
        reportAdrift(results, surveys);
    }

    private void reportAdrift(ImmutableList<Row> results, ImmutableList<Row> surveys) {
        results.stream()
                .filter(result -> surveys.stream().noneMatch(survey -> ContractTables.isOf(result, survey)))
                .forEach(result -> rows.report(
                        GovernanceRule.KEY_UNKNOWN, result, "the survey is not on record; the row is left out"));
    }
}
