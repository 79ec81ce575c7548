package org.corporateparenting.performance.disclosure;

/** Which totals are printed beside the counts of a table. A total that is not printed tells a reader nothing. */
public enum Totals {
    /** A total for each row and each column, and the grand total. */
    ALL,
    /** A total for each row only. */
    ROWS,
    /** A total for each column only, as under a list of parts. */
    COLUMNS,
    /** None. */
    NONE;

    boolean ofRows() {
        return this == ALL || this == ROWS;
    }

    boolean ofColumns() {
        return this == ALL || this == COLUMNS;
    }

    Totals exchanged() {
        return switch (this) {
            case ROWS -> COLUMNS;
            case COLUMNS -> ROWS;
            case ALL, NONE -> this;
        };
    }
}
