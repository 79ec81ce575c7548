package org.corporateparenting.sufficiency;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableSet;

/** The rows of tables about households and settings that can be used, each once, and what is wrong with the others. */
final class UsableRows {

    private final TableSet tables;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    UsableRows(TableSet tables) {
        this.tables = tables;
    }

    TableSet tables() {
        return tables;
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }

    /** The usable rows of a table, in the order of the file; none where it is not supplied. */
    ImmutableList<Row> of(KeyedTable table) {
        Map<List<?>, Row> firsts = new HashMap<>();
        ImmutableList.Builder<Row> usable = ImmutableList.builder();
        tables.find(table.definition())
                .ifPresent(found -> found.rows().stream()
                        .filter(row -> isUsable(table, row))
                        .forEach(row -> {
                            Row first = firsts.putIfAbsent(key(table, row), row);
                            if (first == null) {
                                usable.add(row);
                            } else {
                                reportRepeated(table, first, row);
                            }
                        }));
        return usable.build();
    }

    void report(HouseholdRule rule, Row row, String message, Column<?>... columns) {
        findings.add(Finding.of(rule.id(), rule.severity(), row.location(columns), message));
    }

    private boolean isUsable(KeyedTable table, Row row) {
        Optional<Column<?>> unusable = Stream.concat(
                        table.definition().columns().stream()
                                .filter(column -> row.get(column).is(CellKind.MALFORMED)),
                        table.needed().stream()
                                .filter(column -> !row.get(column).is(CellKind.VALUE)))
                .findFirst();
        unusable.ifPresent(column -> report(
                HouseholdRule.CELL_UNUSABLE,
                row,
                column + " holds nothing that can be used; the row is left out",
                column));
        return unusable.isEmpty() && endsInOrder(table, row);
    }

    private boolean endsInOrder(KeyedTable table, Row row) {
        if (!table.definition().columns().contains(KeyedTable.TO)) {
            return true;
        }
        Optional<LocalDate> from = row.get(KeyedTable.FROM).value();
        boolean inOrder = row.get(KeyedTable.TO)
                .value()
                .filter(to -> from.filter(to::isBefore).isPresent())
                .isEmpty();
        if (!inOrder) {
            report(
                    HouseholdRule.ENDS_BEFORE_START,
                    row,
                    "to is before from; the row is left out",
                    KeyedTable.FROM,
                    KeyedTable.TO);
        }
        return inOrder;
    }

    private static List<?> key(KeyedTable table, Row row) {
        return table.keys().stream().map(column -> row.get(column).value()).toList();
    }

    private void reportRepeated(KeyedTable table, Row first, Row row) {
        boolean same = table.definition().columns().stream()
                .allMatch(column ->
                        first.get(column).value().equals(row.get(column).value()));
        report(
                same ? HouseholdRule.ROW_REPEATED : HouseholdRule.ROW_CONTRADICTED,
                row,
                same
                        ? "the row repeats row " + first.ordinal() + "; it is used once"
                        : "the row says something else than row " + first.ordinal() + " of the same thing; row "
                                + first.ordinal() + " is used");
    }
}
