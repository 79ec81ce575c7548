package org.corporateparenting.table;

/** The four things a cell can be. */
public enum CellKind {
    /** Something is recorded, and it can be read. */
    VALUE,
    /** The column is there and nothing is recorded in it. */
    BLANK,
    /** The file has no such column, or the line ends before it: nothing is known. */
    NOT_SUPPLIED,
    /** Something is recorded that cannot be read as what the column holds. */
    MALFORMED
}
