package org.corporateparenting.sufficiency.recruitment;

/** Who ended an assessment before its decision. */
public enum WithdrawalInitiator {
    /** The applicants. */
    APPLICANT,
    /** The fostering service. */
    AGENCY
}
