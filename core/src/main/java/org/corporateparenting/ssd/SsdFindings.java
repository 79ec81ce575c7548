package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.FindingBuilder;
import org.corporateparenting.rule.Location;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** What was noticed so far while an extract is made into case files. */
final class SsdFindings {

    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    void report(SsdRule rule, Location location, String message) {
        findings.add(Finding.of(rule.id(), rule.severity(), location, message));
    }

    /** Notes something about a row of a child; what it has in the columns is the evidence. */
    void report(SsdRule rule, Row row, ChildId child, String message, Column<?>... columns) {
        add(rule, row, row.location(columns).forChild(child.text()), message, columns);
    }

    /** Notes something about a row that belongs to nobody known. */
    void reportUnjoined(SsdRule rule, Row row, String message, Column<?>... columns) {
        add(rule, row, row.location(columns), message, columns);
    }

    ImmutableList<Finding> all() {
        return findings.build();
    }

    private void add(SsdRule rule, Row row, Location location, String message, Column<?>... columns) {
        FindingBuilder finding = Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(location)
                .message(message);
        for (Column<?> column : columns) {
            row.get(column).recorded().ifPresent(text -> finding.putEvidence(column.name(), text));
        }
        findings.add(finding.build());
    }
}
