package org.corporateparenting.casework.placement;

/** What kind of decision was approved. */
public enum ApprovedDecision {
    /** To place a child outside the area of the responsible authority (regulation 11). */
    OUT_OF_AREA,
    /** That a child should live outside England and Wales (Children Act 1989, Schedule 2, paragraph 19). */
    OUTSIDE_ENGLAND_AND_WALES,
    /** To move a child in a way that disrupts education in the fourth key stage (regulation 10). */
    DISRUPTION_OF_EDUCATION,
    /** To place a child in care with a parent, or to confirm such a placement (regulation 18). */
    WITH_PARENTS,
    /** To cease to look after a child (regulation 39). */
    CEASING_TO_LOOK_AFTER
}
