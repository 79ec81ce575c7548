package org.corporateparenting.validation.ssda903;

import org.corporateparenting.code.Code;
import org.corporateparenting.code.CodeSet;
import org.corporateparenting.code.Flag;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** A row of the return with its cells read as what they stand for, each a value, nothing, or something unreadable. */
abstract class RowCells {

    private final Row row;

    RowCells(Row row) {
        this.row = row;
    }

    /** The row as recorded. */
    final Row row() {
        return row;
    }

    /** Any cell of the row. */
    final <T> Given<T> cell(Column<T> column) {
        return Given.of(row, column);
    }

    final <E extends Enum<E> & Code> Given<E> code(Column<String> column, CodeSet<E> codes) {
        return Given.code(row, column, codes);
    }

    final Given<Flag> flag(Column<String> column) {
        return code(column, Flag.codeSet());
    }

    @Override
    public final String toString() {
        return row.toString();
    }
}
