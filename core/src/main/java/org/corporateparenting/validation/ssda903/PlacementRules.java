package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.isUnder;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;

/** Types of placement: at what age, and after what. */
final class PlacementRules {

    private static final int AGE_FOR_CUSTODY = 10;
    private static final int AGE_FOR_RESIDENTIAL_SCHOOL = 4;
    private static final int AGE_FOR_RESIDENTIAL_EMPLOYMENT = 14;
    private static final int AGE_FOR_INDEPENDENCE = 16;
    private static final int AGE_FOR_INDEPENDENCE_BEFORE = 15;
    private static final int AGE_FOR_SUPPORTED_ACCOMMODATION = 16;
    private static final int AGE_FOR_SUPPORTED_ACCOMMODATION_BEFORE = 14;

    /** The pack in which two ages rose. */
    private static final String LATER_AGES = "2023/24";

    /** From this day on supported accommodation is registered, and independent living is no placement. */
    static final LocalDate REGISTRATION = LocalDate.of(2023, 10, 28);

    private static final LocalDate SAME_CARERS_RECORDED = LocalDate.of(2015, 4, 1);

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("217", EPISODES, DECOM, RNE, PLACE)
                    .says("A placement for adoption with the current carers begins, since April 2015, with S, T or U.")
                    .mend("Correct the reason for the new episode or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.place()
                                    .is(PlacementType::isAdoptionByCurrentCarers)
                                    .and(Given.before(row.commenced(), SAME_CARERS_RECORDED)
                                            .not())
                                    .and(row.reasonNew()
                                            .is(PlacementRules::isStartOrSameCarer)
                                            .not())),
            rule("217t", EPISODES, DECOM, DEC, PLACE)
                    .says("Nobody lives independently as a placement on 28 October 2023 or later.")
                    .mend("End the episode by 28 October 2023 and enter the placement that followed.")
                    .noStage()
                    .since("2023/24")
                    .until("2023/24")
                    .each(
                            ChildRecord::episodes,
                            row -> row.place()
                                    .is(PlacementType::isIndependentLiving)
                                    .and(() -> Given.before(row.commenced(), REGISTRATION)
                                            .not()
                                            .or(row.isOpen())
                                            .or(Given.after(row.ceased(), REGISTRATION)))),
            rule("336", EPISODES, DECOM, PLACE)
                    .says("A placement for adoption with the current carers follows one in fostering or for adoption.")
                    .mend("Correct the type of one of the two placements.")
                    .eachNext((before, after) -> after.place()
                            .is(PlacementType::isAdoptionByCurrentCarers)
                            .and(before.place()
                                    .is(place -> place.isFoster() || place.isAdoption())
                                    .not())),
            rule("370", EPISODES, DECOM, PLACE)
                    .says("Nobody lives independently before the age of 16; by the rules to 2022/23, of 15.")
                    .mend("Correct the type of placement, the first day or the day of birth.")
                    .reads(HEADER, DOB)
                    .amended(LATER_AGES)
                    .until("2023/24")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.place()
                                    .is(PlacementType::isIndependentLiving)
                                    .and(() -> isUnder(child, ageForIndependence(child), row.commenced()))),
            rule("371", EPISODES, DECOM, PLACE)
                    .says("Nobody is in supported accommodation before the age of 16; by the rules to 2022/23, of 14.")
                    .mend("Correct the type of placement, the first day or the day of birth.")
                    .reads(HEADER, DOB)
                    .amended(LATER_AGES, "2024/25")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.place()
                                    .is(PlacementType::isSupportedAccommodation)
                                    .and(() -> isUnder(child, ageForSupportedAccommodation(child), row.commenced()))),
            rule("372", EPISODES, DECOM, PLACE)
                    .says("Nobody is in a young offender institution before the age of 10.")
                    .mend("Correct the type of placement, the first day or the day of birth.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.place()
                                    .is(PlacementType::isCustody)
                                    .and(() -> isUnder(child, AGE_FOR_CUSTODY, row.commenced()))),
            rule("373", EPISODES, DECOM, PLACE)
                    .says("Nobody is in a residential school before the age of 4.")
                    .mend("Correct the type of placement, the first day or the day of birth.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.place()
                                    .is(PlacementType.RESIDENTIAL_SCHOOL)
                                    .and(() -> isUnder(child, AGE_FOR_RESIDENTIAL_SCHOOL, row.commenced()))),
            rule("374", EPISODES, DECOM, PLACE)
                    .says("Nobody lives at the place of work before the age of 14.")
                    .mend("Correct the type of placement, the first day or the day of birth.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.place()
                                    .is(PlacementType.RESIDENTIAL_EMPLOYMENT)
                                    .and(() -> isUnder(child, AGE_FOR_RESIDENTIAL_EMPLOYMENT, row.commenced()))));

    private PlacementRules() {}

    private static boolean isStartOrSameCarer(ReasonForNewEpisode reason) {
        return reason.startsCare() || reason.keepsCarer();
    }

    private static int ageForIndependence(ChildRecord child) {
        return child.period().isSince(LATER_AGES) ? AGE_FOR_INDEPENDENCE : AGE_FOR_INDEPENDENCE_BEFORE;
    }

    private static int ageForSupportedAccommodation(ChildRecord child) {
        return child.period().isSince(LATER_AGES)
                ? AGE_FOR_SUPPORTED_ACCOMMODATION
                : AGE_FOR_SUPPORTED_ACCOMMODATION_BEFORE;
    }
}
