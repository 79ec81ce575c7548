package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.FindingBuilder;
import org.corporateparenting.rule.Location;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** What was noticed so far about one return. Messages about an earlier return say of which year it is. */
final class ReturnFindings {

    static final Location NOWHERE =
            new Location(Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.of());

    private final String prefix;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    private ReturnFindings(String prefix) {
        this.prefix = prefix;
    }

    /** Findings about the return in question. */
    static ReturnFindings ofCurrent() {
        return new ReturnFindings("");
    }

    /** Findings about a return of an earlier year. */
    static ReturnFindings ofEarlier(String returned) {
        return new ReturnFindings(returned + ": ");
    }

    void report(ReturnRule rule, String message) {
        report(rule, NOWHERE, message);
    }

    void report(ReturnRule rule, ReturnTable table, String message, Column<?>... columns) {
        report(rule, location(table, columns), message);
    }

    void report(ReturnRule rule, ReturnTable table, ChildId child, String message, Column<?>... columns) {
        report(rule, location(table, columns).forChild(child.text()), message);
    }

    /** Notes something about a row; what it has in the columns is the evidence. */
    void report(ReturnRule rule, Row row, String message, Column<?>... columns) {
        FindingBuilder finding = start(rule, row.location(columns), message);
        for (Column<?> column : columns) {
            row.get(column).recorded().ifPresent(text -> finding.putEvidence(column.name(), text));
        }
        findings.add(finding.build());
    }

    ImmutableList<Finding> all() {
        return findings.build();
    }

    private void report(ReturnRule rule, Location location, String message) {
        findings.add(start(rule, location, message).build());
    }

    private static Location location(ReturnTable table, Column<?>... columns) {
        return Location.ofTable(
                table.toString(), Arrays.stream(columns).map(Column::name).toArray(String[]::new));
    }

    private FindingBuilder start(ReturnRule rule, Location location, String message) {
        return Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(location)
                .message(prefix + message);
    }
}
