package org.corporateparenting.ssd;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;

/**
 * A row that lasts from a day to a day.
 *
 * @param row the row
 * @param range its days, the day of its end not among them
 */
record Spell(Row row, DateRange range) {

    /** The row as a spell, or empty, with a finding, where its days cannot be told. */
    static Optional<Spell> read(
            Row row, ChildId child, Column<LocalDate> from, Column<LocalDate> to, SsdFindings findings) {
        Optional<LocalDate> start = row.get(from).value();
        Optional<LocalDate> end = row.get(to).value();
        if (start.isEmpty() || row.get(to).is(CellKind.MALFORMED)) {
            Column<LocalDate> column = start.isEmpty() ? from : to;
            findings.report(
                    SsdRule.DATE_UNUSABLE,
                    row,
                    child,
                    column + " holds no date that can be used; the row is left out",
                    column);
            return Optional.empty();
        }
        if (end.isPresent() && end.get().isBefore(start.get())) {
            findings.report(
                    SsdRule.ENDS_BEFORE_START,
                    row,
                    child,
                    to + " is before " + from + "; the row is left out",
                    from,
                    to);
            return Optional.empty();
        }
        return Optional.of(new Spell(row, new DateRange(start.get(), end)));
    }

    /** What the row says in a column. */
    <T> Optional<T> get(Column<T> column) {
        return row.get(column).value();
    }

    /** The same row, taken to end on a day. */
    Spell endingOn(LocalDate day) {
        return new Spell(row, DateRange.of(range.start(), day));
    }
}
