package org.corporateparenting.casework.voice;

/** How far a complaint has gone. */
public enum ComplaintStage {
    /** An answer by those who provide the service. */
    STAGE_1,
    /** An investigation with an independent person. */
    STAGE_2,
    /** A panel of independent persons. */
    PANEL
}
