package org.corporateparenting.adoption;

/** How far a household is on the way to being approved as adopters. */
public enum AdopterStage {
    /** They have asked. */
    ENQUIRY,
    /** They have been to an information event. */
    INFORMATION_EVENT,
    /** Checks, and preparation: the pre-assessment process. */
    STAGE_1,
    /** The assessment proper. */
    STAGE_2,
    /** Their case is before the panel, or the decision is awaited. */
    PANEL,
    /** The agency decided that they are suitable to adopt. */
    APPROVED
}
