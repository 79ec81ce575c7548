package org.corporateparenting.sufficiency.matching;

/** What follows where a criterion is not met. */
public enum MatchingWeight {
    /** The child may not be placed there as proposed. */
    RULES_OUT,
    /** It is to be weighed against everything else. */
    TO_BE_WEIGHED
}
