package org.corporateparenting.law;

/** Which limit governs an interval between visits that runs over the first anniversary of the placement (VIS-04). */
public enum StraddlingInterval {
    /** The limit of the year of placement in which the interval began. */
    YEAR_IN_WHICH_IT_BEGAN,
    /** The limit of the year of placement in which the first year's limit would run out. */
    YEAR_IN_WHICH_IT_WOULD_END
}
