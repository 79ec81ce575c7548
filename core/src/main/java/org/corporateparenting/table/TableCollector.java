package org.corporateparenting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.Parsed;

/**
 * Makes tables of rows that are not read from CSV files, such as the elements of an XML file.
 *
 * <p>Cells are read as those of a CSV file are, and alike ones are shared. One collector serves one thread.
 */
public final class TableCollector {

    private final CellPool pool = new CellPool();
    private final Findings findings = new Findings();
    private final Map<TableDefinition, Collected> tables = new LinkedHashMap<>();

    /** Starts without a table. */
    public TableCollector() {}

    /**
     * Says that a table is there, with or without rows.
     *
     * @param table the table
     * @param columns the columns it is supplied with; its other columns are not supplied
     */
    public void supply(TableDefinition table, Iterable<? extends Column<?>> columns) {
        tables.computeIfAbsent(
                table,
                first -> new Collected(first, ImmutableSet.copyOf(columns), pool.forColumns(first.allColumns())));
    }

    /**
     * Whether a table is there.
     *
     * @param table the table
     * @return true once it was supplied
     */
    public boolean isSupplied(TableDefinition table) {
        return tables.containsKey(table);
    }

    /**
     * Adds a row.
     *
     * @param table a table that was supplied
     * @param recorded the text of each cell; a supplied column that is not in it is blank
     * @return the row, whose ordinal counts the rows of its table from 1
     * @throws IllegalArgumentException if the table was not supplied
     */
    public Row add(TableDefinition table, Map<Column<?>, String> recorded) {
        Collected collected = tables.get(table);
        if (collected == null) {
            throw new IllegalArgumentException("table " + table.name() + " was not supplied; supply it first");
        }
        Row row = collected.row(recorded);
        List<Column<?>> columns = table.allColumns();
        for (int i = 0; i < columns.size(); i++) {
            if (row.cellAt(i).is(CellKind.MALFORMED)) {
                findings.malformed(row, columns.get(i), recorded.getOrDefault(columns.get(i), ""));
            }
        }
        collected.rows.add(row);
        return row;
    }

    /**
     * Notes something about the source.
     *
     * @param rule what was noticed
     * @param location where
     * @param message what was found; names no child
     */
    public void report(ReadingRule rule, Location location, String message) {
        findings.report(rule, location, message);
    }

    /**
     * The tables so far.
     *
     * @return those that were supplied, and what was noticed
     */
    public Parsed<TableSet> tables() {
        return findings.with(new TableSet(tables.values().stream()
                .collect(ImmutableMap.toImmutableMap(each -> each.definition, Collected::table))));
    }

    /** One table while its rows come in. */
    private static final class Collected {
        private final TableDefinition definition;
        private final ImmutableSet<Column<?>> supplied;
        private final List<Map<String, Cell<?>>> pools;
        private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
        private int ordinal;

        Collected(TableDefinition definition, ImmutableSet<Column<?>> supplied, List<Map<String, Cell<?>>> pools) {
            this.definition = definition;
            this.supplied = supplied;
            this.pools = pools;
        }

        Row row(Map<Column<?>, String> recorded) {
            List<Column<?>> columns = definition.allColumns();
            Cell<?>[] cells = new Cell<?>[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                Column<?> column = columns.get(i);
                cells[i] = supplied.contains(column)
                        ? CellPool.cell(pools.get(i), column, recorded.getOrDefault(column, ""))
                        : Cell.notSupplied();
            }
            ordinal++;
            return new Row(definition, ordinal, cells);
        }

        Table table() {
            return new Table(definition, supplied, rows.build(), ordinal);
        }
    }
}
