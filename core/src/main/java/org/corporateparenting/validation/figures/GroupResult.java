package org.corporateparenting.validation.figures;

/** What came of working a group of figures out again. */
public enum GroupResult {
    /** The printed number is right, as far as the printed digits tell. */
    HOLDS,
    /** The printed number cannot be right. */
    FAILS,
    /** Nothing to compare with is printed; the numbers imply the range of what is missing. */
    IMPLIED,
    /** It cannot be tested, and the reason says why. */
    NOT_DETERMINED
}
