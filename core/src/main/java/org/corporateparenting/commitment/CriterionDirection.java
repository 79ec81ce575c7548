package org.corporateparenting.commitment;

/**
 * What a criterion wants to happen. The direction is that of what the criterion is about, not of a measure linked to
 * it.
 */
public enum CriterionDirection {
    /** More or better of something than before. */
    INCREASE,
    /** Less of something than before. */
    REDUCE,
    /** No worse than before. */
    MAINTAIN_OR_IMPROVE,
    /** A level is reached. */
    ATTAIN,
    /** Something that is judged and not counted. */
    QUALITATIVE
}
