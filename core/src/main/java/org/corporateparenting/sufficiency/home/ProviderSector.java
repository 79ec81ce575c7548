package org.corporateparenting.sufficiency.home;

/** Whose provision it is. */
public enum ProviderSector {
    /** The authority's own, or that of the trust which acts for it. */
    IN_HOUSE,
    /** Somebody else's. */
    EXTERNAL
}
