package org.corporateparenting.sufficiency.matching;

/** What all lines say together. */
public enum MatchingVerdict {
    /** Every criterion that concerns the child is met. */
    FITS,
    /** Nothing rules the home out; something to be weighed is not met, or not known. */
    TO_BE_WEIGHED,
    /** Whether the home is ruled out turns on what is not on record. */
    NOT_KNOWN,
    /** At least one criterion that rules a home out is not met. */
    RULED_OUT
}
