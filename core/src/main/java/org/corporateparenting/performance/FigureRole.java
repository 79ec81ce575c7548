package org.corporateparenting.performance;

/** The part a figure plays in a group of figures that belong together. The names are those of a figures file. */
public enum FigureRole {
    /** A number that stands for itself, or the result of the group. */
    VALUE,
    /** A percentage or rate. */
    RATE,
    /** A number of things counted. */
    COUNT,
    /** One of the parts of a total. */
    PART,
    /** The total of the parts. */
    TOTAL,
    /** What is above the line of a fraction. */
    NUMERATOR,
    /** What is below the line of a fraction. */
    DENOMINATOR,
    /** The number at the start of a period. */
    OPENING,
    /** Those who joined in the period. */
    JOINED,
    /** Those who left in the period, counted by magnitude. */
    LEFT,
    /** The number at the end of a period. */
    CLOSING
}
