package org.corporateparenting.adoption.journey;

/** In which way a plan of adoption was given up. */
public enum PlanChangeKind {
    /** A review ended the plan. */
    PLAN_ENDED,
    /** The agency reversed its decision. */
    DECISION_REVERSED,
    /** The court revoked the placement order. */
    ORDER_REVOKED
}
