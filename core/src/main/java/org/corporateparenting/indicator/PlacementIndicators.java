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
                Catalogued.number(
                        "placements-isa-under-18",
                        child -> child.isInCare()
                                && child.age().filter(age -> age < EIGHTEEN).isPresent(),
                        ofType(PlacementType::isSupportedAccommodation),
                        TYPE));
    }

    private static ImmutableList<Indicator> shares() {
        return ImmutableList.of(
                share("in-foster-care", PlacementType::isFoster),
                Catalogued.share(
                        "family-and-friends-share-of-fostering",
                        PlacementIndicators::isFostered,
                        ofType(PlacementType::isConnectedPersonFoster),
                        TYPE),
                share("residential-placement-share", PlacementType::isResidential),
                share("placed-with-parents-share", PlacementType::isWithParents),
                share("placed-for-adoption-share", PlacementType::isAdoption),
                share("independent-living-share", PlacementIndicators::isIndependent));
    }

    private static ImmutableList<Indicator> providers() {
        return ImmutableList.of(
                Catalogued.share("foster-in-house-share", PlacementIndicators::isFostered, ofOwn(), PROVIDER),
                Catalogued.share(
                        "foster-agency-share",
                        PlacementIndicators::isFostered,
                        by(PlacementProvider::isIndependentSector),
                        PROVIDER),
                Catalogued.share(
                        "own-carer-share",
                        ChildOnDay::isInCare,
                        child -> isFostered(child)
                                ? ofOwn().apply(child)
                                : ofType(PlacementType::isFoster).apply(child),
                        PROVIDER),
                Catalogued.share("own-provision-share", ChildOnDay::isInCare, ofOwn(), PROVIDER),
                Catalogued.share(
                        "residential-in-house-share",
                        child -> is(child, PlacementType::isResidential),
                        ofOwn(),
                        PROVIDER),
                Catalogued.number("placements-internal-fostering", PlacementIndicators::isFostered, ofOwn(), PROVIDER),
                Catalogued.number(
                        "placements-external-fostering",
                        PlacementIndicators::isFostered,
                        by(PlacementProvider::isIndependentSector),
                        PROVIDER),
                Catalogued.number(
                        "placements-external-homes",
                        child -> is(child, PlacementType::isChildrensHome),
                        by(provider -> provider != PlacementProvider.OWN_PROVISION),
                        PROVIDER));
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

    private static boolean is(ChildOnDay child, Predicate<PlacementType> test) {
        return child.placementType().filter(test).isPresent();
    }

    private static boolean isFostered(ChildOnDay child) {
        return is(child, PlacementType::isFoster);
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

    /** Not far, or not outside, settles it without the other. */
    private static Optional<Boolean> isFarAndOutside(ChildOnDay child) {
        Optional<Boolean> far = isFar(child);
        Optional<Boolean> outside = isOutside(child);
        if (far.equals(Optional.of(false)) || outside.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return far.isPresent() && outside.isPresent() ? Optional.of(true) : Optional.empty();
    }
}
