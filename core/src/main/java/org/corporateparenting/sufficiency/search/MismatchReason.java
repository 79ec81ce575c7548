package org.corporateparenting.sufficiency.search;

/** Why another kind of home was secured than was asked for. */
public enum MismatchReason {
    /** There was none of that kind. */
    NONE_AVAILABLE,
    /** There was one, and it did not fit the child. */
    NONE_SUITABLE,
    /** The child wanted the other. */
    CHILD_CHOICE,
    /** The plan changed meanwhile. */
    PLAN_CHANGED,
    /** A court ordered it. */
    COURT
}
