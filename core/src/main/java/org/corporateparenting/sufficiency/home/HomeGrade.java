package org.corporateparenting.sufficiency.home;

/** The inspectors' judgement of a children's home, best first. */
public enum HomeGrade {
    /** Better than good. */
    OUTSTANDING,
    /** Good. */
    GOOD,
    /** To be improved to be good. */
    REQUIRES_IMPROVEMENT,
    /** Not good enough. */
    INADEQUATE
}
