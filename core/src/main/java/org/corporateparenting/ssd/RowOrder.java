package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.corporateparenting.table.Cell;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;

/** Orders and compares the rows of a table by what they say, so that their order in the file does not matter. */
final class RowOrder {

    private RowOrder() {}

    /** By days, then by text. */
    static Comparator<Spell> ofSpells(TableDefinition table) {
        return Comparator.comparing(Spell::range).thenComparing(spell -> text(table, spell.row()));
    }

    /** By text. */
    static Comparator<Row> of(TableDefinition table) {
        return Comparator.comparing(row -> text(table, row));
    }

    static boolean sameIn(TableDefinition table, Row a, Row b) {
        return cells(table, a).equals(cells(table, b));
    }

    private static ImmutableList<Cell<?>> cells(TableDefinition table, Row row) {
        return table.allColumns().stream().map(row::get).collect(ImmutableList.toImmutableList());
    }

    private static String text(TableDefinition table, Row row) {
        return table.allColumns().stream()
                .map(column -> row.get(column).recorded().orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
