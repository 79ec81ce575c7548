package org.corporateparenting.governance.plan;

/** How far an action of a plan has come (S004:139-245). */
public enum ActionStatus {
    /** It is done. */
    DONE,
    /** It has begun. */
    UNDER_WAY,
    /** It has not begun. */
    PLANNED
}
