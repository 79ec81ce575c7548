package org.corporateparenting.casework.education;

/** The phase of education for which a personal education plan is made. */
public enum PepPhase {
    /** From the third birthday until compulsory school age. */
    EARLY_YEARS,
    /** Compulsory school age. */
    STATUTORY_SCHOOL_AGE,
    /** After compulsory school age, until 18. */
    POST_16
}
