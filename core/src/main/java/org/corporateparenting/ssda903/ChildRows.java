package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;

/** Gives each row of a return to its child. */
final class ChildRows {

    private final Map<String, Gathered> gathered = new HashMap<>();
    private final ReturnFindings findings;

    ChildRows(ReturnFindings findings) {
        this.findings = findings;
    }

    /** The rows of all children, in the order of their keys. */
    ImmutableMap<ChildId, ReturnedChild> of(Map<ReturnTable, Table> tables) {
        for (ReturnTable which : ReturnTable.values()) {
            Table table = tables.get(which);
            if (table != null) {
                addAll(which, table);
            }
        }
        return gathered.values().stream()
                .map(Gathered::child)
                .sorted(Comparator.comparing(ReturnedChild::id))
                .collect(ImmutableMap.toImmutableMap(ReturnedChild::id, child -> child));
    }

    private void addAll(ReturnTable which, Table table) {
        if (!table.supplied().contains(ReturnColumns.CHILD)) {
            findings.report(
                    ReturnRule.CHILD_MISSING,
                    which,
                    "the table has no column CHILD; its rows (" + table.rows().size() + ") belong to nobody",
                    ReturnColumns.CHILD);
            return;
        }
        table.rows().forEach(row -> add(which, row));
    }

    private void add(ReturnTable which, Row row) {
        String key = row.child().map(String::strip).orElse("");
        if (key.isEmpty()) {
            findings.report(
                    ReturnRule.CHILD_MISSING, row, "the row has no child; it belongs to nobody", ReturnColumns.CHILD);
        } else {
            gathered.computeIfAbsent(key, Gathered::new).add(which, row);
        }
    }

    /** The rows of one child. */
    private static final class Gathered {
        private final String key;
        private final Map<ReturnTable, List<Row>> rows = new EnumMap<>(ReturnTable.class);

        Gathered(String key) {
            this.key = key;
        }

        void add(ReturnTable which, Row row) {
            rows.computeIfAbsent(which, first -> new ArrayList<>(4)).add(row);
        }

        ReturnedChild child() {
            return new ReturnedChild(
                    ChildId.of(key), Maps.immutableEnumMap(Maps.transformValues(rows, ImmutableList::copyOf)));
        }
    }
}
