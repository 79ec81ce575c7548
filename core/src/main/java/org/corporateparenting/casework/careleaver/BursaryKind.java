package org.corporateparenting.casework.careleaver;

/** Bursaries that are paid once. */
public enum BursaryKind {
    /** To a former relevant child in higher education. */
    HIGHER_EDUCATION,
    /** To a care leaver who starts an apprenticeship. */
    APPRENTICESHIP
}
