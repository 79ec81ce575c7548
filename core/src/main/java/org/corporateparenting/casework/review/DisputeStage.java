package org.corporateparenting.casework.review;

/** How a reviewing officer pursues a concern. */
public enum DisputeStage {
    /** With the worker and those who lead the team. */
    INFORMAL,
    /** By the formal steps of the dispute process. */
    FORMAL
}
