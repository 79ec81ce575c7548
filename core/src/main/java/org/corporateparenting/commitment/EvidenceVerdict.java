package org.corporateparenting.commitment;

/** What a piece of evidence says about a promise. */
public enum EvidenceVerdict {
    /** The promise is not kept in this. */
    CONTRADICTS,
    /** The promise is kept in part of this. */
    SUPPORTS_IN_PART,
    /** The promise is kept in this. */
    SUPPORTS,
    /** It is held and does not tell; what would settle it is named as missing. */
    INCONCLUSIVE,
    /** It is too old to count. */
    STALE;

    /**
     * Whether it counts.
     *
     * @return false where it does not tell or is too old
     */
    public boolean isConclusive() {
        return this != INCONCLUSIVE && this != STALE;
    }
}
