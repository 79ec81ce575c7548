package org.corporateparenting.governance.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.governance.BoardAction;
import org.corporateparenting.governance.BoardChallenge;
import org.corporateparenting.governance.BoardMeeting;
import org.corporateparenting.governance.BoardMember;
import org.corporateparenting.governance.CorporateParentingBoard;
import org.corporateparenting.governance.MeetingState;
import org.corporateparenting.governance.MemberTraining;
import org.corporateparenting.governance.SubGroup;
import org.corporateparenting.governance.contract.ChangeControl;
import org.corporateparenting.governance.contract.CouncilObligation;
import org.corporateparenting.governance.contract.PerformanceEscalation;
import org.corporateparenting.governance.inspection.Inspection;
import org.corporateparenting.governance.inspection.InspectionRecommendation;
import org.corporateparenting.governance.plan.ActionPlan;
import org.corporateparenting.governance.plan.ImprovementPlan;
import org.corporateparenting.governance.report.AnnualReport;
import org.corporateparenting.governance.report.ReportingSchedule;
import org.corporateparenting.governance.review.DisputeResolution;
import org.corporateparenting.governance.review.ReviewingOfficerCaseload;
import org.corporateparenting.governance.risk.RiskRegister;
import org.corporateparenting.governance.voice.CelebrationEvent;
import org.corporateparenting.governance.voice.ParticipationGroup;
import org.corporateparenting.governance.voice.Survey;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.TableSet;
import org.corporateparenting.table.UnusableInputException;
import org.immutables.value.Value;

/** Everything a board keeps about itself, as far as it was supplied. */
@Value.Immutable
public abstract class BoardRecords {

    BoardRecords() {}

    /**
     * The board.
     *
     * @return the board with its members; empty where the table of the board is not supplied or has no row
     */
    public abstract Optional<CorporateParentingBoard> board();

    /**
     * Everybody who has or had a seat.
     *
     * @return the members
     */
    public abstract ImmutableList<BoardMember> members();

    /**
     * Meetings planned, held and not held.
     *
     * @return the meetings, earliest first
     */
    public abstract ImmutableList<BoardMeeting> meetings();

    /**
     * What the board asked somebody to do.
     *
     * @return the actions
     */
    public abstract ImmutableList<BoardAction> actions();

    /**
     * What the board asked, and the answers.
     *
     * @return the challenges
     */
    public abstract ImmutableList<BoardChallenge> challenges();

    /**
     * Which report comes how often.
     *
     * @return the schedules
     */
    public abstract ImmutableList<ReportingSchedule> schedules();

    /**
     * Reports that came to the board or are on the way to it.
     *
     * @return the reports
     */
    public abstract ImmutableList<AnnualReport> reports();

    /**
     * Training that members had.
     *
     * @return the training
     */
    public abstract ImmutableList<MemberTraining> trainings();

    /**
     * Groups that work on a theme.
     *
     * @return the groups, each with the days of the reports that bear its theme
     */
    public abstract ImmutableList<SubGroup> subGroups();

    /**
     * Groups through which young people are heard.
     *
     * @return the groups
     */
    public abstract ImmutableList<ParticipationGroup> participationGroups();

    /**
     * Events at which young people were honoured.
     *
     * @return the events
     */
    public abstract ImmutableList<CelebrationEvent> celebrations();

    /**
     * Plans of the board and its groups.
     *
     * @return the plans
     */
    public abstract ImmutableList<ActionPlan> actionPlans();

    /**
     * The improvement plan.
     *
     * @return the plan; empty where its table is not supplied or has no row
     */
    public abstract Optional<ImprovementPlan> improvementPlan();

    /**
     * Inspections and visits.
     *
     * @return the inspections
     */
    public abstract ImmutableList<Inspection> inspections();

    /**
     * What inspectors asked for.
     *
     * @return the recommendations
     */
    public abstract ImmutableList<InspectionRecommendation> recommendations();

    /**
     * Editions of the risk register.
     *
     * @return the registers by their day
     */
    public abstract ImmutableSortedMap<LocalDate, RiskRegister> riskRegisters();

    /**
     * How many children each reviewing officer has.
     *
     * @return the caseloads
     */
    public abstract ImmutableList<ReviewingOfficerCaseload> caseloads();

    /**
     * What reviewing officers took up.
     *
     * @return the disputes
     */
    public abstract ImmutableList<DisputeResolution> disputes();

    /**
     * Surveys with their answers.
     *
     * @return the surveys
     */
    public abstract ImmutableList<Survey> surveys();

    /**
     * What was done about measures that failed.
     *
     * @return the escalations
     */
    public abstract ImmutableList<PerformanceEscalation> escalations();

    /**
     * Changes to the contract.
     *
     * @return the changes
     */
    public abstract ImmutableList<ChangeControl> changes();

    /**
     * What the councils owe under the contract.
     *
     * @return the obligations
     */
    public abstract ImmutableList<CouncilObligation> obligations();

    /**
     * What nobody supplied, so that nothing is known about it.
     *
     * @return the kinds of record
     */
    public abstract ImmutableSet<BoardFact> notSupplied();

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static BoardRecordsBuilder builder() {
        return new BoardRecordsBuilder();
    }

    /**
     * How the tables are read, for whoever reads a folder that may carry them.
     *
     * @return the definitions, all of them of tables that may be absent without a word
     */
    public static ImmutableList<TableDefinition> definitions() {
        return GovernanceTables.definitions();
    }

    /**
     * The records in some tables. A table that lacks a column is read, and counts as not supplied.
     *
     * @param tables tables that were read by {@link #definitions()} and others
     * @return the records, and what was noticed
     */
    public static Parsed<BoardRecords> read(TableSet tables) {
        return new BoardReader(tables).read();
    }

    /**
     * The records in a folder.
     *
     * @param folder the folder
     * @return the records, and what was noticed
     * @throws UnusableInputException if the folder cannot be opened or holds none of the tables, or two files hold one
     */
    public static Parsed<BoardRecords> readFolder(Path folder) {
        Parsed<TableSet> tables = TableReader.of(definitions()).readFolder(folder);
        Parsed<BoardRecords> records = read(tables.value());
        return new Parsed<>(
                records.value(),
                ImmutableList.<Finding>builder()
                        .addAll(tables.findings())
                        .addAll(records.findings())
                        .build());
    }

    /**
     * The last meeting known to have been held before a day.
     *
     * @param day the day
     * @return the meeting; empty where there is none on record
     */
    public final Optional<BoardMeeting> lastMeetingBefore(LocalDate day) {
        return meetings().stream()
                .filter(meeting -> meeting.date().isBefore(day))
                .filter(meeting -> meeting.wasHeldBy(day).orElse(false))
                .max(Comparator.comparing(BoardMeeting::date));
    }

    /**
     * The next meeting planned on or after a day.
     *
     * @param day the day
     * @return the meeting; empty where there is none on record
     */
    public final Optional<BoardMeeting> nextMeetingFrom(LocalDate day) {
        return meetings().stream()
                .filter(meeting -> !meeting.date().isBefore(day))
                .filter(meeting -> meeting.state() != MeetingState.NOT_HELD)
                .min(Comparator.comparing(BoardMeeting::date));
    }

    /**
     * The days on which a report came to the board.
     *
     * @param report what is reported on
     * @return the days
     */
    public final ImmutableSet<LocalDate> received(String report) {
        return reports().stream()
                .filter(one -> one.service().equals(report))
                .flatMap(one -> one.considered().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What the board keeps coming back to: the themes of its challenges and actions.
     *
     * @param asAt the day asked about; what is raised later does not count
     * @return the themes, each as often as it came up; what has no theme is not in it
     */
    public final ImmutableSortedMultiset<String> themes(LocalDate asAt) {
        return Stream.concat(
                        challenges().stream()
                                .filter(challenge -> !challenge.raised().isAfter(asAt))
                                .map(BoardChallenge::theme),
                        actions().stream()
                                .filter(action -> !action.raised().isAfter(asAt))
                                .map(BoardAction::theme))
                .flatMap(Optional::stream)
                .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder()));
    }

    /**
     * What a secretary would put right: what is missing, overdue, impossible or against what the board set itself.
     *
     * @param asAt the day asked about; what happens later has not happened yet
     * @return the findings in their natural order; none about what was not supplied
     */
    public final ImmutableList<Finding> audit(LocalDate asAt) {
        return new BoardAudit(this, asAt).findings();
    }
}
