package org.corporateparenting.sufficiency.place;

/** Why an approved place that is not filled cannot be. */
public enum UnavailabilityReason {
    /** It is kept for a child who is about to come. */
    CHILD_ABOUT_TO_MOVE_IN,
    /** The carers are away or at rest. */
    CARER_HOLIDAY,
    /** A child who lives there needs the carers for themselves. */
    NEEDS_OF_CHILD,
    /** The household is on hold. */
    ON_HOLD,
    /** Only a brother or sister of a child who lives there could take it (S001:2249). */
    SIBLING_PLACE_LOST
}
