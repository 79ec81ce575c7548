package org.corporateparenting.governance;

/** What a member has in a matter beside the duty to decide it (S001:57-63). */
public enum InterestKind {
    /** An interest in money that must be on the register. */
    DISCLOSABLE_PECUNIARY,
    /** Another interest that must be on the register. */
    OTHER_REGISTERABLE,
    /** An own interest in money that need not be on the register. */
    OWN_FINANCIAL,
    /** An interest of a relative or close associate. */
    RELATIVE_OR_CLOSE_ASSOCIATE
}
