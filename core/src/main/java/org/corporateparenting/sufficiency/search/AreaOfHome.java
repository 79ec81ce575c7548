package org.corporateparenting.sufficiency.search;

/** Where a home is, seen from the area of the responsible authority. */
public enum AreaOfHome {
    /** In it. */
    WITHIN_AREA,
    /** In that of a local authority that adjoins it. */
    ADJOINING_AREA,
    /** In that of no authority that adjoins it (regulation 11(5)). */
    AT_A_DISTANCE
}
