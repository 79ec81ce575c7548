package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE_PROVIDER;
import static org.corporateparenting.ssda903.ReturnColumns.PL_POST;
import static org.corporateparenting.ssda903.ReturnColumns.URN;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeCode;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;

/** Who provides a placement, and when the inspectorate's number is given. */
final class ProviderRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("178", EPISODES, PLACE, PLACE_PROVIDER)
                    .says("The provider, if given, is a code of the list, and the placement is of a type that has one.")
                    .mend("Enter a code of the list, or clear the provider of a temporary or other placement.")
                    .stage1()
                    .amended("2025/26")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> mayBeCode(row.provider(), child).or(isNeedless(row))),
            rule("213", EPISODES, PLACE, PLACE_PROVIDER)
                    .says("A temporary placement, or one that fits no other type, has no provider.")
                    .mend("Clear the provider, or correct the type of placement.")
                    .amended("2025/26")
                    .each(ChildRecord::episodes, ProviderRules::isNeedless),
            rule("214", EPISODES, LS, PL_POST, URN)
                    .says("An episode of short breaks has no postcode of a placement, and no number of a provider.")
                    .mend("Clear the postcode and the number, or correct the legal status.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.isShortBreaks()
                                    .and(row.placementPostcode()
                                            .isGiven()
                                            .or(row.urn().isGiven()))),
            rule("222", EPISODES, DEC, PLACE, URN)
                    .says("A placement of a type that the inspectorate does not register has no number of a provider.")
                    .mend("Clear the number, or correct the type of placement.")
                    .amended("2023/24", "2024/25", "2025/26")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.urn().isGiven().and(isUnregistered(child, row))),
            rule("526", EPISODES, PLACE, PLACE_PROVIDER)
                    .says("The provider of a placement is given, unless it is temporary or fits no other type.")
                    .mend("Enter the provider, or correct the type of placement.")
                    .amended("2025/26")
                    .each(
                            ChildRecord::episodes,
                            row -> row.provider().isBlank().and(row.place().is(PlacementType::takesProvider))),
            rule("527", EPISODES, PLACE, PLACE_PROVIDER)
                    .says("The authority itself provides no placement with parents, in a hospital or in custody.")
                    .mend("Correct the provider or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> isOf(row, PlacementProvider.OWN_PROVISION, ProviderRules::isNoAuthoritys)),
            rule("528", EPISODES, PLACE, PLACE_PROVIDER)
                    .says("Another authority provides no placement with parents, in a hospital or in custody.")
                    .mend("Correct the provider or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> isOf(row, PlacementProvider.OTHER_AUTHORITY, ProviderRules::isNoAuthoritys)),
            rule("529", EPISODES, PLACE, PLACE_PROVIDER)
                    .says("Another public body provides no placement with parents, for adoption, in fostering or in a"
                            + " children's home.")
                    .mend("Correct the provider or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> isOf(row, PlacementProvider.OTHER_PUBLIC_BODY, ProviderRules::isNoPublicBodys)),
            rule("530", EPISODES, PLACE, PLACE_PROVIDER)
                    .says("A private provider provides no placement with parents.")
                    .mend("Correct the provider or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> isOf(row, PlacementProvider.PRIVATE, PlacementType::isWithParents)),
            rule("531", EPISODES, PLACE, PLACE_PROVIDER)
                    .says("A voluntary organisation provides no placement with parents.")
                    .mend("Correct the provider or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> isOf(row, PlacementProvider.VOLUNTARY, PlacementType::isWithParents)),
            rule("550", EPISODES, PLACE, PLACE_PROVIDER)
                    .says("Parents provide no placement but one with themselves, P1.")
                    .mend("Correct the provider or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> isOf(row, PlacementProvider.PARENTS, place -> !place.isWithParents())));

    private ProviderRules() {}

    private static Truth isNeedless(EpisodeCells row) {
        return row.provider()
                .isGiven()
                .and(row.place().is(PlacementType::takesProvider).not());
    }

    private static Truth isOf(EpisodeCells row, PlacementProvider provider, Predicate<PlacementType> types) {
        return row.provider().is(provider).and(row.place().is(types));
    }

    private static boolean isNoAuthoritys(PlacementType place) {
        return place.isWithParents() || place == PlacementType.HEALTH_ESTABLISHMENT || place.isCustody();
    }

    private static boolean isNoPublicBodys(PlacementType place) {
        return place.isWithParents() || place.isAdoption() || place.isFoster() || place.isChildrensHome();
    }

    /** Independent living was never registered; supported accommodation is since a day, which an episode may reach. */
    private static Truth isUnregistered(ChildRecord child, EpisodeCells row) {
        return row.place()
                .is(place -> !place.takesProviderReference() || place.isIndependentLiving())
                .or(() -> row.place()
                        .is(PlacementType.SEMI_INDEPENDENT)
                        .and(() -> reachesRegistration(child, row).not()));
    }

    private static Truth reachesRegistration(ChildRecord child, EpisodeCells row) {
        boolean isInYear = !child.period().lastDay().isBefore(PlacementRules.REGISTRATION);
        return Truth.of(isInYear).and(row.isOpen().or(Given.after(row.ceased(), PlacementRules.REGISTRATION)));
    }
}
