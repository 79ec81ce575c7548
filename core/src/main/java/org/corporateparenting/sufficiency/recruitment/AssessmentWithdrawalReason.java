package org.corporateparenting.sufficiency.recruitment;

/** Why an assessment ended before its decision (S001:2233-2241). */
public enum AssessmentWithdrawalReason {
    /** They care for a relative. */
    CARING_FOR_RELATIVE,
    /** Their health. */
    HEALTH,
    /** Work, or other things of their own. */
    JOB_OR_OTHER_PERSONAL_CIRCUMSTANCES,
    /** Their family does not support it. */
    FAMILY_NOT_SUPPORTIVE,
    /** They are not suitable. */
    NOT_SUITABLE,
    /** Much changed for them. */
    MAJOR_CHANGE_IN_CIRCUMSTANCES,
    /** A check of stage one came back late, when stage two had begun. */
    LATE_STAGE_1_CHECK
}
