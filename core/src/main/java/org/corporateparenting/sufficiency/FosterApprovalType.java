package org.corporateparenting.sufficiency;

/** For what kind of fostering a carer is approved. */
public enum FosterApprovalType {
    /** Any child within the terms, for a short time. */
    MAINSTREAM_SHORT_TERM,
    /** Any child within the terms, until the child ceases to be looked after. */
    MAINSTREAM_LONG_TERM,
    /** At once and for days only, or to relieve other carers. */
    EMERGENCY_RESPITE,
    /** A parent together with their child. */
    PARENT_AND_CHILD,
    /** Children who come from residential care or need much support. */
    RESILIENCE,
    /** Children for whom adoption by the carer is being considered. */
    FOSTERING_FOR_ADOPTION,
    /** Named children to whom the carer is a relative, friend or otherwise connected. */
    CONNECTED_PERSONS,
    /** Temporary approval of a connected person under regulation 24 of the care planning regulations. */
    REGULATION_24
}
