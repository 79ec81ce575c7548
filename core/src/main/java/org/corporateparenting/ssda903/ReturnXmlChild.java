package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corporateparenting.code.Flag;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableCollector;

/** One child of the return in XML while its elements come in, and then the rows that they are. */
final class ReturnXmlChild {

    private static final ImmutableList<Column<?>> FROM_HEADER =
            ImmutableList.of(ReturnColumns.CHILD, ReturnColumns.DOB, ReturnColumns.SEX);

    private final ElementCells header = new ElementCells();
    private final List<Map.Entry<ReturnTable, ElementCells>> groups = new ArrayList<>();
    private boolean hasHeader;

    /** What stands straight in the child's header. */
    ElementCells header() {
        return header;
    }

    /** Notes that the child has a header, be it empty. */
    void headed() {
        hasHeader = true;
    }

    void group(ReturnTable table, ElementCells cells) {
        groups.add(Map.entry(table, cells));
    }

    /** Adds the child's rows, those of each table in the order of the file. */
    void addTo(TableCollector tables) {
        if (hasHeader) {
            supplyAll(tables);
            add(ReturnTable.HEADER, header, tables);
            addUnwrapped(tables);
        }
        groups.forEach(group -> {
            supply(tables, group.getKey());
            add(group.getKey(), group.getValue(), tables);
        });
    }

    /** A flag of 1 or a day makes a row of the asylum seekers; anything in another table's columns makes a row of it. */
    private void addUnwrapped(TableCollector tables) {
        ReturnElements.IN_HEADER.forEach((table, columns) -> {
            boolean isFlagged = table == ReturnTable.ASYLUM_SEEKERS
                    && Flag.tryOf(header.text(ReturnColumns.UASC).strip())
                            .filter(Flag.YES::equals)
                            .isPresent();
            if (isFlagged || header.saysAnyOf(columns)) {
                add(table, header, tables);
            }
        });
    }

    private void add(ReturnTable table, ElementCells cells, TableCollector tables) {
        Map<Column<?>, String> texts = new HashMap<>();
        List<Column<?>> columns = table.definition().allColumns();
        for (Column<?> column : columns) {
            texts.put(column, (FROM_HEADER.contains(column) ? header : cells).text(column));
        }
        cells.reportRepeated(tables.add(table.definition(), texts), columns, tables);
    }

    /** A file with headers holds every table of the return but those that have no known place in it. */
    private static void supplyAll(TableCollector tables) {
        for (ReturnTable table : ReturnTable.values()) {
            if (table.firstYear().isEmpty()) {
                supply(tables, table);
            }
        }
    }

    static void supply(TableCollector tables, ReturnTable table) {
        if (!tables.isSupplied(table.definition())) {
            List<Column<?>> columns = new ArrayList<>(table.definition().allColumns());
            columns.removeAll(ReturnElements.WORKED_OUT);
            tables.supply(table.definition(), columns);
        }
    }
}
