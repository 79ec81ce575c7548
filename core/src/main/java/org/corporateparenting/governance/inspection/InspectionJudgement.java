package org.corporateparenting.governance.inspection;

/** What inspectors think, best first (S001:746-750, 1449-1461). */
public enum InspectionJudgement {
    /** Outstanding. */
    OUTSTANDING,
    /** Good. */
    GOOD,
    /** Requires improvement to be good. */
    REQUIRES_IMPROVEMENT,
    /** Inadequate. */
    INADEQUATE;

    /**
     * Whether it is better than another.
     *
     * @param other the other
     * @return true if it stands before it
     */
    public boolean isBetterThan(InspectionJudgement other) {
        return compareTo(other) < 0;
    }
}
