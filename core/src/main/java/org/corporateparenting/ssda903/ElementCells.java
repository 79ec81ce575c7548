package org.corporateparenting.ssda903;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.ReadingRule;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableCollector;

/** What the elements of one group say. An element that stands twice says nothing, as which one holds cannot be told. */
final class ElementCells {

    private final Map<Column<?>, String> texts = new LinkedHashMap<>();
    private final Set<Column<?>> repeated = new LinkedHashSet<>();

    void add(Column<?> column, String text) {
        if (texts.putIfAbsent(column, text) != null) {
            repeated.add(column);
        }
    }

    void addAll(ElementCells others) {
        others.texts.forEach(this::add);
        repeated.addAll(others.repeated);
    }

    Set<Column<?>> columns() {
        return texts.keySet();
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The text of a column; blank where its element is not there or stands twice. */
    String text(Column<?> column) {
        return repeated.contains(column) ? "" : texts.getOrDefault(column, "");
    }

    /** Whether one of some elements holds more than white space. */
    boolean saysAnyOf(Iterable<? extends Column<?>> columns) {
        for (Column<?> column : columns) {
            if (!text(column).isBlank() || repeated.contains(column)) {
                return true;
            }
        }
        return false;
    }

    /** Reports those of some columns whose elements stand more than once. */
    void reportRepeated(Row row, List<Column<?>> columns, TableCollector tables) {
        for (Column<?> column : repeated) {
            if (columns.contains(column)) {
                tables.report(
                        ReadingRule.ELEMENT_REPEATED,
                        row.location(column),
                        "element " + ReturnElements.name(column)
                                + " stands more than once; which one holds cannot be told, so none is used");
            }
        }
    }
}
