package org.corporateparenting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a table is called and which columns it has; given by whoever knows the format. */
@Value.Immutable
public abstract class TableDefinition {

    TableDefinition() {}

    /**
     * The table's name, which is also the name of its file.
     *
     * @return the name as findings show it; a file may have it in any letter case, with or without hyphens,
     *     underscores and spaces, and with a year in front
     */
    public abstract String name();

    /**
     * Other names its file may have.
     *
     * @return the names, without the ending {@code .csv}
     */
    public abstract ImmutableSet<String> otherNames();

    /**
     * The columns a file is expected to have. One that lacks a column gives a finding and cells that are not supplied.
     *
     * @return at least one
     */
    public abstract ImmutableList<Column<?>> columns();

    /**
     * The columns a file may have or not. Lacking one, its cells are not supplied, without a finding.
     *
     * @return the columns, often none
     */
    public abstract ImmutableList<Column<?>> optionalColumns();

    /**
     * The column that holds the caller's own key for the child, so that findings can point at the child.
     *
     * @return one of the columns, or empty where rows are not about a child
     */
    public abstract Optional<Column<String>> childColumn();

    /**
     * Whether the table may be absent without a word. Lacking a table that is not optional gives a finding.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean isOptional() {
        return false;
    }

    /**
     * Every column, the expected ones first.
     *
     * @return the columns in the order in which a row holds their cells
     */
    @Value.Derived
    public ImmutableList<Column<?>> allColumns() {
        return ImmutableList.<Column<?>>builder()
                .addAll(columns())
                .addAll(optionalColumns())
                .build();
    }

    /** Where a row holds the cell that names the child; -1 where rows are not about a child. */
    @Value.Lazy
    int childPosition() {
        return childColumn().map(this::position).orElse(-1);
    }

    @Value.Derived
    ImmutableMap<String, Integer> positionsByKey() {
        Map<String, Integer> positions = new HashMap<>();
        for (Column<?> column : allColumns()) {
            if (positions.putIfAbsent(Column.key(column.name()), positions.size()) != null) {
                throw new IllegalArgumentException(
                        "columns of " + name() + " holds " + column + " twice; a table has each column once");
            }
        }
        return ImmutableMap.copyOf(positions);
    }

    /** Checks that there is a column and that the child's is one of them. */
    @Value.Check
    void check() {
        if (columns().isEmpty()) {
            throw new IllegalArgumentException("columns of " + name() + " is empty; a table has at least one");
        }
        childColumn().ifPresent(this::position);
    }

    /**
     * Starts a definition.
     *
     * @return an empty builder
     */
    public static TableDefinitionBuilder builder() {
        return new TableDefinitionBuilder();
    }

    /** Looked for one by one: a table has few columns, and this is asked for every cell. */
    @SuppressWarnings("ReferenceEquality") // columns are compared by identity, as elsewhere
    int position(Column<?> column) {
        ImmutableList<Column<?>> all = allColumns();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == column) {
                return i;
            }
        }
        throw noColumn(column.name());
    }

    int position(String column) {
        Integer position = positionsByKey().get(Column.key(column));
        if (position == null) {
            throw noColumn(column);
        }
        return position;
    }

    private IllegalArgumentException noColumn(String column) {
        return new IllegalArgumentException(
                "column " + column + " is not one of table " + name() + ", which has " + allColumns());
    }
}
