package org.corporateparenting.law;

/** Which review is "the first review", until which some children are visited weekly (VIS-05, VIS-06). */
public enum WeeklyVisitsEnd {
    /** The first review held after the placement, or the order, that calls for weekly visits. */
    FIRST_REVIEW_OF_THE_ARRANGEMENT,
    /** The first review held since the child became looked after, even if it came before the placement. */
    FIRST_REVIEW_OF_THE_PERIOD_OF_CARE
}
