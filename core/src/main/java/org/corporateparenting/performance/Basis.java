package org.corporateparenting.performance;

/** The span of time that a figure covers. The names are those of a figures file. */
public enum Basis {
    /** The month of its column. */
    MONTH,
    /** The quarter that ends with the month of its column. */
    QUARTER,
    /** From 1 April to the end of its column; the whole year for the column of a year. */
    CUMULATIVE,
    /** The last day of its column. */
    SNAPSHOT,
    /** The twelve months that end with its column. */
    ROLLING_12M,
    /** Not said. */
    UNSTATED
}
