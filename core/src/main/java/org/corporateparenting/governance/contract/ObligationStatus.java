package org.corporateparenting.governance.contract;

/** Whether a council does what it owes. */
public enum ObligationStatus {
    /** It does. */
    MET,
    /** It does in part. */
    PARTLY_MET,
    /** It does not. */
    NOT_MET
}
