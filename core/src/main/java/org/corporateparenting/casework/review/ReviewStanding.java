package org.corporateparenting.casework.review;

/** What became of a review. Only one that was held counts. */
public enum ReviewStanding {
    /** The case was reviewed. */
    HELD,
    /** The review did not take place. */
    CANCELLED,
    /** The reviewing officer put the review off because information or preparation fell short. */
    ADJOURNED
}
