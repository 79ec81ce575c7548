package org.corporateparenting.governance.contract;

/** How far the answer to a performance failure has gone, in this order (S001:587, 1420, 6842). */
public enum EscalationStage {
    /** The parties talk about it. */
    INFORMAL,
    /** The formal process of the contract. */
    FORMAL,
    /** A plan to put it right. */
    RECTIFICATION_PLAN,
    /** Notice that others will do it. */
    STEP_IN_NOTICE
}
