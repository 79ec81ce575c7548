package org.corporateparenting.table;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import org.corporateparenting.rule.Location;

/** The first record of a file: where each column of a table stands in it. */
final class Header {

    private static final int LONGEST_NAME = 40;

    private final ImmutableList<String> names;
    private final ImmutableListMultimap<String, Integer> places;

    Header(String[] fields) {
        names = ImmutableList.copyOf(fields);
        places = IntStream.range(0, fields.length)
                .boxed()
                .collect(ImmutableListMultimap.toImmutableListMultimap(i -> Column.key(fields[i]), i -> i));
    }

    /** The number of fields a record should have. */
    int width() {
        return names.size();
    }

    /** Whether a column of the table stands in the header. */
    boolean namesAnyOf(TableDefinition table) {
        return table.allColumns().stream().anyMatch(this::names);
    }

    /** Whether every column that the table is expected to have stands in the header. */
    boolean namesAllOf(TableDefinition table) {
        return table.columns().stream().allMatch(this::names);
    }

    /** The place of each column in a record, in the table's order; -1 for one that is not, or not clearly, supplied. */
    int[] placesOf(TableDefinition table) {
        return table.allColumns().stream().mapToInt(this::place).toArray();
    }

    /** The columns that are supplied. */
    ImmutableSet<Column<?>> supplied(TableDefinition table) {
        return table.allColumns().stream().filter(column -> place(column) >= 0).collect(ImmutableSet.toImmutableSet());
    }

    /** Reports the columns that are missing, stand more than once, or are not known. */
    void report(TableDefinition table, Findings findings) {
        reportMissing(table, findings);
        reportRepeated(table, findings);
        reportUnknown(table, findings);
    }

    private void reportMissing(TableDefinition table, Findings findings) {
        table.columns().stream()
                .filter(column -> !names(column))
                .forEach(column -> findings.report(
                        ReadingRule.COLUMN_NOT_SUPPLIED,
                        Location.ofTable(table.name(), column.name()),
                        "the file has no column " + column.name()));
    }

    private void reportRepeated(TableDefinition table, Findings findings) {
        table.allColumns().stream()
                .filter(column -> placesOf(column).size() > 1)
                .forEach(column -> findings.report(
                        ReadingRule.COLUMN_REPEATED,
                        Location.ofTable(table.name(), column.name()),
                        "column " + column.name() + " stands "
                                + placesOf(column).size()
                                + " times in the header; which one holds cannot be told, so none is used"));
    }

    private void reportUnknown(TableDefinition table, Findings findings) {
        ImmutableSet<String> unknown = names.stream()
                .filter(name -> !table.positionsByKey().containsKey(Column.key(name)))
                .map(Header::shown)
                .collect(ImmutableSet.toImmutableSet());
        if (!unknown.isEmpty()) {
            findings.report(
                    ReadingRule.COLUMN_UNKNOWN,
                    Location.ofTable(table.name()),
                    unknown.stream().collect(joining(", ", "columns that the table does not have are left out: ", "")));
        }
    }

    private static String shown(String name) {
        return Column.isBlank(name) ? "(no name)" : Ascii.truncate(name.strip(), LONGEST_NAME, "...");
    }

    private boolean names(Column<?> column) {
        return places.containsKey(Column.key(column.name()));
    }

    private int place(Column<?> column) {
        List<Integer> found = placesOf(column);
        return found.size() == 1 ? found.get(0) : -1;
    }

    private List<Integer> placesOf(Column<?> column) {
        return places.get(Column.key(column.name()));
    }
}
