package org.corporateparenting.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.corporateparenting.rule.Location;

/** One row of a table. */
public final class Row {

    private final TableDefinition table;
    private final int ordinal;
    private final Cell<?>[] cells;

    Row(TableDefinition table, int ordinal, Cell<?>[] cells) {
        this.table = table;
        this.ordinal = ordinal;
        this.cells = cells;
    }

    /**
     * The table the row is of.
     *
     * @return the definition by which it was read
     */
    public TableDefinition table() {
        return table;
    }

    /**
     * Where the row stands in its file.
     *
     * @return the ordinal of the record after the header, 1 for the first; blank lines are not counted, rows that had
     *     to be left out are
     */
    public int ordinal() {
        return ordinal;
    }

    /**
     * The cell in a column.
     *
     * @param <T> what the column holds
     * @param column a column of the table's definition
     * @return the cell
     * @throws IllegalArgumentException if the definition has no such column
     */
    @SuppressWarnings("unchecked") // the column itself read the cell that stands in its position
    public <T> Cell<T> get(Column<T> column) {
        return (Cell<T>) cells[table.position(column)];
    }

    /**
     * The cell in a column known by name only.
     *
     * @param column the name of a column of the table's definition, in any letter case
     * @return the cell
     * @throws IllegalArgumentException if the definition has no such column
     */
    public Cell<?> get(String column) {
        return cells[table.position(column)];
    }

    /**
     * The child whom the row is about.
     *
     * @return the caller's own key, without white space at its ends and with its leading noughts; empty where the row
     *     holds none
     */
    @SuppressWarnings("unchecked") // the child's column is one of text
    public Optional<String> child() {
        int position = table.childPosition();
        return position < 0 ? Optional.empty() : ((Cell<String>) cells[position]).value();
    }

    /**
     * The row as a place to which a finding points.
     *
     * @param columns the columns concerned, none where the whole row is meant
     * @return the place, with the child's key where the row holds one
     */
    public Location location(Column<?>... columns) {
        ImmutableList<String> fields =
                Arrays.stream(columns).map(Column::name).collect(ImmutableList.toImmutableList());
        return new Location(child(), Optional.of(table.name()), Optional.of(ordinal), fields);
    }

    Cell<?> cellAt(int position) {
        return cells[position];
    }

    /** The place only: what a row holds may be about a child. */
    @Override
    public String toString() {
        return table.name() + " row " + ordinal;
    }
}
