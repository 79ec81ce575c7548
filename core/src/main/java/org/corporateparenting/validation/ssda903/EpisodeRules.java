package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
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
            rule("148", EPISODES, DEC, REC)
                    .says("An episode has both the day and the reason of its end, or neither.")
                    .mend("Enter the one that is missing, or clear the other.")
                    .stage1()
                    .each(
                            ChildRecord::episodes,
                            row -> row.ceased()
                                    .isGiven()
                                    .differs(row.reasonCeased().isGiven())),
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
            rule("501", EPISODES, DECOM, DEC)
                    .says("No episode begins before the one before it has ended.")
                    .mend("Correct the days of the two episodes so that they do not overlap.")
                    .eachNext((before, after) -> Given.before(after.commenced(), before.ceased())));

    private EpisodeRules() {}
}
