package org.corporateparenting.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.Parsed;

/** What was noticed so far while some files are read. */
final class Findings {

    private static final Location NOWHERE =
            new Location(Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.of());

    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    /** Notes something about a file that is not known to be a table. */
    void report(ReadingRule rule, String message) {
        report(rule, NOWHERE, message);
    }

    void report(ReadingRule rule, Location location, String message) {
        findings.add(Finding.of(rule.id(), rule.severity(), location, message));
    }

    void malformed(Row row, Column<?> column, String recorded) {
        findings.add(Finding.builder()
                .rule(ReadingRule.CELL_MALFORMED.id())
                .severity(ReadingRule.CELL_MALFORMED.severity())
                .location(row.location(column))
                .message(column.name() + " is not " + column.expected())
                .putEvidence(column.name(), recorded)
                .build());
    }

    <T> Parsed<T> with(T value) {
        return new Parsed<>(value, findings.build());
    }
}
