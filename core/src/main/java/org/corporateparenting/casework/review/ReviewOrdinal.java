package org.corporateparenting.casework.review;

/** Which of the reviews of a period of care a review is: each kind has its own limit and is counted apart. */
public enum ReviewOrdinal {
    /** The first since the child became looked after. */
    FIRST,
    /** The one after it. */
    SECOND,
    /** Every later one. */
    SUBSEQUENT;

    /**
     * The ordinal of a review that was held.
     *
     * @param heldBefore how many reviews were held before it in the same period of care
     * @return the ordinal
     * @throws IllegalArgumentException if {@code heldBefore} is negative
     */
    public static ReviewOrdinal after(int heldBefore) {
        if (heldBefore < 0) {
            throw new IllegalArgumentException("heldBefore is " + heldBefore + "; it must be 0 or more");
        }
        return heldBefore == 0 ? FIRST : heldBefore == 1 ? SECOND : SUBSEQUENT;
    }
}
