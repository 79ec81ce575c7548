package org.corporateparenting.casework.voice;

/** What was found on a complaint. */
public enum ComplaintOutcome {
    /** All of it was found right. */
    UPHELD,
    /** Some of it was found right. */
    PARTIALLY_UPHELD,
    /** None of it was found right. */
    NOT_UPHELD,
    /** Nothing has been found yet. */
    PENDING
}
