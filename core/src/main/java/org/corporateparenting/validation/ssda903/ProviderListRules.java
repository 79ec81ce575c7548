package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE_PROVIDER;
import static org.corporateparenting.ssda903.ReturnColumns.PL_POST;
import static org.corporateparenting.ssda903.ReturnColumns.URN;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.code.OtherProviderReference;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;

/** Providers as the inspectorate lists them. A reference that the list does not have is the matter of 1008 alone. */
final class ProviderListRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("219", EPISODES, PLACE, URN)
                    .says("The provider is registered for the type of placement.")
                    .mend("Correct the reference (URN) of the provider, or the type of placement.")
                    .needs(Need.providers())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> ofProvider(
                                    child,
                                    row,
                                    provider -> row.place()
                                            .is(type -> !provider.placements().contains(type)))),
            rule("221", EPISODES, LS, PLACE, PL_POST, URN)
                    .says("A home, residential school or family centre lies where the provider is registered.")
                    .mend("Correct the postcode of the placement, or the reference (URN) of the provider.")
                    .amended("2023/24", "2024/25")
                    .needs(Need.providers())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.place()
                                    .is(ProviderListRules::isRegisteredWhereItLies)
                                    .and(row.isShortBreaks().not())
                                    .and(() -> ofProvider(child, row, provider -> liesElsewhere(row, provider)))),
            rule("224", EPISODES, PLACE_PROVIDER, URN)
                    .says("The provider is of the kind that the inspectorate's list has.")
                    .mend("Correct the reference (URN) of the provider, or the kind of provider.")
                    .needs(Need.providers())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> ofProvider(
                                    child,
                                    row,
                                    provider -> row.provider()
                                            .is(kind -> !provider.providers().contains(kind)))),
            rule("227", EPISODES, DECOM, URN)
                    .says("No episode begins once the provider's registration has ended.")
                    .mend("Correct the reference (URN) of the provider, or the first day of the episode.")
                    .needs(Need.providers())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> ofClosed(
                                    child,
                                    row,
                                    closed -> Given.before(row.commenced(), closed)
                                            .not())),
            rule("228", EPISODES, DEC, URN)
                    .says("No episode goes on after the provider's registration has ended.")
                    .mend("Correct the reference (URN) of the provider, or end the episode.")
                    .needs(Need.providers())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> ofClosed(
                                    child,
                                    row,
                                    closed -> Given.after(row.ceased(), closed)
                                            .or(row.isOpen()
                                                    .and(Truth.of(!closed.isAfter(
                                                            child.period().lastDay())))))),
            rule("229", EPISODES, PLACE_PROVIDER, URN)
                    .says("A provider of the authority's own (PR1) lies in its area, one of another's (PR2) does not.")
                    .mend("Correct the kind of provider, or the reference (URN).")
                    .needs(Need.providers())
                    .needs(Need.ownAuthority())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> ofProvider(
                                    child,
                                    row,
                                    provider -> row.provider()
                                            .is(PlacementProvider.OWN_PROVISION)
                                            .and(() ->
                                                    isOwn(child, row, provider).not())
                                            .or(() -> row.provider()
                                                    .is(PlacementProvider.OTHER_AUTHORITY)
                                                    .and(() -> isOwn(child, row, provider))))),
            rule("1008", EPISODES, URN)
                    .says("The provider's reference is one that the inspectorate has given, or XXXXXXX.")
                    .mend("Correct the reference (URN) of the provider.")
                    .stage1()
                    .needs(Need.providers())
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.urn()
                                    .is(reference -> OtherProviderReference.tryOf(reference)
                                                    .isEmpty()
                                            && child.lists().provider(row.urn()).isEmpty())));

    private ProviderListRules() {}

    private static Truth ofProvider(ChildRecord child, EpisodeCells row, Function<RegisteredProvider, Truth> asked) {
        return child.lists().provider(row.urn()).map(asked).orElse(Truth.NO);
    }

    private static Truth ofClosed(ChildRecord child, EpisodeCells row, Function<LocalDate, Truth> asked) {
        return child.lists()
                .provider(row.urn())
                .flatMap(RegisteredProvider::closed)
                .map(asked)
                .orElse(Truth.NO);
    }

    /** Whether the provider is registered at the place itself: an agency's carers live elsewhere. */
    private static boolean isRegisteredWhereItLies(PlacementType type) {
        return type.isChildrensHome()
                || type == PlacementType.RESIDENTIAL_SCHOOL
                || type == PlacementType.FAMILY_CENTRE;
    }

    private static Truth liesElsewhere(EpisodeCells row, RegisteredProvider provider) {
        Optional<String> registered = provider.postcode().map(ReturnLists::key);
        return row.placementPostcode()
                .isGiven()
                .and(() -> registered.isEmpty()
                        ? Truth.unknown("the postcode of the provider of " + row)
                        : row.placementPostcode()
                                .is(postcode -> !ReturnLists.key(postcode).equals(registered.get())));
    }

    private static Truth isOwn(ChildRecord child, EpisodeCells row, RegisteredProvider provider) {
        return provider.authority()
                .flatMap(child.lists()::locationOf)
                .map(location -> Truth.of(location == PlacementLocation.INSIDE))
                .orElseGet(() -> Truth.unknown("the authority of the provider of " + row));
    }
}
