package org.corporateparenting.casework.health;

/** Which assessment of a child's health it is. */
public enum HealthAssessmentKind {
    /** The first one, when the child starts to be looked after (regulation 7(1)). */
    INITIAL,
    /** A later one: at least every six months under the age of five, then every twelve (regulation 7(3)). */
    REVIEW
}
