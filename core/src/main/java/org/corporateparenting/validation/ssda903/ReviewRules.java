package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.REVIEW;
import static org.corporateparenting.ssda903.ReturnColumns.REVIEW_CODE;
import static org.corporateparenting.ssda903.ReturnTable.REVIEWS;
import static org.corporateparenting.validation.ssda903.CellChecks.mustBeCode;
import static org.corporateparenting.validation.ssda903.CellChecks.mustBeDay;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.code.Participation;
import org.corporateparenting.time.Age;

/** Reviews and how children took part in them. */
final class ReviewRules {

    /** From this birthday on a child is asked to take part. On the birthday itself either is accepted. */
    private static final int AGE_OF_PARTICIPATION = 4;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("166", REVIEWS, REVIEW)
                    .says("The day of a review is given and is a day of the calendar.")
                    .mend("Enter the day of the review as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::reviews, row -> mustBeDay(row.held())),
            rule("167", REVIEWS, REVIEW, REVIEW_CODE)
                    .says("How the child took part is given, with a code of the list, where there is a review, and "
                            + "else not.")
                    .mend("Enter how the child took part with a code of the list, or the day of the review.")
                    .stage1()
                    .eachIn(
                            ChildRecord::reviews,
                            (child, row) -> row.held()
                                    .isGiven()
                                    .and(mustBeCode(row.participation(), child))
                                    .or(row.held()
                                            .isBlank()
                                            .and(row.participation().isGiven()))),
            rule("440", REVIEWS, DOB, REVIEW, REVIEW_CODE)
                    .says("No child past the fourth birthday is said to be under 4 at the review.")
                    .mend("Enter how the child took part, or correct the day of birth or of the review.")
                    .each(
                            ChildRecord::reviews,
                            row -> row.participation()
                                    .is(Participation::isUnderFour)
                                    .and(row.held()
                                            .test(row.born(), (day, born) -> day.isAfter(fourthBirthday(born))))),
            rule("441", REVIEWS, DOB, REVIEW, REVIEW_CODE)
                    .says("No child under 4 at the review is said to have taken part, or not to.")
                    .mend("Enter PN0, or correct the day of birth or of the review.")
                    .each(
                            ChildRecord::reviews,
                            row -> row.participation()
                                    .is(each -> !each.isUnderFour())
                                    .and(row.held()
                                            .test(row.born(), (day, born) -> day.isBefore(fourthBirthday(born))))));

    private ReviewRules() {}

    private static LocalDate fourthBirthday(LocalDate born) {
        return Age.of(born).attains(AGE_OF_PARTICIPATION);
    }
}
