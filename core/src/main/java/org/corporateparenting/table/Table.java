package org.corporateparenting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** One table as recorded. It is there even if it has no rows, which says that there was nothing to record. */
public final class Table {

    private final TableDefinition definition;
    private final ImmutableSet<Column<?>> supplied;
    private final ImmutableList<Row> rows;
    private final int recordCount;

    Table(TableDefinition definition, ImmutableSet<Column<?>> supplied, ImmutableList<Row> rows, int recordCount) {
        this.definition = definition;
        this.supplied = supplied;
        this.rows = rows;
        this.recordCount = recordCount;
    }

    /**
     * What the table should hold.
     *
     * @return the definition by which it was read
     */
    public TableDefinition definition() {
        return definition;
    }

    /**
     * The columns the file has.
     *
     * @return those of the definition that were found, in the definition's order
     */
    public ImmutableSet<Column<?>> supplied() {
        return supplied;
    }

    /**
     * The rows that could be read.
     *
     * @return the rows in the order of the file
     */
    public ImmutableList<Row> rows() {
        return rows;
    }

    /**
     * How many records follow the header, blank lines not counted.
     *
     * @return the rows that could be read and those that had to be left out, each of which has a finding
     */
    public int recordCount() {
        return recordCount;
    }

    /** The name and the number of rows. */
    @Override
    public String toString() {
        return definition.name() + " (" + rows.size() + (rows.size() == 1 ? " row)" : " rows)");
    }
}
