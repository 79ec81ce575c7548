package org.corporateparenting.governance.pack;

/** How much an entry asks for attention, most first. */
public enum PackUrgency {
    /** Something should have been done and was not, or has got worse. */
    ATTENTION,
    /** Something is still to come, or is not known. */
    OPEN,
    /** For information. */
    NOTED
}
