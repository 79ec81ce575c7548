package org.corporateparenting.adoption.journey;

/** What runs while a child is on the way to adoption. */
public enum JourneyLimitKind {
    /** From the review that made adoption the plan to the decision. */
    PLAN_TO_DECISION,
    /** From the decision to the match. */
    DECISION_TO_MATCH,
    /** From authority to place to the match: the scorecard's threshold. */
    AUTHORITY_TO_MATCH,
    /** From entering care to the placement: the scorecard's threshold. */
    CARE_TO_PLACEMENT;

    /**
     * Whether it is an average over many children, which one child does not break.
     *
     * @return true for the thresholds of scorecards
     */
    public boolean isThreshold() {
        return this == AUTHORITY_TO_MATCH || this == CARE_TO_PLACEMENT;
    }
}
