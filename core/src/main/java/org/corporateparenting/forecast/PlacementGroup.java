package org.corporateparenting.forecast;

import java.util.Optional;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.PlacementType;

/**
 * The kinds of home that a forecast of placements tells apart. The groups are those of the sector's public placement
 * modelling tool; S001:4163 names the first three as modelled.
 */
public enum PlacementGroup {
    /** With foster carers, related to the child or not: codes U1 to U6. */
    FOSTERING,
    /** In a children's home that is not secure, or a care home: codes K2 and R1. */
    RESIDENTIAL,
    /** In supported or semi-independent accommodation, or living independently: codes H5, K3 and P2. */
    SUPPORTED,
    /** Anywhere else, such as with parents or adopters, or in no placement on record. */
    OTHER;

    /**
     * The group of a type of placement.
     *
     * @param type the type
     * @return the group
     */
    public static PlacementGroup of(PlacementType type) {
        if (type.setting() == PlacementSetting.FOSTERING) {
            return FOSTERING;
        }
        if (type == PlacementType.CHILDRENS_HOME || type == PlacementType.CARE_HOME) {
            return RESIDENTIAL;
        }
        boolean isSupported =
                type.setting() == PlacementSetting.SUPPORTED_ACCOMMODATION || type == PlacementType.INDEPENDENT_LIVING;
        return isSupported ? SUPPORTED : OTHER;
    }

    /**
     * The group of a placement whose type may not be known.
     *
     * @param type the type, if it is known
     * @return the group; {@link #OTHER} where it is not known
     */
    public static PlacementGroup of(Optional<PlacementType> type) {
        return type.map(PlacementGroup::of).orElse(OTHER);
    }
}
