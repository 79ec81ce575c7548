package org.corporateparenting.casework.voice;

/** Who made a complaint. */
public enum Complainant {
    /** The child or young person. */
    CHILD,
    /** A foster carer. */
    FOSTER_CARER,
    /** Somebody for the child, such as a parent or a school. */
    THIRD_PARTY_FOR_CHILD
}
