package org.corporateparenting.casework.careleaver;

/** What sort of programme a young person follows. */
public enum EducationProgrammeKind {
    /** Higher education. */
    HIGHER,
    /** Further education, full time and residential. */
    FURTHER_RESIDENTIAL,
    /** Other education or training. */
    OTHER
}
