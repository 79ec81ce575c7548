package org.corporateparenting.performance.disclosure;

/** What becomes of a count of nought. */
public enum ZeroPolicy {
    /** It is printed, and never taken for a secondary cell: a reader knows that a suppressed count is at least 1. */
    PRINTED,
    /** It is small, and suppressed as such. */
    SUPPRESSED
}
