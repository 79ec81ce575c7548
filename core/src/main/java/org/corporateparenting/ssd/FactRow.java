package org.corporateparenting.ssd;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;

/**
 * A row that says something of a child.
 *
 * @param row the row
 * @param child whose it is
 * @param findings where to say why it cannot be used
 * @param inDoubt the kinds of act that cannot be told to be complete for the child, to add to
 */
record FactRow(Row row, ChildId child, SsdFindings findings, Set<ActKind> inDoubt) {

    /** What the row says in a column. */
    <T> Optional<T> get(Column<T> column) {
        return row.get(column).value();
    }

    /** The day on which the row rests, or empty, with a finding. */
    Optional<LocalDate> day(Column<LocalDate> column) {
        Optional<LocalDate> day = get(column);
        if (day.isEmpty()) {
            report(SsdRule.DATE_UNUSABLE, column + " holds no date that can be used; the row is left out", column);
        }
        return day;
    }

    /** The days for which the row lasts, or empty, with a finding. */
    Optional<DateRange> days(Column<LocalDate> from, Column<LocalDate> to) {
        return Spell.read(row, child, from, to, findings).map(Spell::range);
    }

    /** What the row must say, or empty, with a finding. */
    <T> Optional<T> needed(Column<T> column) {
        Optional<T> value = get(column);
        if (value.isEmpty()) {
            report(SsdRule.CELL_UNUSABLE, column + " holds nothing that can be used; the row is left out", column);
        }
        return value;
    }

    void report(SsdRule rule, String message, Column<?>... columns) {
        findings.report(rule, row, child, message, columns);
    }
}
