package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import org.corporateparenting.code.Code;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.Age;

/** What many rules ask of a single cell: each answers whether the cell breaches the rule. */
final class CellChecks {

    private CellChecks() {}

    /** A code of the year of the rules must be given. */
    static <E extends Enum<E> & Code> Truth mustBeCode(Given<E> cell, ChildRecord child) {
        return cell.isBlank().or(mayBeCode(cell, child));
    }

    /** What is given must be a code of the year of the rules. */
    static <E extends Enum<E> & Code> Truth mayBeCode(Given<E> cell, ChildRecord child) {
        int year = child.period().pack().endYear();
        return cell.isUnreadable().or(() -> cell.isGiven().and(() -> cell.is(code -> !code.isValidIn(year))));
    }

    /** A day of the calendar must be given. */
    static Truth mustBeDay(Given<LocalDate> cell) {
        return cell.isBlank().or(cell.isUnreadable());
    }

    /** Whether an age was reached by a day; a birthday counts from its start, and one of 29 February is 1 March otherwise. */
    static Truth hasAge(Given<LocalDate> born, int years, LocalDate by) {
        return born.is(day -> Age.of(day).hasAttained(years, by));
    }

    /** Whether an age was reached by a day that is recorded; no where that day is blank. */
    static Truth hasAge(Given<LocalDate> born, int years, Given<LocalDate> by) {
        return born.test(by, (day, on) -> Age.of(day).hasAttained(years, on));
    }

    /** Whether something is recorded in any of some columns, readable or not. */
    static Truth anyGiven(RowCells row, Column<?>... columns) {
        Truth any = Truth.NO;
        for (Column<?> column : columns) {
            any = any.or(row.cell(column).isGiven());
        }
        return any;
    }

    /** Whether any of some columns is blank. */
    static Truth anyBlank(RowCells row, Column<?>... columns) {
        Truth any = Truth.NO;
        for (Column<?> column : columns) {
            any = any.or(row.cell(column).isBlank());
        }
        return any;
    }

    /** What is given must be a day of the calendar. */
    static Truth mayBeDay(Given<LocalDate> cell) {
        return cell.isUnreadable();
    }
}
