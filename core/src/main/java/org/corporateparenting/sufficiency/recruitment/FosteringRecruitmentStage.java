package org.corporateparenting.sufficiency.recruitment;

/** How far a household is on the way to being approved to foster, in order. */
public enum FosteringRecruitmentStage {
    /** They have asked. */
    ENQUIRY,
    /** They were visited. */
    INITIAL_VISIT,
    /** They were invited to apply, and did. */
    REGISTRATION_OF_INTEREST,
    /** Checks required by law; may run beside stage two. */
    STAGE_1,
    /** The assessment proper. */
    STAGE_2,
    /** Their case is before the panel. */
    PANEL,
    /** The decision-maker has decided. */
    AGENCY_DECISION,
    /** They are approved. */
    APPROVED
}
