package org.corporateparenting.table;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells met so far while some files are read together: cells of one form that are recorded alike are one cell. */
final class CellPool {

    private final Map<Object, Map<String, Cell<?>>> cellsByForm = new HashMap<>();

    /** The part of the pool that each column draws on. */
    List<Map<String, Cell<?>>> forColumns(List<Column<?>> columns) {
        return columns.stream()
                .map(column -> cellsByForm.computeIfAbsent(column.form(), form -> new HashMap<>()))
                .collect(ImmutableList.toImmutableList());
    }

    static Cell<?> cell(Map<String, Cell<?>> cells, Column<?> column, String recorded) {
        Cell<?> known = cells.get(recorded);
        if (known != null) {
            return known;
        }
        Cell<?> read = column.read(recorded);
        cells.put(recorded, read);
        return read;
    }
}
