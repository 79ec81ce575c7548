package org.corporateparenting.adoption.journey;

/** How far a child has come on the way to adoption. */
public enum JourneyStage {
    /** Adoption is not the plan. */
    NO_PLAN,
    /** A review made adoption the plan. */
    PLANNED,
    /** It is decided that the child should be placed for adoption. */
    DECIDED,
    /** A placement order or consent lets the agency place the child. */
    AUTHORISED,
    /** The child is matched with adopters. */
    MATCHED,
    /** The child is placed with them. */
    PLACED,
    /** An adoption order is applied for. */
    APPLIED,
    /** The order is made. */
    ADOPTED,
    /** The placement broke down and none has followed. */
    DISRUPTED,
    /** Adoption was the plan and is not any more. */
    PLAN_CHANGED
}
