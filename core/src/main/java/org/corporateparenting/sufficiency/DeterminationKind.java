package org.corporateparenting.sufficiency;

/** What a fostering service proposes against a carer, or an applicant. */
public enum DeterminationKind {
    /** Not to approve an applicant (reg 27(6)). */
    NOT_SUITABLE,
    /** To end an approval (reg 28(7)). */
    END_OF_APPROVAL,
    /** To change the terms of an approval, which may be done at once with the carer's written agreement (reg 28(9A)). */
    CHANGE_OF_TERMS
}
