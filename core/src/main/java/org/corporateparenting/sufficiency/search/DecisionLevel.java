package org.corporateparenting.sufficiency.search;

/** Who has to approve a placement before it takes effect. */
public enum DecisionLevel {
    /** Nobody beyond those who decide on placements. */
    NONE,
    /** An officer whom the director nominated in writing. */
    NOMINATED_OFFICER,
    /** The director of children's services. */
    DIRECTOR
}
