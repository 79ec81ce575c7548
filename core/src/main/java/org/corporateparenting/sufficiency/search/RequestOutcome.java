package org.corporateparenting.sufficiency.search;

/** What became of a request. */
public enum RequestOutcome {
    /** A home was found. */
    SECURED,
    /** It was no longer needed. */
    WITHDRAWN,
    /** The search ended without a home. */
    NOT_FOUND
}
