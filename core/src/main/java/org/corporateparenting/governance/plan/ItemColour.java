package org.corporateparenting.governance.plan;

/** The colour of an item of an improvement plan (S001:5629-5634). */
public enum ItemColour {
    /** Something may keep it from being done. */
    RED,
    /** It may come late and needs action. */
    AMBER,
    /** It is on course. */
    GREEN,
    /** It is done. */
    COMPLETED,
    /** It has not begun. */
    NOT_STARTED
}
