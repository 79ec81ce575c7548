package org.corporateparenting.casework.review;

/** What is written after a review. */
public enum ReviewReportKind {
    /** The decisions of the review. */
    DECISIONS,
    /** The record of the review by its chair. */
    CHAIR_REPORT,
    /** A letter to the child that says what was decided, in words for their age. */
    SUMMARY_LETTER
}
