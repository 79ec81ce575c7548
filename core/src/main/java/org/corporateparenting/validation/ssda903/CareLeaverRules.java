package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.ACCOM;
import static org.corporateparenting.ssda903.ReturnColumns.ACTIV;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_INT;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_MATCH;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.FOSTER_CARE;
import static org.corporateparenting.ssda903.ReturnColumns.IN_TOUCH;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.LS_ADOPTR;
import static org.corporateparenting.ssda903.ReturnColumns.NB_ADOPTR;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnColumns.SEX_ADOPTR;
import static org.corporateparenting.ssda903.ReturnTable.ADOPTIONS;
import static org.corporateparenting.ssda903.ReturnTable.CARE_LEAVERS;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.validation.ssda903.CellChecks.anyBlank;
import static org.corporateparenting.validation.ssda903.CellChecks.anyGiven;
import static org.corporateparenting.validation.ssda903.CellChecks.hasAge;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeCode;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.AccommodationKind;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.table.Column;

/** What became of care leavers, and for whom that is to be said. */
final class CareLeaverRules {

    private static final int YOUNGEST = 17;
    private static final int ADULT = 18;

    private static final Column<?>[] ADOPTION = {DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR};

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("131", CARE_LEAVERS, IN_TOUCH)
                    .says("Whether the authority is in touch is a code of the list.")
                    .mend("Enter whether the authority is in touch with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::careLeavers, (child, row) -> mayBeCode(row.inTouch(), child)),
            rule("132", CARE_LEAVERS, ACTIV)
                    .says("What a care leaver mainly does is a code of the list of the year.")
                    .mend("Enter the activity with a code that the year has.")
                    .stage1()
                    .eachIn(ChildRecord::careLeavers, (child, row) -> mayBeCode(row.activity(), child)),
            rule("133", CARE_LEAVERS, ACCOM)
                    .says("Where a care leaver lives is a code of the list; S1 and X1 are none.")
                    .mend("Enter the accommodation with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::careLeavers, (child, row) -> mayBeCode(row.accommodation(), child)),
            rule("134", CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .says("Nobody has both care-leaver items and an adoption.")
                    .mend("Clear the row in OC3 or the one in AD1.")
                    .stage1()
                    .reads(ADOPTIONS, ADOPTION)
                    .eachIn(
                            ChildRecord::careLeavers,
                            (child, row) ->
                                    row.isFilled().and(ChildRecord.any(child.adoptions(), CareLeaverRules::isFilled))),
            rule("153", CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .says("Contact, activity and accommodation are given together or not at all.")
                    .mend("Enter the ones that are missing, or clear all three.")
                    .stage1()
                    .each(ChildRecord::careLeavers, row -> row.isFilled().and(anyBlank(row, IN_TOUCH, ACTIV, ACCOM))),
            rule("187", CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .says("A child looked after throughout the year has neither care-leaver items nor an adoption.")
                    .mend("Clear the row in OC3 or AD1, or correct the episodes.")
                    .stage1()
                    .reads(EPISODES, DECOM, RNE, LS, DEC, REC)
                    .wants(Need.table(ADOPTIONS))
                    .by(CareLeaverRules::judgeContinuous),
            rule("344", CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .says("Activity and accommodation are 0 for one who died or is home with parents.")
                    .mend("Enter 0 for activity and accommodation, or correct whether the authority is in touch.")
                    .each(
                            ChildRecord::careLeavers,
                            row -> row.inTouch()
                                    .is(each -> each == InTouch.DIED || each == InTouch.RETURNED_HOME)
                                    .and(row.activity()
                                            .is(Activity.NOTHING_TO_REPORT)
                                            .and(row.accommodation().is(Accommodation.NOTHING_TO_REPORT))
                                            .not())),
            rule("345", CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .says("Neither activity nor accommodation is 0 for one with whom the authority is in touch.")
                    .mend("Enter the activity and the accommodation.")
                    .each(
                            ChildRecord::careLeavers,
                            row -> row.inTouch()
                                    .is(InTouch::isInTouch)
                                    .and(row.activity()
                                            .is(Activity.NOTHING_TO_REPORT)
                                            .or(row.accommodation().is(Accommodation.NOTHING_TO_REPORT)))),
            rule("347", CARE_LEAVERS, DOB, ACCOM)
                    .says("Nobody under 18 at the end of the year lives in a foyer.")
                    .mend("Correct the accommodation or the day of birth.")
                    .noStage()
                    .since("2023/24")
                    .eachIn(
                            ChildRecord::careLeavers,
                            (child, row) -> livesIn(row, AccommodationKind.FOYER)
                                    .and(hasAge(
                                                    row.born(),
                                                    ADULT,
                                                    child.period().lastDay())
                                            .not())),
            rule("348", CARE_LEAVERS, IN_TOUCH)
                    .says("One who was returned as dead last year is not returned otherwise.")
                    .mend("Find out whether the young person died, and correct this year's return if so.")
                    .noStage()
                    .since("2025/26")
                    .readsLast(CARE_LEAVERS, IN_TOUCH)
                    .eachIn(
                            ChildRecord::careLeavers,
                            (child, row) -> row.inTouch()
                                    .is(each -> each != InTouch.DIED)
                                    .and(() -> hadDied(child))),
            rule("391", CARE_LEAVERS, DOB, IN_TOUCH, ACTIV, ACCOM)
                    .says("Care-leaver items are given of nobody under 17 at the end of the year.")
                    .mend("Clear the row, or correct the day of birth.")
                    .eachIn(
                            ChildRecord::careLeavers,
                            (child, row) -> row.isFilled()
                                    .and(hasAge(
                                                    row.born(),
                                                    YOUNGEST,
                                                    child.period().lastDay())
                                            .not())),
            rule("3001", CARE_LEAVERS, DOB, ACCOM)
                    .says("Nobody of 17 at the end of the year lives with former foster carers.")
                    .mend("Correct the accommodation or the day of birth.")
                    .eachIn(
                            ChildRecord::careLeavers,
                            (child, row) -> livesIn(row, AccommodationKind.WITH_FORMER_FOSTER_CARERS)
                                    .and(hasAge(
                                            row.born(), YOUNGEST, child.period().lastDay()))
                                    .and(hasAge(
                                                    row.born(),
                                                    ADULT,
                                                    child.period().lastDay())
                                            .not())));

    private CareLeaverRules() {}

    private static void judgeContinuous(ChildRecord child, Answers answers) {
        for (CareLeaverCells row : child.careLeavers()) {
            answers.about(row, row.isFilled().and(child::isContinuouslyLookedAfter));
        }
        for (AdoptionCells row : child.adoptions()) {
            answers.about(row, isFilled(row).and(child::isContinuouslyLookedAfter));
        }
    }

    private static Truth isFilled(AdoptionCells row) {
        return anyGiven(row, ADOPTION);
    }

    private static Truth livesIn(CareLeaverCells row, AccommodationKind kind) {
        return row.accommodation().is(each -> each.kind() == kind);
    }

    private static Truth hadDied(ChildRecord child) {
        return child.last()
                .map(last ->
                        ChildRecord.any(last.careLeavers(), row -> row.inTouch().is(InTouch.DIED)))
                .orElse(Truth.NO);
    }
}
