package org.corporateparenting.sufficiency.carer;

/** On what occasion a course is due. */
public enum TrainingOccasion {
    /** By the day of approval. */
    BEFORE_APPROVAL,
    /** Within 12 months of approval. */
    FIRST_YEAR,
    /** In each year between reviews. */
    REVIEW_YEAR,
    /** In each stretch of three years after approval. */
    THREE_YEARS
}
