package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.hasAge;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.isUnder;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;

/** Why care ended: at what age, and from which placement. */
final class CeasingRules {

    private static final int ADULT = 18;
    private static final int AGE_FOR_INDEPENDENCE = 14;
    private static final int AGE_FOR_ADULT_CARE = 16;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("386", EPISODES, DEC, REC)
                    .says("Nobody is adopted on the 18th birthday or later.")
                    .mend("Correct the day or the reason of the end, or the day of birth.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.reasonCeased()
                                    .is(ReasonEpisodeCeased::isAdoption)
                                    .and(() -> hasAge(child, ADULT, row.ceased()))),
            rule("387", EPISODES, DEC, REC)
                    .says("Nobody leaves care to live independently before the age of 14.")
                    .mend("Correct the day or the reason of the end, or the day of birth.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.reasonCeased()
                                    .is(ReasonEpisodeCeased::isIndependence)
                                    .and(() -> isUnder(child, AGE_FOR_INDEPENDENCE, row.ceased()))),
            rule("389", EPISODES, DEC, REC)
                    .says("Nobody leaves care for the residential care of adults before the age of 16.")
                    .mend("Correct the day or the reason of the end, or the day of birth.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.reasonCeased()
                                    .is(ReasonEpisodeCeased.ADULT_RESIDENTIAL_CARE)
                                    .and(() -> isUnder(child, AGE_FOR_ADULT_CARE, row.ceased()))),
            rule("390", EPISODES, PLACE, REC)
                    .says("A child who is adopted was placed for adoption when care ended.")
                    .mend("Correct the reason of the end or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.reasonCeased()
                                    .is(ReasonEpisodeCeased::isAdoption)
                                    .and(row.place()
                                            .is(PlacementType::isAdoption)
                                            .not())),
            rule("407", EPISODES, DEC, REC)
                    .says("No special guardianship is made on the 18th birthday or later.")
                    .mend("Correct the day or the reason of the end, or the day of birth.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.reasonCeased()
                                    .is(ReasonEpisodeCeased::isSpecialGuardianship)
                                    .and(() -> hasAge(child, ADULT, row.ceased()))),
            rule("460", EPISODES, DEC, REC)
                    .says("Nobody under 18 stays with the carers after care has ended.")
                    .mend("Correct the day or the reason of the end, or the day of birth.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.reasonCeased()
                                    .is(ReasonEpisodeCeased.STAYED_WITH_CARERS)
                                    .and(() -> isUnder(child, ADULT, row.ceased()))),
            rule("516", EPISODES, PLACE, REC)
                    .says("A special guardianship of the former foster carers follows a foster placement.")
                    .mend("Correct the reason of the end or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.reasonCeased()
                                    .is(ReasonEpisodeCeased::isSpecialGuardianshipToFormerFosterCarers)
                                    .and(row.place().is(PlacementType::isFoster).not())));

    private CeasingRules() {}
}
