package org.corporateparenting.adoption;

/** Who approved the adopters with whom a child is matched. */
public enum AdopterSource {
    /** The child's own agency. */
    OWN_AGENCY,
    /** A partner in the same regional agency. */
    REGIONAL_PARTNER,
    /** Any other agency. */
    OTHER_AGENCY
}
