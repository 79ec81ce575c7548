package org.corporateparenting.governance;

/** How a meeting was held (S000:199). */
public enum MeetingMode {
    /** All in one room. */
    IN_PERSON,
    /** All by video. */
    VIDEO,
    /** Some in a room and some by video. */
    HYBRID
}
