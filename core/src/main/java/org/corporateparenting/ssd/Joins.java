package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** The children of an extract, and whose each row is: by the person's key, else by the key of a time in care. */
final class Joins {

    private final SsdFindings findings;
    private final Map<ChildId, ChildRows> children = new HashMap<>();
    private final SetMultimap<String, ChildRows> childrenByClaId = LinkedHashMultimap.create();

    Joins(SsdFindings findings) {
        this.findings = findings;
    }

    /** The children found so far, in the order of their keys. */
    List<ChildRows> children() {
        return ImmutableList.sortedCopyOf(Comparator.comparing(ChildRows::id), children.values());
    }

    /** The child of a row that alone makes a child known: a person or an episode. */
    Optional<ChildRows> introduce(Row row, Column<String> person) {
        Optional<ChildId> key = key(row, person);
        if (key.isEmpty()) {
            reportNoKey(row, person);
        }
        return key.map(id -> children.computeIfAbsent(id, ChildRows::new));
    }

    /** Notes that a time in care is a child's. */
    void introduce(Row episode, ChildRows child) {
        key(episode, SsdTables.EPISODE_CLA_ID).ifPresent(claId -> childrenByClaId.put(claId.text(), child));
    }

    /** The child of a row that has the person's key only. */
    Optional<ChildRows> byPerson(Row row, Column<String> person) {
        Optional<ChildId> key = key(row, person);
        if (key.isEmpty()) {
            reportNoKey(row, person);
        }
        return key.flatMap(id -> known(row, id, person));
    }

    /** The child of a row that has the key of a time in care only. */
    Optional<ChildRows> byCare(Row row, Column<String> claId) {
        Optional<ChildId> key = key(row, claId);
        if (key.isEmpty()) {
            reportNoKey(row, claId);
        }
        return key.flatMap(id -> inCare(row, id.text(), claId));
    }

    /** The child of a row that has both keys; the person's own goes first. */
    Optional<ChildRows> byEither(Row row, Column<String> person, Column<String> claId) {
        Optional<ChildId> key = key(row, person);
        Optional<ChildId> care = key(row, claId);
        if (key.isEmpty() && care.isEmpty()) {
            reportNoKey(row, person, claId);
            return Optional.empty();
        }
        if (key.isEmpty()) {
            return byCare(row, claId);
        }
        Optional<ChildRows> child = byPerson(row, person);
        child.ifPresent(rows -> care.ifPresent(id -> compare(row, rows, id.text(), person, claId)));
        return child;
    }

    private Optional<ChildRows> known(Row row, ChildId id, Column<String> person) {
        Optional<ChildRows> child = Optional.ofNullable(children.get(id));
        if (child.isEmpty()) {
            findings.reportUnjoined(
                    SsdRule.CHILD_UNKNOWN,
                    row,
                    "no person and no episode has the key in " + person + "; the row is left out",
                    person);
        }
        return child;
    }

    private Optional<ChildRows> inCare(Row row, String claId, Column<String> column) {
        ImmutableSet<ChildRows> owners = ImmutableSet.copyOf(childrenByClaId.get(claId));
        if (owners.size() == 1) {
            return Optional.of(owners.iterator().next());
        }
        findings.reportUnjoined(
                SsdRule.CHILD_UNKNOWN,
                row,
                (owners.isEmpty() ? "no episode has" : "episodes of more than one child have") + " the key in " + column
                        + "; the row is left out",
                column);
        return Optional.empty();
    }

    private void compare(Row row, ChildRows child, String claId, Column<String> person, Column<String> column) {
        if (childrenByClaId.containsKey(claId) && !childrenByClaId.containsEntry(claId, child)) {
            findings.report(
                    SsdRule.KEYS_DISAGREE,
                    row,
                    child.id(),
                    person + " and " + column + " belong to different children; " + person + " is followed",
                    person,
                    column);
        }
    }

    private void reportNoKey(Row row, Column<?>... columns) {
        String names = String.join(
                " or ", ImmutableList.copyOf(columns).stream().map(Column::name).toList());
        findings.reportUnjoined(
                SsdRule.KEY_MISSING, row, "nothing is recorded in " + names + "; the row is left out", columns);
    }

    /** The key in a column, without white space around it; empty where nothing else is recorded. */
    private static Optional<ChildId> key(Row row, Column<String> column) {
        return row.get(column).value().filter(text -> !text.isBlank()).map(ChildId::of);
    }
}
