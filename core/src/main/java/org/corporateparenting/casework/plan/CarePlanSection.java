package org.corporateparenting.casework.plan;

/** What a care plan must hold (regulation 5 and Schedule 1). */
public enum CarePlanSection {
    /** The plan for permanence. */
    PERMANENCE,
    /** The arrangements for health: the health plan. */
    HEALTH,
    /** The arrangements for education and training: the personal education plan. */
    EDUCATION,
    /** Emotional and behavioural development. */
    DEVELOPMENT,
    /** Identity. */
    IDENTITY,
    /** Family and social relationships. */
    FAMILY,
    /** Social presentation. */
    PRESENTATION,
    /** Self-care skills. */
    SELF_CARE,
    /** The placement plan. */
    PLACEMENT_PLAN,
    /** The name of the independent reviewing officer. */
    REVIEWING_OFFICER,
    /** The wishes and feelings of those who had to be heard. */
    WISHES,
    /** That the child is, or may be, a victim of trafficking, or seeks asylum unaccompanied. */
    TRAFFICKING_OR_ASYLUM
}
