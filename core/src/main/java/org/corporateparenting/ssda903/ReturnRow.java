package org.corporateparenting.ssda903;

import java.util.Optional;
import org.corporateparenting.code.Flag;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/**
 * A row of the return, with its cells read as what they stand for. A cell that is blank, not supplied or malformed, or
 * holds no code of its list, gives an empty answer; {@link #recorded()} tells these apart.
 *
 * <p>A code is taken whether or not it is on the list of the row's year; the rules of the return judge that.
 */
public abstract class ReturnRow {

    private final Row row;

    ReturnRow(Row row) {
        this.row = row;
    }

    /**
     * The row as it stands in the file.
     *
     * @return the row, whose columns are those of {@link ReturnColumns}
     */
    public final Row recorded() {
        return row;
    }

    final <T> Optional<T> value(Column<T> column) {
        return row.get(column).value();
    }

    final Optional<Boolean> flag(Column<String> column) {
        return value(column).flatMap(Flag::tryOf).map(Flag::isYes);
    }

    /** The place only: what a row holds is about a child. */
    @Override
    public final String toString() {
        return row.toString();
    }
}
