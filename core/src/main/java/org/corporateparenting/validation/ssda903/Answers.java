package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.FindingBuilder;
import org.corporateparenting.rule.Location;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/**
 * What the rules have said so far of one child. Each rule says at most one thing of a row: a breach, or else what is open.
 */
final class Answers {

    private final ChildRecord child;
    private final List<Finding> findings = new ArrayList<>();
    private final List<OpenQuestion> open = new ArrayList<>();
    private final Map<Optional<Row>, Said> said = new LinkedHashMap<>();

    Answers(ChildRecord child) {
        this.child = child;
    }

    /** Asks one rule. */
    void ask(CollectionRule rule) {
        rule.judge().judge(child, this);
        if (!said.isEmpty()) {
            said.forEach((row, what) -> what.tell(rule, row));
            said.clear();
        }
    }

    /** Whether a row breaches the rule. The cells of other rows that it was compared with are evidence too. */
    void about(RowCells row, Truth breached, RowCells... comparedWith) {
        if (!breached.isNo()) {
            say(Optional.of(row.row()), breached, comparedWith);
        }
    }

    /** Whether the child's record as a whole breaches the rule; it is reported of the header, where there is one. */
    void aboutChild(ChildRecord record, Truth breached, RowCells... comparedWith) {
        if (!breached.isNo()) {
            say(record.header().map(RowCells::row), breached, comparedWith);
        }
    }

    ImmutableList<Finding> findings() {
        return ImmutableList.copyOf(findings);
    }

    ImmutableList<OpenQuestion> open() {
        return ImmutableList.copyOf(open);
    }

    private void say(Optional<Row> row, Truth breached, RowCells[] comparedWith) {
        Said now = new Said(breached, comparedWith);
        said.merge(row, now, Said::stronger);
    }

    private Location location(CollectionRule rule, Optional<Row> row) {
        if (row.isEmpty()) {
            return Location.ofTable(rule.table().toString(), rule.fields().toArray(String[]::new))
                    .forChild(child.id().text());
        }
        Column<?>[] fields = rule.columns().stream()
                .filter(column -> row.get().table().columns().contains(column)
                        || row.get().table().optionalColumns().contains(column))
                .toArray(Column<?>[]::new);
        return row.get().location(fields).forChild(child.id().text());
    }

    /** What one rule says of one row. */
    private final class Said {

        private final Truth breached;
        private final RowCells[] comparedWith;

        Said(Truth breached, RowCells[] comparedWith) {
            this.breached = breached;
            this.comparedWith = comparedWith;
        }

        Said stronger(Said other) {
            if (breached.isYes() || other.breached.isYes()) {
                return breached.isYes() ? this : other;
            }
            return new Said(breached.and(other.breached), comparedWith);
        }

        void tell(CollectionRule rule, Optional<Row> row) {
            Location location = location(rule, row);
            if (breached.isYes()) {
                findings.add(finding(rule, row, location));
            } else {
                open.add(
                        new OpenQuestion(rule.id(), location, breached.missing().asList()));
            }
        }

        private Finding finding(CollectionRule rule, Optional<Row> row, Location location) {
            FindingBuilder finding = Finding.builder()
                    .rule(rule.id())
                    .severity(rule.severity())
                    .location(location)
                    .message(rule.title());
            row.ifPresent(own -> put(finding, rule, own, ""));
            for (RowCells other : comparedWith) {
                put(finding, rule, other.row(), other.row() + " ");
            }
            return finding.build();
        }

        private static void put(FindingBuilder finding, CollectionRule rule, Row row, String prefix) {
            for (Column<?> column : rule.columns()) {
                if (row.table().columns().contains(column)
                        || row.table().optionalColumns().contains(column)) {
                    row.get(column).recorded().ifPresent(text -> finding.putEvidence(prefix + column.name(), text));
                }
            }
        }
    }
}
