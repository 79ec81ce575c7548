package org.corporateparenting.performance;

/** How a measure stood to its tolerance in one period. */
public enum Standing {
    /** At its target, or missing it by no more than is tolerated. */
    INSIDE,
    /** Missing its target by more than is tolerated. */
    OUTSIDE,
    /** Not known: there is no figure, or the target is missed and the tolerance is not known. */
    UNKNOWN
}
