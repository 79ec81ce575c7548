package org.corporateparenting.casework.placement;

/** On what footing the child was placed, where that changes how often they must be visited. */
public enum PlacementBasis {
    /** An ordinary placement under the care plan. */
    ORDINARY,
    /** With a parent at once, before the assessment is complete (regulation 19). */
    IMMEDIATE_WITH_PARENTS,
    /** With a relative, friend or other connected person under temporary approval (regulation 24). */
    TEMPORARY_APPROVAL
}
