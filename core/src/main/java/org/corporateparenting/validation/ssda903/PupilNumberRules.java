package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.UPN;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.CellChecks.hasAge;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corporateparenting.code.UpnUnknown;

/** Pupil numbers and the codes that stand in their place. */
final class PupilNumberRules {

    private static final Pattern NUMBER = Pattern.compile("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-Z]");
    private static final int SCHOOL_ENTRY_AGE = 4;
    private static final MonthDay SCHOOL_YEAR_ENDS = MonthDay.of(8, 31);
    private static final int LAST_DAYS = 7;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("168", HEADER, UPN)
                    .says("A pupil number is a letter other than I, O or S and 12 digits, of which the last may be a "
                            + "letter; or it is a code from UN1 to UN5.")
                    .mend("Correct the pupil number, or enter the code that says why there is none.")
                    .stage1()
                    .each(
                            ChildRecord::headers,
                            row -> row.pupilNumber()
                                    .is(text -> !NUMBER.matcher(text).matches()
                                            && UpnUnknown.tryOf(text).isEmpty())),
            rule("209", HEADER, DOB, UPN)
                    .says("A child who was 4 by 31 August of the year before that in which the return begins is not "
                            + "too young for a pupil number.")
                    .mend("Enter the pupil number, or another code that says why there is none.")
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> is(row, UpnUnknown.NOT_OF_SCHOOL_AGE)
                                    .and(hasAge(row.born(), SCHOOL_ENTRY_AGE, schoolYearEnd(child)))),
            rule("210", HEADER, UPN)
                    .says("Only a child whose first episode begins in the last week of the year is too new for a pupil "
                            + "number.")
                    .mend("Enter the pupil number, or another code that says why there is none.")
                    .reads(EPISODES, DECOM)
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> is(row, UpnUnknown.NEWLY_LOOKED_AFTER)
                                    .and(isNew(child).not())),
            rule("442", HEADER, UPN)
                    .says("A child who had more than short breaks has a pupil number, or a code that says why there is "
                            + "none.")
                    .mend("Enter the pupil number, or the code that says why there is none.")
                    .reads(EPISODES, LS)
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> row.pupilNumber()
                                    .isBlank()
                                    .and(() -> ChildRecord.any(
                                            child.episodes(),
                                            each -> each.isShortBreaks().not()))));

    private PupilNumberRules() {}

    private static Truth is(HeaderCells row, UpnUnknown code) {
        return row.pupilNumber().is(text -> UpnUnknown.tryOf(text).equals(Optional.of(code)));
    }

    private static LocalDate schoolYearEnd(ChildRecord child) {
        return SCHOOL_YEAR_ENDS.atYear(child.period().firstDay().getYear() - 1);
    }

    /** Whether no episode begins before the last week of the year, and one does in it. */
    private static Truth isNew(ChildRecord child) {
        LocalDate lastWeek = child.period().lastDay().minusDays(LAST_DAYS);
        return Truth.of(!child.episodes().isEmpty())
                .and(ChildRecord.any(child.episodes(), each -> Given.before(each.commenced(), lastWeek))
                        .not());
    }
}
