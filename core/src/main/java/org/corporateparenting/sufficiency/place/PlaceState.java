package org.corporateparenting.sufficiency.place;

/** What became of one approved place on a day. */
public enum PlaceState {
    /** A child lives there. */
    FILLED,
    /** A child could come. */
    VACANT,
    /** No child could come, for a reason. */
    NOT_AVAILABLE
}
