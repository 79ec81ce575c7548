package org.corporateparenting.examples.generate;

/** Writes what some tables of the extract have to say of a child. */
@FunctionalInterface
interface Rows {

    /** Writes the rows of one child. */
    void write(InventedChild child, Recorded recorded);
}
