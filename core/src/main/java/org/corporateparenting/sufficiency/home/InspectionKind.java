package org.corporateparenting.sufficiency.home;

/** What kind of visit inspectors made to a children's home. */
public enum InspectionKind {
    /** A full inspection, which ends with a grade. */
    FULL,
    /** An inspection between two full ones. */
    INTERIM,
    /** A visit to see whether what was asked for was done. */
    MONITORING,
    /** A visit without a grade, to see that children are safe. */
    ASSURANCE
}
