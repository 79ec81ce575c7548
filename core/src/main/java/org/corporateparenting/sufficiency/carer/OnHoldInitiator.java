package org.corporateparenting.sufficiency.carer;

/** Who put a household on hold. */
public enum OnHoldInitiator {
    /** The fostering service, mostly because of an allegation. */
    AGENCY,
    /** The carers asked for it. */
    CARER
}
