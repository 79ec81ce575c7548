package org.corporateparenting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The tables that were supplied together. */
public final class TableSet {

    private final ImmutableMap<TableDefinition, Table> tables;

    TableSet(ImmutableMap<TableDefinition, Table> tables) {
        this.tables = tables;
    }

    /**
     * The tables that could be read.
     *
     * @return the tables in the order of their definitions
     */
    public ImmutableList<Table> tables() {
        return tables.values().asList();
    }

    /**
     * One of the tables.
     *
     * @param definition a definition by which the set was read
     * @return the table; empty where it is not supplied
     */
    public Optional<Table> find(TableDefinition definition) {
        return Optional.ofNullable(tables.get(definition));
    }

    /**
     * How many rows could be read.
     *
     * @return the rows of all tables
     */
    public int rowCount() {
        return tables().stream().mapToInt(table -> table.rows().size()).sum();
    }

    /**
     * These tables and others.
     *
     * @param others tables that are not among these
     * @return all of them
     * @throws UnusableInputException if a table is in both
     */
    public TableSet and(TableSet others) {
        for (TableDefinition table : others.tables.keySet()) {
            if (tables.containsKey(table)) {
                throw new UnusableInputException("more than one file holds the table " + table.name());
            }
        }
        return new TableSet(ImmutableMap.<TableDefinition, Table>builder()
                .putAll(tables)
                .putAll(others.tables)
                .buildOrThrow());
    }

    /** The tables' names and numbers of rows. */
    @Override
    public String toString() {
        return tables.values().toString();
    }
}
