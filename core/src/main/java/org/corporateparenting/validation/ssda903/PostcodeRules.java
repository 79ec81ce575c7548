package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.HOME_POST;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE_PROVIDER;
import static org.corporateparenting.ssda903.ReturnColumns.PL_DISTANCE;
import static org.corporateparenting.ssda903.ReturnColumns.PL_LA;
import static org.corporateparenting.ssda903.ReturnColumns.PL_LOCATION;
import static org.corporateparenting.ssda903.ReturnColumns.PL_POST;
import static org.corporateparenting.ssda903.ReturnColumns.URN;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.code.OtherDistance;
import org.corporateparenting.code.OtherPlacementAuthority;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;

/** Where homes and placements lie, and how far apart. */
final class PostcodeRules {

    private static final BigDecimal DISTANCE_NOT_KNOWN = new BigDecimal(OtherDistance.NOT_KNOWN.code());

    /** Further from home than this, a placement is to be looked at again. */
    private static final BigDecimal FAR = new BigDecimal("350");

    /** Semi-independent accommodation could be registered from this day. */
    private static final LocalDate SEMI_INDEPENDENT_REGISTERED = LocalDate.of(2023, 10, 28);

    private static final LocalDate REFERENCES_SINCE = LocalDate.of(2016, 3, 31);

    /** The same in the wording of 2025/26. */
    private static final LocalDate REFERENCES_SINCE_2025 = LocalDate.of(2015, 3, 31);

    /** The national statistician's code of an English authority, which a list of postcodes may have. */
    private static final Pattern ENGLISH = Pattern.compile("E\\d{8}");

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("164", EPISODES)
                    .shows(PL_DISTANCE, HOME_POST, PL_POST)
                    .says("The distance between home and placement is a number of miles up to 999.9.")
                    .mend("Correct the postcodes, from which the distance follows.")
                    .stage1()
                    .needs(Need.derived(PL_DISTANCE))
                    .needs(Need.asylumSeekers())
                    .wants(Need.lastReturn())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> isNoDistance(row.distance())
                                    .and(() -> child.isOrWasAsylumSeeker().not())),
            rule("169", EPISODES, LS)
                    .shows(PL_LA, PL_POST)
                    .says("It is known in which authority the placement lies, unless it is a short break.")
                    .mend("Correct the postcode of the placement.")
                    .stage1()
                    .needs(Need.derived(PL_LA))
                    .each(
                            ChildRecord::episodes,
                            row -> row.placementAuthority()
                                    .isBlank()
                                    .and(row.isShortBreaks().not())),
            rule("179", EPISODES, LS)
                    .shows(PL_LOCATION, PL_POST)
                    .says("It is known whether the placement lies in the own area, unless it is a short break.")
                    .mend("Correct the postcode of the placement.")
                    .stage1()
                    .needs(Need.derived(PL_LOCATION))
                    .each(
                            ChildRecord::episodes,
                            row -> isNotTold(row.placementLocation())
                                    .and(row.isShortBreaks().not())),
            rule("218", EPISODES, PLACE, DEC, URN)
                    .shows(PL_LA, PL_POST)
                    .says("A placement in England that the inspectorate registers has the provider's reference.")
                    .mend("Enter the reference (URN) of the provider.")
                    .amended("2024/25", "2025/26")
                    .needs(Need.derived(PL_LA))
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.urn()
                                    .isBlank()
                                    .and(row.place().is(PostcodeRules::isRegistered))
                                    .and(isOpenOrEndedAfter(row, referencesSince(child)))
                                    .and(() -> isInEngland(row))),
            rule("230", EPISODES, PLACE, DEC, URN)
                    .shows(PL_LA, PL_POST)
                    .says("Semi-independent accommodation in England has a reference (URN) from 28 October 2023.")
                    .mend("Enter the reference of the provider, or ask for a bypass while it is being registered.")
                    .noStage()
                    .bypass(Bypass.YES)
                    .since("2023/24")
                    .until("2023/24")
                    .needs(Need.derived(PL_LA))
                    .each(
                            ChildRecord::episodes,
                            row -> row.urn()
                                    .isBlank()
                                    .and(row.place().is(PlacementType.SEMI_INDEPENDENT))
                                    .and(isOpenOrEndedAfter(row, SEMI_INDEPENDENT_REGISTERED.minusDays(1)))
                                    .and(() -> isInEngland(row))),
            rule("392a", EPISODES, LS)
                    .shows(PL_DISTANCE, HOME_POST, PL_POST)
                    .says("There is a distance between home and placement, "
                            + "unless it is a short break or the child is or was an unaccompanied asylum seeker.")
                    .mend("Correct the postcodes, from which the distance follows.")
                    .needs(Need.derived(PL_DISTANCE))
                    .needs(Need.asylumSeekers())
                    .wants(Need.lastReturn())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.distance().isBlank().and(() -> hasDistance(child, row))),
            rule("392b", EPISODES, LS, HOME_POST, PL_POST)
                    .says("The postcodes of home and placement are given, "
                            + "unless it is a short break or the child is or was an unaccompanied asylum seeker.")
                    .mend("Enter the postcode that is missing.")
                    .needs(Need.asylumSeekers())
                    .wants(Need.lastReturn())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.homePostcode()
                                    .isBlank()
                                    .or(row.placementPostcode().isBlank())
                                    .and(() -> hasDistance(child, row))),
            rule("392c", EPISODES, HOME_POST, PL_POST)
                    .says("The postcodes of home and placement exist.")
                    .mend("Correct the postcode that the list does not have.")
                    .needs(Need.postcodes())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> isOnNoList(child, row.homePostcode())
                                    .or(isOnNoList(child, row.placementPostcode()))),
            rule("392d", EPISODES, PLACE, HOME_POST, PL_POST)
                    .says("The placement has the postcode of the home only if the child is with parents (P1).")
                    .mend("Correct one of the two postcodes, or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.homePostcode()
                                    .test(row.placementPostcode(), PostcodeRules::isSamePostcode)
                                    .and(row.place()
                                            .is(PlacementType::isWithParents)
                                            .not())),
            rule("398", EPISODES, LS, HOME_POST, PL_POST)
                    .says("A short break has no postcodes.")
                    .mend("Clear both postcodes, or correct the legal status.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.isShortBreaks()
                                    .and(row.homePostcode()
                                            .isGiven()
                                            .or(row.placementPostcode().isGiven()))),
            rule("406", EPISODES)
                    .shows(PL_DISTANCE, HOME_POST, PL_POST)
                    .says("There is no distance for a child who is or was an unaccompanied asylum seeker.")
                    .mend("Clear the postcode of the home, or correct the mark as an asylum seeker.")
                    .needs(Need.derived(PL_DISTANCE))
                    .needs(Need.asylumSeekers())
                    .wants(Need.lastReturn())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.distance().isGiven().and(child::isOrWasAsylumSeeker)),
            rule("411", EPISODES)
                    .shows(PL_LA, PL_LOCATION, PL_POST)
                    .says("A placement is in the own area if, and only if, it lies in the own authority.")
                    .mend("Correct the authority of the placement, or whether it is in the own area.")
                    .needs(Need.ownAuthority())
                    .needs(Need.derived(PL_LA))
                    .needs(Need.derived(PL_LOCATION))
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.placementLocation()
                                    .test(
                                            row.placementAuthority(),
                                            (location, authority) -> !isConfidential(authority)
                                                    && (location == PlacementLocation.INSIDE)
                                                            != isOwn(child, authority))),
            rule("420", EPISODES, LS)
                    .shows(PL_LA, PL_POST)
                    .says("A short break has no authority of placement.")
                    .mend("Clear the postcode of the placement, or correct the legal status.")
                    .needs(Need.derived(PL_LA))
                    .each(
                            ChildRecord::episodes,
                            row -> row.isShortBreaks()
                                    .and(row.placementAuthority().isGiven())),
            rule("454", EPISODES)
                    .shows(PL_DISTANCE, HOME_POST, PL_POST)
                    .says("A placement is no more than 350 miles from home.")
                    .mend("Make sure that both postcodes are right.")
                    .query(Bypass.LIKELY)
                    .noStage()
                    .since("2025/26")
                    .needs(Need.derived(PL_DISTANCE))
                    .each(
                            ChildRecord::episodes,
                            row -> row.distance()
                                    .is(miles -> miles.compareTo(FAR) > 0 && miles.compareTo(DISTANCE_NOT_KNOWN) != 0)),
            rule("1015", EPISODES, LS, PLACE, PLACE_PROVIDER)
                    .shows(PL_LA, PL_POST)
                    .says("A placement of the authority's own, but for fostering and adoption, lies in its own area.")
                    .mend("Correct the provider, or the postcode of the placement.")
                    .stage1()
                    .needs(Need.ownAuthority())
                    .needs(Need.derived(PL_LA))
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.provider()
                                    .is(PlacementProvider.OWN_PROVISION)
                                    .and(row.place().is(type -> !type.isFoster() && !type.isAdoption()))
                                    .and(row.isShortBreaks().not())
                                    .and(() -> row.placementAuthority()
                                            .is(authority -> !isConfidential(authority) && !isOwn(child, authority)))));

    private PostcodeRules() {}

    private static Truth isNoDistance(Given<BigDecimal> distance) {
        return distance.isUnreadable().or(() -> distance.is(miles -> miles.compareTo(DISTANCE_NOT_KNOWN) > 0));
    }

    private static Truth isNotTold(Given<PlacementLocation> location) {
        return location.isBlank().or(location.isUnreadable());
    }

    /** Whether the return wants to know how far the child is from home. */
    private static Truth hasDistance(ChildRecord child, EpisodeCells row) {
        return row.isShortBreaks().not().and(() -> child.isOrWasAsylumSeeker().not());
    }

    /** Independent living is registered by nobody; semi-independent accommodation has a rule of its own. */
    private static boolean isRegistered(PlacementType type) {
        return type.takesProviderReference() && !type.isIndependentLiving() && type != PlacementType.SEMI_INDEPENDENT;
    }

    private static LocalDate referencesSince(ChildRecord child) {
        return child.period().isSince("2025/26") ? REFERENCES_SINCE_2025 : REFERENCES_SINCE;
    }

    private static Truth isOpenOrEndedAfter(EpisodeCells row, LocalDate day) {
        return row.isOpen().or(() -> Given.after(row.ceased(), day));
    }

    /** No where it is not known where it lies, or nobody may know. */
    private static Truth isInEngland(EpisodeCells row) {
        return row.placementAuthority()
                .is(authority -> AuthorityCode.tryOf(authority).isPresent()
                        || ENGLISH.matcher(authority).matches());
    }

    private static boolean isConfidential(String authority) {
        return authority.equals(OtherPlacementAuthority.CONFIDENTIAL.code());
    }

    private static boolean isOwn(ChildRecord child, String authority) {
        return child.lists()
                .locationOf(authority)
                .filter(PlacementLocation.INSIDE::equals)
                .isPresent();
    }

    private static Truth isOnNoList(ChildRecord child, Given<String> postcode) {
        return postcode.isGiven()
                .and(() -> Truth.of(child.lists().place(postcode).isEmpty()));
    }

    private static boolean isSamePostcode(String one, String other) {
        return ReturnLists.key(one).equals(ReturnLists.key(other));
    }
}
