package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.ACCOM;
import static org.corporateparenting.ssda903.ReturnColumns.ACTIV;
import static org.corporateparenting.ssda903.ReturnColumns.CHILD;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.IN_TOUCH;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.MC_DOB;
import static org.corporateparenting.ssda903.ReturnColumns.MOTHER;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.REVIEW;
import static org.corporateparenting.ssda903.ReturnColumns.REVIEW_CODE;
import static org.corporateparenting.ssda903.ReturnColumns.SEX;
import static org.corporateparenting.ssda903.ReturnTable.CARE_LEAVERS;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.ssda903.ReturnTable.REVIEWS;
import static org.corporateparenting.validation.ssda903.CellChecks.anyGiven;
import static org.corporateparenting.validation.ssda903.CellChecks.hasAge;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeDay;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.Sex;

/** Young mothers and their first children. Where the sex is U, nothing is demanded and nothing refused. */
final class MotherRules {

    private static final int YOUNGEST_MOTHER = 11;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("165", HEADER, SEX, MOTHER)
                    .says("Whether she is a mother is 0 or 1, and is given of each girl or young woman looked after in "
                            + "the year, and of no boy or young man.")
                    .mend("Enter 0 or 1 for a girl or young woman; clear it for a boy or young man.")
                    .stage1()
                    .reads(EPISODES, LS)
                    .reads(CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> row.mother()
                                    .isUnreadable()
                                    .or(() -> row.mother().isGiven().and(isMale(row)))
                                    .or(() -> isWithoutFlag(row).and(() -> isAskedFor(child)))),
            rule("171", HEADER, MC_DOB)
                    .says("The first child's day of birth is a day of the calendar.")
                    .mend("Enter the first child's day of birth as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::headers, row -> mayBeDay(row.firstChildBorn())),
            rule("174", HEADER, SEX, MC_DOB)
                    .says("No first child's day of birth is given of a boy or young man.")
                    .mend("Clear the first child's day of birth, or correct the sex.")
                    .stage1()
                    .amended("2024/25")
                    .each(
                            ChildRecord::headers,
                            row -> row.firstChildBorn().isGiven().and(isMale(row))),
            rule("393", HEADER, SEX, MOTHER)
                    .says("Of a girl who had more than short breaks, it is given whether she is a mother.")
                    .mend("Enter whether she is a mother.")
                    .amended("2024/25")
                    .reads(EPISODES, LS)
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> isWithoutFlag(row).and(() -> hasMoreThanShortBreaks(child))),
            rule("399", HEADER, MOTHER)
                    .says("Of a child who had short breaks only, neither motherhood nor a review is given.")
                    .mend("Clear whether she is a mother and take out the reviews, or correct the legal status.")
                    .reads(EPISODES, LS)
                    .wants(Need.table(REVIEWS))
                    .by(MotherRules::judgeShortBreaks),
            rule("607", HEADER, SEX, MOTHER)
                    .says("Of a girl who left care in the year, it is given whether she is a mother.")
                    .mend("Enter whether she is a mother.")
                    .amended("2024/25")
                    .reads(EPISODES, LS, DEC, REC)
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> isWithoutFlag(row).and(() -> hasLeftCare(child))),
            rule("611", HEADER, MOTHER, MC_DOB)
                    .says("Of a mother, her first child's day of birth is given.")
                    .mend("Enter the first child's day of birth.")
                    .each(
                            ChildRecord::headers,
                            row -> isMother(row).and(row.firstChildBorn().isBlank())),
            rule("612", HEADER, SEX, MOTHER, MC_DOB)
                    .says("A girl of whom a first child's day of birth is given is a mother.")
                    .mend("Enter that she is a mother, or clear the first child's day of birth.")
                    .amended("2024/25")
                    .each(
                            ChildRecord::headers,
                            row -> row.firstChildBorn()
                                    .isGiven()
                                    .and(isFemale(row))
                                    .and(isMother(row).not())),
            rule("620", HEADER, DOB, MOTHER)
                    .says("No mother was under 11 at the start of the year.")
                    .mend("Correct the day of birth, or whether she is a mother.")
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> isMother(row)
                                    .and(hasAge(
                                                    row.born(),
                                                    YOUNGEST_MOTHER,
                                                    child.period().firstDay())
                                            .not())),
            rule("621", HEADER, DOB, MC_DOB)
                    .says("A mother was born before her child.")
                    .mend("Correct one of the two days of birth.")
                    .each(
                            ChildRecord::headers,
                            row -> row.firstChildBorn().test(row.born(), (child, mother) -> !child.isAfter(mother))),
            rule("625", HEADER, MC_DOB)
                    .says("A first child is born by the end of the year, and by the day on which the mother left care.")
                    .mend("Correct the first child's day of birth, or clear it where the birth came later.")
                    .reads(EPISODES, DEC)
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> Given.after(
                                            row.firstChildBorn(), child.period().lastDay())
                                    .or(() -> isAfterCare(child, row.firstChildBorn()))),
            rule("628", HEADER, MOTHER)
                    .says("Of a care leaver without an episode in the year, it is not given whether she is a mother.")
                    .mend("Clear whether she is a mother.")
                    .reads(EPISODES, CHILD)
                    .reads(CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> row.mother()
                                    .isGiven()
                                    .and(Truth.of(child.episodes().isEmpty()))
                                    .and(() -> isCareLeaver(child))));

    private MotherRules() {}

    private static void judgeShortBreaks(ChildRecord child, Answers answers) {
        Truth shortBreaksOnly = child.hasShortBreaksOnly();
        for (HeaderCells row : child.headers()) {
            answers.about(row, row.mother().isGiven().and(shortBreaksOnly));
        }
        for (ReviewCells row : child.reviews()) {
            answers.about(row, anyGiven(row, REVIEW, REVIEW_CODE).and(shortBreaksOnly));
        }
    }

    private static Truth isMale(HeaderCells row) {
        return row.sex().needed().is(Sex::isMale);
    }

    private static Truth isFemale(HeaderCells row) {
        return row.sex().needed().is(Sex::isFemale);
    }

    private static Truth isMother(HeaderCells row) {
        return row.mother().is(Flag::isYes);
    }

    private static Truth isWithoutFlag(HeaderCells row) {
        return row.mother().isBlank().and(isFemale(row));
    }

    /** Not of one who had short breaks only (399), nor of a care leaver who had no episode (628). */
    private static Truth isAskedFor(ChildRecord child) {
        return child.episodes().isEmpty() ? isCareLeaver(child).not() : hasMoreThanShortBreaks(child);
    }

    private static Truth isCareLeaver(ChildRecord child) {
        return ChildRecord.any(child.careLeavers(), CareLeaverCells::isFilled);
    }

    private static Truth hasMoreThanShortBreaks(ChildRecord child) {
        return ChildRecord.any(child.episodes(), each -> each.isShortBreaks().not());
    }

    private static Truth hasLeftCare(ChildRecord child) {
        return ChildRecord.any(
                child.episodes(),
                each -> each.endsCare()
                        .and(each.ceased().is(child.period()::contains))
                        .and(each.isShortBreaks().not()));
    }

    /** Whether every episode had ended before a day. */
    private static Truth isAfterCare(ChildRecord child, Given<LocalDate> day) {
        return Truth.of(!child.episodes().isEmpty())
                .and(ChildRecord.all(child.episodes(), each -> Given.after(day, each.ceased())));
    }
}
