package org.corporateparenting.casework.review;

/** How a review meeting was held. */
public enum ReviewMode {
    /** All in one room. */
    IN_PERSON,
    /** By telephone or video. */
    VIRTUAL,
    /** Some in the room and some by telephone or video. */
    HYBRID
}
