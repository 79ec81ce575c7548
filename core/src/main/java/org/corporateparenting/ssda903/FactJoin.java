package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corporateparenting.table.Cell;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;

/**
 * Joins one child's rows of one table over the returns. Rows are about one thing if they hold the same in the key columns;
 * of what is said about one thing the latest return decides.
 */
final class FactJoin {

    private final ReturnTable table;
    private final ImmutableList<Column<?>> key;
    private final Map<String, Held> joined = new TreeMap<>();

    private FactJoin(ReturnTable table, List<Column<?>> key) {
        this.table = table;
        this.key = ImmutableList.copyOf(key);
    }

    /** The rows, one for each thing, in the order of their keys. */
    static ImmutableList<Held> join(List<ChildYear> newestFirst, ReturnTable table, Column<?>... key) {
        List<ChildYear> saying = new ArrayList<>(newestFirst.size());
        for (ChildYear child : newestFirst) {
            if (!child.child().rows(table).isEmpty()) {
                saying.add(child);
            }
        }
        if (saying.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Row> latest = saying.get(0).child().rows(table);
        if (saying.size() == 1 && latest.size() == 1) {
            return ImmutableList.of(new Held(saying.get(0), latest.get(0)));
        }
        FactJoin join = new FactJoin(table, List.of(key));
        saying.forEach(join::add);
        return ImmutableList.copyOf(join.joined.values());
    }

    /**
     * A row and the return it stands in.
     *
     * @param child what the return says of the child
     * @param row the row
     */
    record Held(ChildYear child, Row row) {

        /** The days from one column up to another; a row of which they cannot be told is reported. */
        Optional<DateRange> days(Column<LocalDate> from, Column<LocalDate> to) {
            Optional<LocalDate> start = row.get(from).value();
            CellKind end = row.get(to).kind();
            if (start.isEmpty() || (end != CellKind.VALUE && end != CellKind.BLANK)) {
                report(
                        ReturnRule.DATE_UNUSABLE,
                        "its days cannot be told from " + from + " and " + to + ", so the row is left out",
                        from,
                        to);
                return Optional.empty();
            }
            if (row.get(to).value().filter(start.get()::isAfter).isPresent()) {
                report(ReturnRule.ENDS_BEFORE_START, to + " is before " + from + ", so the row is left out", from, to);
                return Optional.empty();
            }
            return Optional.of(new DateRange(start.get(), row.get(to).value()));
        }

        private void report(ReturnRule rule, String message, Column<?>... columns) {
            child.findings().report(rule, row, message, columns);
        }
    }

    private void add(ChildYear child) {
        ImmutableList<Row> rows = child.child().rows(table);
        if (rows.size() == 1) {
            joined.putIfAbsent(text(rows.get(0), key), new Held(child, rows.get(0)));
            return;
        }
        Map<String, List<Row>> byKey = new TreeMap<>();
        for (Row row : rows) {
            byKey.computeIfAbsent(text(row, key), first -> new ArrayList<>(1)).add(row);
        }
        byKey.forEach((thing, same) -> joined.putIfAbsent(thing, held(child, same)));
    }

    private Held held(ChildYear child, List<Row> rows) {
        List<Row> once = child.once(table, rows);
        if (once.size() == 1) {
            return new Held(child, once.get(0));
        }
        List<Row> ordered = once.stream()
                .sorted(Comparator.comparing(row -> text(row, table.definition().allColumns())))
                .toList();
        Held held = new Held(child, ordered.get(0));
        held.report(
                ReturnRule.FACT_CONTRADICTED,
                "the child has " + ordered.size() + " rows about the same thing that differ; this one is used",
                key.toArray(new Column<?>[0]));
        return held;
    }

    private static String text(Row row, List<Column<?>> columns) {
        StringBuilder text = new StringBuilder();
        for (Column<?> column : columns) {
            Cell<?> cell = row.get(column);
            Optional<?> said = cell.value().isPresent() ? cell.value() : cell.recorded();
            said.ifPresent(text::append);
            text.append('\n');
        }
        return text.toString();
    }
}
