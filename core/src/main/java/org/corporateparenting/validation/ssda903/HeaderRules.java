package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.ETHNIC;
import static org.corporateparenting.ssda903.ReturnColumns.SEX;
import static org.corporateparenting.ssda903.ReturnColumns.UPN;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.CellChecks.mustBeCode;
import static org.corporateparenting.validation.ssda903.CellChecks.mustBeDay;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.Sex;

/** Who a child is: the rules of Header that ask for no other table. */
final class HeaderRules {

    /** Older than this at the start of the year, nobody is returned. */
    private static final int OLDEST = 25;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("101", HEADER, SEX)
                    .says("Sex is given, with a code of the year.")
                    .mend("Enter the sex with a code that the year has.")
                    .stage1()
                    .amended("2024/25")
                    .eachIn(ChildRecord::headers, (child, row) -> mustBeCode(row.sex(), child)),
            rule("102", HEADER, DOB)
                    .says("The day of birth is given and is a day of the calendar.")
                    .mend("Enter the day of birth as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::headers, row -> mustBeDay(row.born())),
            rule("103", HEADER, ETHNIC)
                    .says("The ethnic group is given, with a code of the list.")
                    .mend("Enter the ethnic group with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::headers, (child, row) -> mustBeCode(row.ethnicGroup(), child)),
            rule("232", HEADER, SEX)
                    .says("The sex of a child is known.")
                    .mend("Make sure that the sex is recorded as unknown on purpose.")
                    .query(Bypass.LIKELY)
                    .noStage()
                    .since("2024/25")
                    .each(ChildRecord::headers, row -> row.sex().is(Sex.NOT_KNOWN)),
            rule("301", HEADER, DOB)
                    .says("Nobody in the return is born after its last day.")
                    .mend("Correct the day of birth.")
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) ->
                                    Given.after(row.born(), child.period().lastDay())),
            rule("351", HEADER, DOB)
                    .says("Nobody in the return was over 25 on its first day; a 25th birthday on that day is in.")
                    .mend("Take the young person out of the return, or correct the day of birth.")
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> row.born()
                                    .is(born -> born.plusYears(OLDEST)
                                            .isBefore(child.period().firstDay()))),
            rule("444", HEADER, UPN)
                    .says("No two children have the same pupil number.")
                    .mend("Find out whose number it is.")
                    .noStage()
                    .since("2025/26")
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> row.pupilNumber()
                                    .is(number ->
                                            child.whole().sharedPupilNumbers().contains(number))));

    private HeaderRules() {}
}
