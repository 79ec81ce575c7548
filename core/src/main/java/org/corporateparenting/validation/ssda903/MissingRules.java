package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.MISSING;
import static org.corporateparenting.ssda903.ReturnColumns.MIS_END;
import static org.corporateparenting.ssda903.ReturnColumns.MIS_START;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.MISSING_INCIDENTS;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeCode;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeDay;
import static org.corporateparenting.validation.ssda903.CellChecks.mustBeDay;
import static org.corporateparenting.validation.ssda903.ChildRecord.any;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.Age;

/** Times during which children were missing or away. */
final class MissingRules {

    private static final int ADULT = 18;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("564", MISSING_INCIDENTS, MISSING, MIS_START)
                    .says("A time missing or away has its first day.")
                    .mend("Enter the day on which the child went missing or away.")
                    .each(
                            ChildRecord::missing,
                            row -> row.type().isGiven().and(row.started().isBlank())),
            rule("565", MISSING_INCIDENTS, MISSING, MIS_START)
                    .says("A time that has a first day is said to be missing or away.")
                    .mend("Enter whether the child was missing (M) or away (A).")
                    .each(
                            ChildRecord::missing,
                            row -> row.started().isGiven().and(row.type().isBlank())),
            rule("566", MISSING_INCIDENTS, MISSING, MIS_END)
                    .says("A time that has a last day is said to be missing or away.")
                    .mend("Enter whether the child was missing (M) or away (A).")
                    .each(
                            ChildRecord::missing,
                            row -> row.ended().isGiven().and(row.type().isBlank())),
            rule("567", MISSING_INCIDENTS, MIS_START, MIS_END)
                    .says("No child is back before going missing; on the same day is possible.")
                    .mend("Correct the first or the last day.")
                    .each(ChildRecord::missing, row -> Given.before(row.ended(), row.started())),
            rule("570", MISSING_INCIDENTS, MIS_START)
                    .says("No child goes missing after the year.")
                    .mend("Correct the first day, or leave the time for the next return.")
                    .eachIn(
                            ChildRecord::missing,
                            (child, row) ->
                                    Given.after(row.started(), child.period().lastDay())),
            rule("571", MISSING_INCIDENTS, MIS_END)
                    .says("A time missing or away that is over ended in the year.")
                    .mend("Correct the last day, or take out a time that was over before the year.")
                    .eachIn(
                            ChildRecord::missing,
                            (child, row) ->
                                    row.ended().is(day -> !child.period().contains(day))),
            rule("574", MISSING_INCIDENTS, MIS_START, MIS_END)
                    .says("No child goes missing again before being back.")
                    .mend("Correct the days of the two times so that they do not overlap.")
                    .eachIn(
                            ChildRecord::missing,
                            (child, row) -> Spans.overlapsEarlier(
                                    row, child.missing(), MissingCells::started, MissingCells::ended)),
            rule("575", MISSING_INCIDENTS, MIS_START, MIS_END)
                    .says("A time missing is over when the placement ends from which the child went.")
                    .mend("Enter the last day of the time missing, or correct the end of the placement.")
                    .reads(EPISODES, DECOM, DEC, RNE)
                    .eachIn(
                            ChildRecord::missing,
                            (child, row) ->
                                    row.ended().isBlank().and(() -> MissingPlacement.isOver(row.started(), child))),
            rule("576", MISSING_INCIDENTS, MIS_START)
                    .says(
                            "A time missing that was open at the end of the year before is returned with the same first day.")
                    .mend("Enter the time again with the first day that it had, and its last day if it is over.")
                    .readsLast(MISSING_INCIDENTS, MIS_START, MIS_END)
                    .child(child -> any(
                            child.last().map(ChildRecord::missing).orElse(ImmutableList.of()),
                            last -> last.started()
                                    .isGiven()
                                    .and(last.ended().isBlank())
                                    .and(() -> any(child.missing(), row -> Given.same(row.started(), last.started()))
                                            .not()))),
            rule("577", MISSING_INCIDENTS, MIS_START, MIS_END)
                    .says("A time missing is over when the child leaves care.")
                    .mend("Enter the last day, at the latest the day on which care ended.")
                    .reads(EPISODES, DECOM, DEC, REC, LS)
                    .eachIn(
                            ChildRecord::missing,
                            (child, row) -> row.started()
                                    .isGiven()
                                    .and(row.ended().isBlank())
                                    .and(() -> any(
                                            child.episodes(),
                                            episode -> MissingPlacement.leavesCare(episode)
                                                    .and(() -> Given.before(episode.ceased(), row.started())
                                                            .not()
                                                            .or(() -> MissingPlacement.isLast(episode, child)))))),
            rule("578", MISSING_INCIDENTS, MIS_START)
                    .says("No child goes missing on the day on which care ended, or later.")
                    .mend("Correct the first day, or take out a time after care.")
                    .reads(EPISODES, DECOM, DEC, REC, LS)
                    .eachIn(
                            ChildRecord::missing,
                            (child, row) -> any(
                                    child.episodes(),
                                    episode -> MissingPlacement.leavesCare(episode)
                                            .and(Given.after(episode.ceased(), row.started())
                                                    .not())
                                            .and(row.started().isGiven())
                                            .and(() -> MissingPlacement.isBackBy(row.started(), episode, child)
                                                    .not()))),
            rule("580", MISSING_INCIDENTS, DOB, MIS_END)
                    .says("Whoever is missing up to the 18th birthday leaves care that day for another reason (E8).")
                    .mend("Correct the reason for which the last episode ended, or the last day missing.")
                    .reads(EPISODES, DEC, REC)
                    .eachIn(
                            ChildRecord::missing,
                            (child, row) -> row.ended()
                                    .test(
                                            row.born(),
                                            (day, born) ->
                                                    Age.of(born).attains(ADULT).equals(day))
                                    .and(() -> any(
                                            child.episodes(),
                                            episode -> Given.same(episode.ceased(), row.ended())
                                                    .and(episode.endsCare())
                                                    .and(episode.reasonCeased()
                                                            .is(reason -> reason != ReasonEpisodeCeased.OTHER))))),
            rule("581", MISSING_INCIDENTS, MIS_START)
                    .says("A child goes missing while looked after.")
                    .mend("Correct the first day, or the days of the episode.")
                    .reads(EPISODES, DECOM, DEC, RNE)
                    .eachIn(ChildRecord::missing, (child, row) -> MissingPlacement.isOutsideCare(row.started(), child)),
            rule("586", MISSING_INCIDENTS, DOB, MIS_START)
                    .says("No child goes missing before birth.")
                    .mend("Correct the day of birth or the first day missing.")
                    .each(ChildRecord::missing, row -> Given.before(row.started(), row.born())),
            rule("1004", MISSING_INCIDENTS, MIS_START)
                    .says("The first day of a time missing is given and is a day of the calendar.")
                    .mend("Enter the first day as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::missing, row -> mustBeDay(row.started())),
            rule("1005", MISSING_INCIDENTS, MIS_END)
                    .says("The last day of a time missing is a day of the calendar.")
                    .mend("Enter the last day as dd/mm/yyyy, or clear it while the child is missing.")
                    .stage1()
                    .each(ChildRecord::missing, row -> mayBeDay(row.ended())),
            rule("1006", MISSING_INCIDENTS, MISSING)
                    .says("The kind of absence is a code of the list.")
                    .mend("Enter M for missing or A for away.")
                    .stage1()
                    .eachIn(ChildRecord::missing, (child, row) -> mayBeCode(row.type(), child)));

    private MissingRules() {}
}
