package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.PlacementType;

/** Where children in care live: in what kind of placement, with whose carers, how far from home. */
final class PlacementIndicators {

    private static final String TYPE = "the type of the placement";
    private static final String BORN = "the date of birth";
    private static final String PROVIDER = "who provides the placement";
    private static final String AREA = "whether the placement lies in the area of the authority";
    private static final String MILES = "how far from home the placement is";
    private static final String AREA_AND_MILES = "where and how far from home the placement is";
    private static final BigDecimal FAR = BigDecimal.valueOf(20);
    private static final int EIGHTEEN = 18;

    private PlacementIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.<Indicator>builder()
                .addAll(numbers())
                .addAll(shares())
                .addAll(providers())
                .addAll(distances())
                .build();
    }

    private static ImmutableList<Indicator> numbers() {
        return ImmutableList.of(
                number("in-care-childrens-home", PlacementType::isChildrensHome),
                number("in-care-fostering", type -> type.isFoster() && !type.isConnectedPersonFoster()),
                number("in-care-family-and-friends", PlacementType::isConnectedPersonFoster),
                number("in-care-independent-living", PlacementIndicators::isIndependent),
                number("in-care-placed-for-adoption", PlacementType::isAdoption),
                number("in-care-placed-with-parents", PlacementType::isWithParents),
                number(
                        "in-care-residential-school",
                        type -> type.setting() == PlacementSetting.RESIDENTIAL_SCHOOL
                                || type == PlacementType.CARE_HOME),
                number("in-care-other", PlacementIndicators::isOther),
                Catalogued.number("in-care-total", ChildOnDay::isInCare),
                number("residential-year-end", PlacementType::isResidential),
                Catalogued.of("placements-isa-under-18", PlacementIndicators::supportedUnder18));
    }

    private static void supportedUnder18(ChildOnDay child, Counter counter) {
        Optional<Boolean> supported = child.isInCare()
                ? ofType(PlacementType::isSupportedAccommodation).apply(child)
                : Optional.of(false);
        Optional<Boolean> young = child.age().map(age -> age < EIGHTEEN);
        if (supported.equals(Optional.of(false)) || young.equals(Optional.of(false))) {
            return;
        }
        if (supported.isPresent() && young.isPresent()) {
            counter.count();
        } else {
            counter.notKnown(supported.isPresent() ? BORN : TYPE);
        }
    }

    private static ImmutableList<Indicator> shares() {
        return ImmutableList.of(
                share("in-foster-care", PlacementType::isFoster),
                Catalogued.share(
                        "family-and-friends-share-of-fostering",
                        PlacementIndicators::isFostered,
                        TYPE,
                        ofType(PlacementType::isConnectedPersonFoster),
                        TYPE),
                share("residential-placement-share", PlacementType::isResidential),
                share("placed-with-parents-share", PlacementType::isWithParents),
                share("placed-for-adoption-share", PlacementType::isAdoption),
                share("independent-living-share", PlacementIndicators::isIndependent));
    }

    private static ImmutableList<Indicator> providers() {
        return ImmutableList.of(
                Catalogued.share("foster-in-house-share", PlacementIndicators::isFostered, TYPE, ofOwn(), PROVIDER),
                Catalogued.share(
                        "foster-agency-share",
                        PlacementIndicators::isFostered,
                        TYPE,
                        by(PlacementProvider::isIndependentSector),
                        PROVIDER),
                Catalogued.share(
                        "own-carer-share", ChildOnDay::isInCare, PlacementIndicators::isWithOwnCarers, PROVIDER),
                Catalogued.share("own-provision-share", ChildOnDay::isInCare, ofOwn(), PROVIDER),
                Catalogued.share(
                        "residential-in-house-share", inCare(PlacementType::isResidential), TYPE, ofOwn(), PROVIDER),
                placements("placements-internal-fostering", PlacementType::isFoster, ofOwn()),
                placements(
                        "placements-external-fostering",
                        PlacementType::isFoster,
                        by(PlacementProvider::isIndependentSector)),
                placements(
                        "placements-external-homes",
                        PlacementType::isChildrensHome,
                        by(provider -> provider != PlacementProvider.OWN_PROVISION)));
    }

    private static Indicator placements(
            String id, Predicate<PlacementType> type, Function<ChildOnDay, Optional<Boolean>> provider) {
        return Catalogued.number(
                id, ChildOnDay::isInCare, child -> both(ofType(type).apply(child), provider.apply(child)), PROVIDER);
    }

    /** One that is not so settles it without the other. */
    private static Optional<Boolean> both(Optional<Boolean> first, Optional<Boolean> second) {
        if (first.equals(Optional.of(false)) || second.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return first.isPresent() ? second : first;
    }

    private static ImmutableList<Indicator> distances() {
        return ImmutableList.of(
                Catalogued.share("KPI-12", ChildOnDay::isInCare, PlacementIndicators::isFarAndOutside, AREA_AND_MILES),
                Catalogued.share("over-20-miles-share", ChildOnDay::isInCare, PlacementIndicators::isFar, MILES),
                Catalogued.number("over-20-miles", ChildOnDay::isInCare, PlacementIndicators::isFar, MILES),
                Catalogued.share("out-of-area-share", ChildOnDay::isInCare, PlacementIndicators::isOutside, AREA),
                Catalogued.share(
                        "placed-in-area-share",
                        ChildOnDay::isInCare,
                        child -> isOutside(child).map(outside -> !outside),
                        AREA));
    }

    private static Indicator number(String id, Predicate<PlacementType> counted) {
        return Catalogued.number(id, ChildOnDay::isInCare, ofType(counted), TYPE);
    }

    private static Indicator share(String id, Predicate<PlacementType> above) {
        return Catalogued.share(id, ChildOnDay::isInCare, ofType(above), TYPE);
    }

    private static Function<ChildOnDay, Optional<Boolean>> ofType(Predicate<PlacementType> test) {
        return child -> child.placementType().map(test::test);
    }

    private static Function<ChildOnDay, Optional<Boolean>> by(Predicate<PlacementProvider> test) {
        return child -> child.episode().flatMap(Episode::placementProvider).map(test::test);
    }

    private static Function<ChildOnDay, Optional<Boolean>> ofOwn() {
        return by(provider -> provider == PlacementProvider.OWN_PROVISION);
    }

    private static Function<ChildOnDay, Optional<Boolean>> inCare(Predicate<PlacementType> test) {
        return child -> child.isInCare() ? ofType(test).apply(child) : Optional.of(false);
    }

    private static Optional<Boolean> isFostered(ChildOnDay child) {
        return inCare(PlacementType::isFoster).apply(child);
    }

    private static Optional<Boolean> isWithOwnCarers(ChildOnDay child) {
        return both(isFostered(child), ofOwn().apply(child));
    }

    private static boolean isIndependent(PlacementType type) {
        return type.isIndependentLiving() || type.isSupportedAccommodation();
    }

    private static boolean isOther(PlacementType type) {
        boolean residential = type.isChildrensHome()
                || type.setting() == PlacementSetting.RESIDENTIAL_SCHOOL
                || type == PlacementType.CARE_HOME;
        return !residential && !type.isFoster() && !type.isAdoption() && !type.isWithParents() && !isIndependent(type);
    }

    /** More than 20 miles from home: 20.0 miles are not. */
    private static Optional<Boolean> isFar(ChildOnDay child) {
        return child.episode().flatMap(Episode::placementMiles).map(miles -> miles.compareTo(FAR) > 0);
    }

    /** Outside the area, by the return or else by what is recorded of the placement. */
    private static Optional<Boolean> isOutside(ChildOnDay child) {
        Optional<PlacementLocation> location = child.episode().flatMap(Episode::placementLocation);
        return location.isPresent()
                ? location.map(where -> where == PlacementLocation.OUTSIDE)
                : child.placement().flatMap(placement -> isOutside(placement, child));
    }

    private static Optional<Boolean> isOutside(Placement placement, ChildOnDay child) {
        return child.caseFile().placementCircumstances().stream()
                .filter(made -> made.placed().equals(placement.start()))
                .flatMap(made -> made.distance().stream())
                .findFirst()
                .map(distance -> distance != PlacementDistance.WITHIN_AREA);
    }

    private static Optional<Boolean> isFarAndOutside(ChildOnDay child) {
        return both(isFar(child), isOutside(child));
    }
}
