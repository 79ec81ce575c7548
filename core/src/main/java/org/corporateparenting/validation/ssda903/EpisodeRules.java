package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.CIN;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.REASON_PLACE_CHANGE;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeCode;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeDay;
import static org.corporateparenting.validation.ssda903.CellChecks.mustBeCode;
import static org.corporateparenting.validation.ssda903.CellChecks.mustBeDay;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Single episodes: their codes and days. */
final class EpisodeRules {

    private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("141", EPISODES, DECOM)
                    .says("The first day of an episode is given and is a day of the calendar.")
                    .mend("Enter the first day as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::episodes, row -> mustBeDay(row.commenced())),
            rule("143", EPISODES, RNE)
                    .says("The reason for a new episode is given, with a code of the list.")
                    .mend("Enter the reason for the new episode with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::episodes, (child, row) -> mustBeCode(row.reasonNew(), child)),
            rule("144", EPISODES, LS)
                    .says("The legal status is given, with a code of the list.")
                    .mend("Enter the legal status with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::episodes, (child, row) -> mustBeCode(row.status(), child)),
            rule("145", EPISODES, CIN)
                    .says("The category of need is given, with a code of the list.")
                    .mend("Enter the category of need with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::episodes, (child, row) -> mustBeCode(row.need(), child)),
            rule("146", EPISODES, PLACE)
                    .says("The type of placement is given, with a code of the year.")
                    .mend("Enter the type of placement with a code that the year has.")
                    .stage1()
                    .amended("2024/25", "2025/26")
                    .eachIn(ChildRecord::episodes, (child, row) -> mustBeCode(row.place(), child)),
            rule("147", EPISODES, DEC)
                    .says("The day on which an episode ended, if given, is a day of the calendar.")
                    .mend("Enter the day of the end as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::episodes, row -> mayBeDay(row.ceased())),
            rule("148", EPISODES, DEC, REC)
                    .says("An episode has both the day and the reason of its end, or neither.")
                    .mend("Enter the one that is missing, or clear the other.")
                    .stage1()
                    .each(
                            ChildRecord::episodes,
                            row -> row.ceased()
                                    .isGiven()
                                    .differs(row.reasonCeased().isGiven())),
            rule("149", EPISODES, REC)
                    .says("The reason why an episode ended, if given, is a code of the year.")
                    .mend("Enter the reason of the end with a code that the year has.")
                    .stage1()
                    .eachIn(ChildRecord::episodes, (child, row) -> mayBeCode(row.reasonCeased(), child)),
            rule("302", EPISODES, DECOM)
                    .says("No episode begins before the child was born.")
                    .mend("Correct the day of birth or the first day of the episode.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> child.born(born -> Given.before(row.commenced(), born))),
            rule("353", EPISODES, DECOM)
                    .says("No episode begins before 14 October 1991.")
                    .mend("Correct the first day of the episode.")
                    .each(ChildRecord::episodes, row -> Given.before(row.commenced(), CHILDREN_ACT)),
            rule("354", EPISODES, DECOM)
                    .says("No episode begins after the last day of the year.")
                    .mend("Correct the first day, or keep the episode for the next return.")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) ->
                                    Given.after(row.commenced(), child.period().lastDay())),
            rule("355", EPISODES, DECOM, DEC)
                    .says("No episode ends on the day on which it begins.")
                    .mend("Take out an episode of less than 24 hours, or correct its days.")
                    .each(ChildRecord::episodes, row -> Given.same(row.commenced(), row.ceased())),
            rule("356", EPISODES, DECOM, DEC)
                    .says("No episode ends before it begins.")
                    .mend("Correct the first day or the day of the end.")
                    .each(ChildRecord::episodes, row -> Given.before(row.ceased(), row.commenced())),
            rule("385", EPISODES, DEC)
                    .says("No episode ends after the last day of the year.")
                    .mend("Correct the day of the end, or clear it with its reason if the episode goes on.")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) ->
                                    Given.after(row.ceased(), child.period().lastDay())),
            rule("501", EPISODES, DECOM, DEC)
                    .says("No episode begins before the one before it has ended.")
                    .mend("Correct the days of the two episodes so that they do not overlap.")
                    .eachNext((before, after) -> Given.before(after.commenced(), before.ceased())),
            rule("1009", EPISODES, REASON_PLACE_CHANGE)
                    .says("The reason for a change of placement, if given, is a code of the year.")
                    .mend("Enter the reason for the change of placement with a code that the year has.")
                    .stage1()
                    .eachIn(ChildRecord::episodes, (child, row) -> mayBeCode(row.reasonPlaceChange(), child)));

    private EpisodeRules() {}
}
