package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.SW_DEC;
import static org.corporateparenting.ssda903.ReturnColumns.SW_DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.SW_ID;
import static org.corporateparenting.ssda903.ReturnColumns.SW_REASON;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.SOCIAL_WORKERS;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeCode;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeDay;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.code.SocialWorkerIdPrefix;

/** Social workers: one after another, from the year before to the end of the year. */
final class SocialWorkerRules {

    /** The table came with this year, and rows that begin in it or later say why the worker changed. */
    private static final String FIRST_YEAR = "2023/24";

    private static final LocalDate REASONS_SINCE = LocalDate.of(2023, 4, 1);

    /** As long as this there may be nobody between two workers. */
    private static final int DAYS_BETWEEN = 7;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("SW01STG1", EPISODES, DECOM, LS, DEC)
                    .says("A child looked after at the end of the year has a social worker, "
                            + "with number, first day and reason.")
                    .mend("Enter the child's social workers.")
                    .stage1()
                    .since(FIRST_YEAR)
                    .until("2023/24")
                    .reads(SOCIAL_WORKERS, SW_ID, SW_DECOM, SW_REASON)
                    .by(atEnd(child -> ChildRecord.any(
                                    child.socialWorkers(),
                                    row -> isIncomplete(row).not())
                            .not())),
            rule("SW01aSTG1", SOCIAL_WORKERS, SW_ID, SW_DECOM)
                    .says("A social worker has a first day and, if it is before April 2023, a number.")
                    .mend("Enter the social worker's number and first day.")
                    .stage1()
                    .since("2024/25")
                    .each(
                            ChildRecord::socialWorkers,
                            row -> row.commenced()
                                    .isBlank()
                                    .or(row.workerId().isBlank().and(Given.before(row.commenced(), REASONS_SINCE)))),
            rule("SW01bSTG1", SOCIAL_WORKERS, SW_ID, SW_DECOM, SW_REASON)
                    .says("A social worker from April 2023 on has a number and a reason for the change.")
                    .mend("Enter the social worker's number and the reason for the change.")
                    .stage1()
                    .since("2024/25")
                    .each(
                            ChildRecord::socialWorkers,
                            row -> row.workerId()
                                    .isBlank()
                                    .or(row.reason().isBlank())
                                    .and(row.commenced().isGiven())
                                    .and(() -> isSinceReasons(row))),
            rule("SW02STG1", SOCIAL_WORKERS, SW_ID)
                    .says("A social worker's number begins with SW or XX.")
                    .mend("Enter SW and the registration number, or XX and the authority's own number.")
                    .stage1()
                    .since(FIRST_YEAR)
                    .each(ChildRecord::socialWorkers, row -> row.workerId().is(id -> !hasPrefix(id))),
            rule("SW03STG1", SOCIAL_WORKERS, SW_ID, SW_DECOM, SW_REASON)
                    .says("A social worker has a number, a first day and a reason for the change.")
                    .mend("Enter what is missing.")
                    .stage1()
                    .since(FIRST_YEAR)
                    .until("2023/24")
                    .each(ChildRecord::socialWorkers, SocialWorkerRules::isIncomplete),
            rule("SW04STG1", SOCIAL_WORKERS, SW_DECOM)
                    .says("A social worker's first day, where given, is a day of the calendar.")
                    .mend("Enter the first day as dd/mm/yyyy.")
                    .stage1()
                    .since(FIRST_YEAR)
                    .each(ChildRecord::socialWorkers, row -> mayBeDay(row.commenced())),
            rule("SW05STG1", SOCIAL_WORKERS, SW_DEC)
                    .says("A social worker's last day, where given, is a day of the calendar.")
                    .mend("Enter the last day as dd/mm/yyyy, or clear it.")
                    .stage1()
                    .since(FIRST_YEAR)
                    .each(ChildRecord::socialWorkers, row -> mayBeDay(row.ceased())),
            rule("SW06STG2", SOCIAL_WORKERS, SW_DECOM)
                    .says("No social worker begins after the year.")
                    .mend("Correct the first day, or leave the worker to the next return.")
                    .since(FIRST_YEAR)
                    .eachIn(
                            ChildRecord::socialWorkers,
                            (child, row) ->
                                    Given.after(row.commenced(), child.period().lastDay())),
            rule("SW07STG2", SOCIAL_WORKERS, SW_DEC)
                    .says("A social worker ends in the year or the one before it.")
                    .mend("Correct the last day, or take out the row.")
                    .since(FIRST_YEAR)
                    .amended("2024/25")
                    .eachIn(
                            ChildRecord::socialWorkers,
                            (child, row) -> Given.before(
                                            row.ceased(), child.period().firstDayOfYearBefore())
                                    .or(Given.after(row.ceased(), child.period().lastDay()))),
            rule("SW08STG2", SOCIAL_WORKERS, SW_DECOM, SW_DEC)
                    .says("No social worker begins before the one before has ended.")
                    .mend("End the earlier social worker, or correct the days of the two.")
                    .since(FIRST_YEAR)
                    .by(SocialWorkers.eachNext((before, after) ->
                            before.ceased().isBlank().or(() -> Given.before(after.commenced(), before.ceased())))),
            rule("SW09STG2", SOCIAL_WORKERS, SW_DECOM, SW_DEC)
                    .says("No social worker begins and ends on one day.")
                    .mend("Correct one of the two days, or take out the row.")
                    .since(FIRST_YEAR)
                    .each(ChildRecord::socialWorkers, row -> Given.same(row.commenced(), row.ceased())),
            rule("SW10STG2", SOCIAL_WORKERS, SW_DECOM, SW_DEC, SW_REASON)
                    .says("A social worker begins within seven days of the end of the one before, "
                            + "unless it is a first contact.")
                    .mend("Enter the social worker of the days between, or correct the days.")
                    .since(FIRST_YEAR)
                    .amended("2024/25")
                    .by(SocialWorkers.eachNext((before, after) -> after.commenced()
                            .test(before.ceased(), (began, ended) -> began.isAfter(ended.plusDays(DAYS_BETWEEN)))
                            .and(isFirstContact(after).not()))),
            rule("SW11aSTG2", SOCIAL_WORKERS, SW_DECOM, SW_DEC)
                    .says("No child's last social worker ends more than seven days before the end of the year.")
                    .mend("Enter the social worker who came after, or correct the last day.")
                    .since(FIRST_YEAR)
                    .until("2023/24")
                    .by(SocialWorkers.latest((child, row) -> Given.before(row.ceased(), finalDays(child)))),
            rule("SW11bSTG2", SOCIAL_WORKERS, SW_DECOM, SW_DEC)
                    .says("No child's last social worker ends in the seven days before the end of the year.")
                    .mend("Enter the social worker who came after, or correct the last day.")
                    .since(FIRST_YEAR)
                    .by(SocialWorkers.latest((child, row) -> row.ceased()
                            .is(ended -> !ended.isBefore(finalDays(child))
                                    && ended.isBefore(child.period().lastDay())))),
            rule("SW12STG2", EPISODES, DECOM, LS, DEC)
                    .says("A child looked after at the end of the year has a social worker from its first day, "
                            + "or from a first contact in it.")
                    .mend("Enter the social workers from the first day of the year, those before care included.")
                    .since(FIRST_YEAR)
                    .amended("2024/25")
                    .reads(SOCIAL_WORKERS, SW_DECOM, SW_REASON)
                    .by(atEnd(child -> isCoveredFromStart(child).not())),
            rule("SW13STG1", SOCIAL_WORKERS, SW_DECOM, SW_REASON)
                    .says("The reason for a social worker is a code of the list, and given from April 2023 on.")
                    .mend("Enter the reason with a code of the list.")
                    .stage1()
                    .since(FIRST_YEAR)
                    .amended("2024/25")
                    .eachIn(
                            ChildRecord::socialWorkers,
                            (child, row) -> mayBeCode(row.reason(), child)
                                    .or(() -> row.reason().isBlank().and(() -> needsReason(child, row)))),
            rule("SW14STG2", SOCIAL_WORKERS, SW_DECOM, SW_DEC)
                    .says("Only the latest social worker has no last day.")
                    .mend("Enter the last day of the earlier social worker.")
                    .since(FIRST_YEAR)
                    .until("2023/24")
                    .by(SocialWorkers.allButLatest(row -> row.ceased().isBlank())),
            rule("SW17STG2", SOCIAL_WORKERS, SW_DECOM, SW_DEC)
                    .says("The latest social worker goes on at the end of the year.")
                    .mend("Clear the last day, or enter the social worker who came after.")
                    .since("2025/26")
                    .by(SocialWorkers.latest((child, row) -> row.ceased()
                            .is(ended -> !ended.isAfter(child.period().lastDay())))));

    private SocialWorkerRules() {}

    /** Judges a child looked after at the end of the year; a breach is reported of its latest episode. */
    private static CollectionRule.Judge atEnd(Function<ChildRecord, Truth> breached) {
        return (child, answers) -> {
            if (!child.episodes().isEmpty()) {
                EpisodeCells latest =
                        child.latest().orElseGet(() -> child.episodes().get(0));
                answers.about(latest, child.isLookedAfterAtEnd().and(() -> breached.apply(child)));
            }
        };
    }

    private static Truth isIncomplete(SocialWorkerCells row) {
        return row.workerId()
                .isBlank()
                .or(row.commenced().isBlank())
                .or(row.reason().isBlank());
    }

    private static boolean hasPrefix(String id) {
        for (SocialWorkerIdPrefix prefix : SocialWorkerIdPrefix.values()) {
            if (id.startsWith(prefix.code())) {
                return true;
            }
        }
        return false;
    }

    private static Truth isSinceReasons(SocialWorkerCells row) {
        return Given.before(row.commenced(), REASONS_SINCE).not();
    }

    /** In the first year all rows needed one. */
    private static Truth needsReason(ChildRecord child, SocialWorkerCells row) {
        return child.period().isSince("2024/25") ? isSinceReasons(row) : Truth.YES;
    }

    private static Truth isFirstContact(SocialWorkerCells row) {
        return row.reason().is(SocialWorkerChangeReason::isFirstContact);
    }

    private static LocalDate finalDays(ChildRecord child) {
        return child.period().lastDay().minusDays(DAYS_BETWEEN);
    }

    /** Whether the first worker is there by the first day of the year, or is the first whom the child had. */
    private static Truth isCoveredFromStart(ChildRecord child) {
        LocalDate firstDay = child.period().firstDay();
        SocialWorkers workers = SocialWorkers.of(child);
        return ChildRecord.any(
                        child.socialWorkers(),
                        row -> Given.after(row.commenced(), firstDay).not())
                .or(() -> workers.inOrder().stream()
                        .findFirst()
                        .map(first -> isFirstContact(first).and(workers.orderKnown()))
                        .orElse(Truth.NO));
    }
}
