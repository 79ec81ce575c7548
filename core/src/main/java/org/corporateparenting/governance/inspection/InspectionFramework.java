package org.corporateparenting.governance.inspection;

/** Under what an inspection was made (S001:743-750, 5755-5765). */
public enum InspectionFramework {
    /** Inspection of the services of a local authority for children. */
    ILACS,
    /** A visit after an inadequate judgement. */
    MONITORING_VISIT,
    /** A visit about one topic. */
    FOCUSED_VISIT,
    /** Inspection of a fostering agency. */
    FOSTERING_AGENCY,
    /** Inspection of an adoption agency. */
    ADOPTION_AGENCY,
    /** Inspection of a children's home. */
    CHILDRENS_HOME,
    /** Inspection of youth offending services. */
    YOUTH_OFFENDING;

    /**
     * Whether it ends in an overall judgement.
     *
     * @return false for visits
     */
    public boolean isJudged() {
        return this != MONITORING_VISIT && this != FOCUSED_VISIT;
    }
}
