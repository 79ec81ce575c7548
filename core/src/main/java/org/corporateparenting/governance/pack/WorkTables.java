package org.corporateparenting.governance.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corporateparenting.governance.MemberTraining;
import org.corporateparenting.governance.SubGroup;
import org.corporateparenting.governance.inspection.Inspection;
import org.corporateparenting.governance.inspection.InspectionFramework;
import org.corporateparenting.governance.inspection.InspectionJudgement;
import org.corporateparenting.governance.inspection.InspectionRecommendation;
import org.corporateparenting.governance.inspection.InterimInspectionOutcome;
import org.corporateparenting.governance.inspection.Regulator;
import org.corporateparenting.governance.plan.ActionPlan;
import org.corporateparenting.governance.plan.ActionStatus;
import org.corporateparenting.governance.plan.Baseline;
import org.corporateparenting.governance.plan.ImprovementPlanItem;
import org.corporateparenting.governance.plan.ItemColour;
import org.corporateparenting.governance.plan.PlannedAction;
import org.corporateparenting.governance.report.AnnualReport;
import org.corporateparenting.governance.report.ReportFrequency;
import org.corporateparenting.governance.report.ReportingSchedule;
import org.corporateparenting.governance.voice.CelebrationEvent;
import org.corporateparenting.governance.voice.ParticipationGroup;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.PartialDate;

/** The tables of what comes before a board: reports, groups, plans, inspections. */
final class WorkTables {

    static final Column<String> INSPECTION = Column.text("inspection");
    static final Column<String> PLAN = Column.text("plan");

    private static final Column<String> REPORT = Column.text("report");
    private static final Column<ReportFrequency> FREQUENCY = BoardTable.word("frequency", ReportFrequency.class);
    private static final Column<String> BODY = Column.text("body");
    private static final Column<LocalDate> RECEIVED = Column.date("received");
    private static final Column<CollectionYear> YEAR =
            BoardTable.parsed("year", "a year such as 2022-23", CollectionYear::of);
    private static final Column<String> LEGAL_BASIS = Column.text("legal_basis");
    private static final Column<LocalDate> DRAFTED = Column.date("drafted");
    private static final Column<LocalDate> AGREED = Column.date("agreed");
    private static final Column<String> RESPONSE = Column.text("response");
    private static final Column<String> TITLE = Column.text("title");
    private static final Column<LocalDate> HELD = Column.date("held");
    private static final Column<ImmutableList<String>> MEMBERS = BoardTable.list("members");
    private static final Column<String> THEME = Column.text("theme");
    private static final Column<String> LEAD = Column.text("lead");
    private static final Column<String> CHAMPION = Column.text("member_champion");
    private static final Column<String> GROUP = Column.text("group");
    private static final Column<String> AUDIENCE = Column.text("audience");
    private static final Column<ImmutableList<String>> INFLUENCE = BoardTable.list("influence");
    private static final Column<Integer> ATTENDEES = BoardTable.whole("attendees", 0);
    private static final Column<Integer> AWARDS = BoardTable.whole("awards", 0);
    private static final Column<LocalDate> BEGAN = Column.date("began");
    private static final Column<String> ACTION = Column.text("action");
    private static final Column<String> SUBJECT = Column.text("subject");
    private static final Column<ImmutableList<String>> OWNERS = BoardTable.list("owners");
    private static final Column<PartialDate> DUE = BoardTable.partial("due");
    private static final Column<ActionStatus> STATUS = BoardTable.word("status", ActionStatus.class);
    private static final Column<LocalDate> DONE = Column.date("done");
    private static final Column<String> ITEM = Column.text("item");
    private static final Column<String> OUTCOME = Column.text("outcome");
    private static final Column<ImmutableList<String>> ACTIONS = BoardTable.list("actions");
    private static final Column<ItemColour> COLOUR = BoardTable.word("colour", ItemColour.class);
    private static final Column<String> MEASURE = Column.text("measure");
    private static final Column<BigDecimal> BASELINE = BoardTable.number("baseline");
    private static final Column<PartialDate> BASELINE_AS_OF = BoardTable.partial("baseline_as_of");
    private static final Column<LocalDate> UPDATED = Column.date("updated");
    private static final Column<Boolean> PARTNERSHIP = Column.flag("partnership");
    private static final Column<InspectionFramework> FRAMEWORK =
            BoardTable.word("framework", InspectionFramework.class);
    private static final Column<Regulator> REGULATOR = BoardTable.word("regulator", Regulator.class);
    private static final Column<PartialDate> INSPECTED = BoardTable.partial("began");
    private static final Column<LocalDate> ENDED = Column.date("ended");
    private static final Column<LocalDate> PUBLISHED = Column.date("published");
    private static final Column<InspectionJudgement> OVERALL = BoardTable.word("overall", InspectionJudgement.class);
    private static final Column<InterimInspectionOutcome> INTERIM =
            BoardTable.word("interim", InterimInspectionOutcome.class);
    private static final Column<String> AREA = Column.text("area");
    private static final Column<InspectionJudgement> JUDGEMENT =
            BoardTable.word("judgement", InspectionJudgement.class);
    private static final Column<String> RECOMMENDATION = Column.text("recommendation");
    private static final Column<String> OWNER = Column.text("owner");
    private static final Column<LocalDate> RAISED = Column.date("raised");

    static final BoardTable SCHEDULES = BoardTable.of(
            BoardFact.SCHEDULE, List.of(REPORT, BoardTable.FROM), List.of(FREQUENCY), List.of(BoardTable.TO, BODY));
    static final BoardTable REPORTS = BoardTable.of(
                    BoardFact.REPORT,
                    List.of(REPORT, YEAR),
                    List.of(),
                    List.of(RECEIVED, DRAFTED, AGREED, LEGAL_BASIS, RESPONSE))
            .alsoToldApartBy(RECEIVED);
    static final BoardTable TRAINING =
            BoardTable.of(BoardFact.TRAINING, List.of(HELD, TITLE), List.of(), List.of(MEMBERS));
    static final BoardTable GROUPS = BoardTable.of(
            BoardFact.SUB_GROUP, List.of(THEME, BoardTable.FROM), List.of(), List.of(BoardTable.TO, LEAD, CHAMPION));
    static final BoardTable PARTICIPATION = BoardTable.of(
            BoardFact.PARTICIPATION_GROUP,
            List.of(GROUP, BoardTable.FROM),
            List.of(),
            List.of(BoardTable.TO, AUDIENCE, INFLUENCE));
    static final BoardTable CELEBRATIONS =
            BoardTable.of(BoardFact.CELEBRATION, List.of(HELD, TITLE), List.of(), List.of(ATTENDEES, AWARDS));
    static final BoardTable ACTION_PLAN = BoardTable.of(
            BoardFact.ACTION_PLAN, List.of(PLAN, ACTION), List.of(BEGAN, SUBJECT), List.of(OWNERS, DUE, STATUS, DONE));
    static final BoardTable IMPROVEMENT_PLAN = BoardTable.of(
            BoardFact.IMPROVEMENT_PLAN,
            List.of(ITEM),
            List.of(OUTCOME),
            List.of(THEME, ACTIONS, OWNERS, DUE, COLOUR, MEASURE, BASELINE, BASELINE_AS_OF, UPDATED, PARTNERSHIP));
    static final BoardTable INSPECTIONS = BoardTable.of(
            BoardFact.INSPECTION,
            List.of(INSPECTION),
            List.of(FRAMEWORK, SUBJECT, INSPECTED),
            List.of(REGULATOR, ENDED, PUBLISHED, OVERALL, INTERIM));
    static final BoardTable JUDGEMENTS =
            BoardTable.of(BoardFact.JUDGEMENT, List.of(INSPECTION, AREA), List.of(JUDGEMENT), List.of());
    static final BoardTable RECOMMENDATIONS = BoardTable.of(
            BoardFact.RECOMMENDATION,
            List.of(INSPECTION, RECOMMENDATION),
            List.of(SUBJECT),
            List.of(OWNER, RAISED, DUE, DONE));

    static final ImmutableList<BoardTable> ALL = ImmutableList.of(
            SCHEDULES,
            REPORTS,
            TRAINING,
            GROUPS,
            PARTICIPATION,
            CELEBRATIONS,
            ACTION_PLAN,
            IMPROVEMENT_PLAN,
            INSPECTIONS,
            JUDGEMENTS,
            RECOMMENDATIONS);

    private WorkTables() {}

    static ReportingSchedule schedule(Row row) {
        return ReportingSchedule.builder()
                .report(BoardTable.needed(row, REPORT))
                .frequency(BoardTable.needed(row, FREQUENCY))
                .body(BoardTable.maybe(row, BODY))
                .range(BoardTable.range(row))
                .row(row.ordinal())
                .build();
    }

    static AnnualReport report(Row row) {
        return AnnualReport.builder()
                .service(BoardTable.needed(row, REPORT))
                .year(BoardTable.needed(row, YEAR))
                .legalBasis(BoardTable.maybe(row, LEGAL_BASIS))
                .drafted(BoardTable.maybe(row, DRAFTED))
                .agreed(BoardTable.maybe(row, AGREED))
                .considered(BoardTable.maybe(row, RECEIVED))
                .response(BoardTable.maybe(row, RESPONSE))
                .row(row.ordinal())
                .build();
    }

    static MemberTraining training(Row row) {
        return MemberTraining.builder()
                .title(BoardTable.needed(row, TITLE))
                .date(BoardTable.needed(row, HELD))
                .members(BoardTable.elements(row, MEMBERS))
                .row(row.ordinal())
                .build();
    }

    static String theme(Row row) {
        return BoardTable.needed(row, THEME);
    }

    static SubGroup group(Row row, Stream<LocalDate> reports) {
        return SubGroup.builder()
                .theme(BoardTable.needed(row, THEME))
                .lead(BoardTable.maybe(row, LEAD))
                .memberChampion(BoardTable.maybe(row, CHAMPION))
                .range(BoardTable.range(row))
                .reports(reports.sorted().toList())
                .row(row.ordinal())
                .build();
    }

    static ParticipationGroup participation(Row row) {
        return ParticipationGroup.builder()
                .name(BoardTable.needed(row, GROUP))
                .audience(BoardTable.maybe(row, AUDIENCE))
                .range(BoardTable.range(row))
                .influence(BoardTable.elements(row, INFLUENCE))
                .row(row.ordinal())
                .build();
    }

    static CelebrationEvent celebration(Row row) {
        return CelebrationEvent.builder()
                .date(BoardTable.needed(row, HELD))
                .title(BoardTable.needed(row, TITLE))
                .attendees(BoardTable.maybe(row, ATTENDEES))
                .awards(BoardTable.maybe(row, AWARDS))
                .row(row.ordinal())
                .build();
    }

    /** The plan that some rows make; it began on the earliest day that a row gives. */
    static ActionPlan plan(String title, Collection<Row> rows) {
        return ActionPlan.builder()
                .title(title)
                .began(rows.stream()
                        .map(row -> BoardTable.needed(row, BEGAN))
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .actions(rows.stream().map(WorkTables::planned).toList())
                .build();
    }

    private static PlannedAction planned(Row row) {
        return PlannedAction.builder()
                .id(BoardTable.needed(row, ACTION))
                .subject(BoardTable.needed(row, SUBJECT))
                .owners(BoardTable.elements(row, OWNERS))
                .due(BoardTable.maybe(row, DUE))
                .status(BoardTable.maybe(row, STATUS))
                .done(BoardTable.maybe(row, DONE))
                .row(row.ordinal())
                .build();
    }

    static ImprovementPlanItem item(Row row) {
        return ImprovementPlanItem.builder()
                .id(BoardTable.needed(row, ITEM))
                .theme(BoardTable.maybe(row, THEME))
                .outcome(BoardTable.needed(row, OUTCOME))
                .actions(BoardTable.elements(row, ACTIONS))
                .owners(BoardTable.elements(row, OWNERS))
                .due(BoardTable.maybe(row, DUE))
                .colour(BoardTable.maybe(row, COLOUR))
                .baselines(BoardTable.maybe(row, MEASURE).stream()
                        .map(measure -> new Baseline(
                                measure, BoardTable.maybe(row, BASELINE), BoardTable.maybe(row, BASELINE_AS_OF)))
                        .toList())
                .updated(BoardTable.maybe(row, UPDATED))
                .isPartnership(BoardTable.maybe(row, PARTNERSHIP))
                .row(row.ordinal())
                .build();
    }

    static Inspection inspection(Row row, List<Row> judgements) {
        return Inspection.builder()
                .id(BoardTable.needed(row, INSPECTION))
                .framework(BoardTable.needed(row, FRAMEWORK))
                .subject(BoardTable.needed(row, SUBJECT))
                .regulator(BoardTable.maybe(row, REGULATOR))
                .began(BoardTable.needed(row, INSPECTED))
                .ended(BoardTable.maybe(row, ENDED))
                .published(BoardTable.maybe(row, PUBLISHED))
                .overall(BoardTable.maybe(row, OVERALL))
                .interim(BoardTable.maybe(row, INTERIM))
                .judgements(judgements.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                part -> BoardTable.needed(part, AREA), part -> BoardTable.needed(part, JUDGEMENT))))
                .row(row.ordinal())
                .build();
    }

    static InspectionRecommendation recommendation(Row row) {
        return InspectionRecommendation.builder()
                .inspection(BoardTable.needed(row, INSPECTION))
                .id(BoardTable.needed(row, RECOMMENDATION))
                .subject(BoardTable.needed(row, SUBJECT))
                .owner(BoardTable.maybe(row, OWNER))
                .raised(BoardTable.maybe(row, RAISED))
                .due(BoardTable.maybe(row, DUE))
                .done(BoardTable.maybe(row, DONE))
                .row(row.ordinal())
                .build();
    }
}
