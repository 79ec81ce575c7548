package org.corporateparenting.casework.placement;

/** Where a placement is, seen from the area of the responsible authority. */
public enum PlacementDistance {
    /** In the area of the responsible authority. */
    WITHIN_AREA,
    /** In the area of a local authority that adjoins it. */
    ADJOINING_AREA,
    /** In England or Wales, in the area of no authority that adjoins it (regulation 11(5)). */
    AT_A_DISTANCE,
    /** Outside England and Wales, which is at a distance too. */
    OUTSIDE_ENGLAND_AND_WALES
}
