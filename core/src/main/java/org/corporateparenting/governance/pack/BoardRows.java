package org.corporateparenting.governance.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableSet;

/** The rows of board records that can be used, each once, and what is wrong with the others. */
final class BoardRows {

    private final TableSet tables;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    BoardRows(TableSet tables) {
        this.tables = tables;
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }

    ImmutableSet<BoardFact> notSupplied() {
        return GovernanceTables.ALL.stream()
                .filter(table -> !table.isSupplied(tables))
                .map(BoardTable::fact)
                .collect(Sets.toImmutableEnumSet());
    }

    boolean isSupplied(BoardTable table) {
        return table.isSupplied(tables);
    }

    /** What usable rows say, in the order of the file; nothing where the table is not supplied. */
    <T> ImmutableList<T> each(BoardTable table, Function<Row, T> read) {
        return of(table).stream().map(read).collect(ImmutableList.toImmutableList());
    }

    /** The usable rows of a table, in the order of the file; none where it is not supplied. */
    ImmutableList<Row> of(BoardTable table) {
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

    /** The usable rows whose key names something that is on record; the others are reported. */
    <K> ImmutableListMultimap<K, Row> by(BoardTable table, Column<K> key, Set<K> known) {
        ImmutableListMultimap.Builder<K, Row> rows = ImmutableListMultimap.builder();
        for (Row row : of(table)) {
            K named = BoardTable.needed(row, key);
            if (known.contains(named)) {
                rows.put(named, row);
            } else {
                report(GovernanceRule.KEY_UNKNOWN, row, key + " names what is not on record; the row is left out", key);
            }
        }
        return rows.build();
    }

    void report(GovernanceRule rule, Row row, String message, Column<?>... columns) {
        findings.add(Finding.of(rule.id(), rule.severity(), row.location(columns), message));
    }

    private boolean isUsable(BoardTable table, Row row) {
        Optional<Column<?>> unusable = Stream.concat(
                        table.definition().columns().stream()
                                .filter(column -> row.get(column).is(CellKind.MALFORMED)),
                        table.needed().stream()
                                .filter(column -> !row.get(column).is(CellKind.VALUE)))
                .findFirst();
        unusable.ifPresent(column -> report(
                GovernanceRule.CELL_UNUSABLE,
                row,
                column + " holds nothing that can be used; the row is left out",
                column));
        return unusable.isEmpty() && endsInOrder(table, row);
    }

    private boolean endsInOrder(BoardTable table, Row row) {
        if (!table.definition().columns().contains(BoardTable.TO)) {
            return true;
        }
        Optional<LocalDate> from = row.get(BoardTable.FROM).value();
        boolean inOrder = row.get(BoardTable.TO)
                .value()
                .filter(to -> from.filter(to::isBefore).isPresent())
                .isEmpty();
        if (!inOrder) {
            report(
                    GovernanceRule.SEQUENCE_IMPOSSIBLE,
                    row,
                    "to is before from; the row is left out",
                    BoardTable.FROM,
                    BoardTable.TO);
        }
        return inOrder;
    }

    private static List<?> key(BoardTable table, Row row) {
        return table.keys().stream().map(column -> row.get(column).value()).toList();
    }

    private void reportRepeated(BoardTable table, Row first, Row row) {
        boolean same = table.definition().columns().stream()
                .allMatch(column ->
                        first.get(column).value().equals(row.get(column).value()));
        report(
                same ? GovernanceRule.ROW_REPEATED : GovernanceRule.ROW_CONTRADICTED,
                row,
                same
                        ? "the row repeats row " + first.ordinal() + "; it is used once"
                        : "the row says something else than row " + first.ordinal() + " of the same thing; row "
                                + first.ordinal() + " is used");
    }
}
