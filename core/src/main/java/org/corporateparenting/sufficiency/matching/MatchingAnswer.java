package org.corporateparenting.sufficiency.matching;

/** Whether a criterion is met. */
public enum MatchingAnswer {
    /** It is. */
    MET,
    /** It is not. */
    NOT_MET,
    /** It turns on what is not on record. */
    NOT_KNOWN,
    /** It does not concern this child or this kind of home. */
    NOT_CONCERNED
}
