package org.corporateparenting.sufficiency.carer;

/** Why a fostering household closed (S001:2208, 2214). */
public enum FosteringClosureReason {
    /** The carers resigned. */
    RESIGNATION,
    /** The carers retired. */
    RETIREMENT,
    /** Their circumstances changed. */
    CHANGE_OF_CIRCUMSTANCES,
    /** The fostering service ended their approval. */
    TERMINATION_OF_APPROVAL,
    /** They went to another agency. */
    TRANSFER_TO_OTHER_AGENCY;

    /**
     * Whether the fostering service closed the household.
     *
     * @return true if it did; otherwise the carers did
     */
    public boolean isByAgency() {
        return this == TERMINATION_OF_APPROVAL;
    }
}
