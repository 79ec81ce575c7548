package org.corporateparenting.sufficiency;

/** Where a fostering household stands. */
public enum FosteringHouseholdStatus {
    /** Approved, and may take children. */
    APPROVED,
    /** Approved, and takes no children for the time being, at the agency's wish or the carers'. */
    ON_HOLD,
    /** No longer a fostering household. */
    CLOSED
}
