package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.corporateparenting.code.Code;
import org.corporateparenting.code.CodeSet;
import org.corporateparenting.table.Cell;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a cell gives to a rule: a value, nothing, or something that cannot be told.
 *
 * <p>A question about the value of a blank cell is answered no, unless the cell is one that must be filled: then, as for a
 * cell that cannot be read, the answer is not known.
 *
 * @param <T> what the cell holds
 */
final class Given<T> {

    private final Row row;
    private final String column;
    private final CellKind kind;
    private final boolean needed;
    private final @Nullable T value;

    private Given(Row row, String column, CellKind kind, boolean needed, @Nullable T value) {
        this.row = row;
        this.column = column;
        this.kind = kind;
        this.needed = needed;
        this.value = value;
    }

    /** The cell of a row in a column. */
    static <T> Given<T> of(Row row, Column<T> column) {
        Cell<T> cell = row.get(column);
        return new Given<>(row, column.name(), cell.kind(), false, cell.value().orElse(null));
    }

    /** The code that a cell holds; text that is no code of the set, of whatever year, cannot be read. */
    static <E extends Enum<E> & Code> Given<E> code(Row row, Column<String> column, CodeSet<E> codes) {
        Cell<String> cell = row.get(column);
        E code = cell.value().flatMap(codes::tryOf).orElse(null);
        CellKind kind = cell.is(CellKind.VALUE) && code == null ? CellKind.MALFORMED : cell.kind();
        return new Given<>(row, column.name(), kind, false, code);
    }

    /** A value that was worked out for a row, or nothing where none could be. */
    static <T> Given<T> derived(Row row, String column, Optional<T> value) {
        CellKind kind = value.isPresent() ? CellKind.VALUE : CellKind.BLANK;
        return new Given<>(row, column, kind, false, value.orElse(null));
    }

    /** The same cell, as one that must be filled. */
    Given<T> needed() {
        return new Given<>(row, column, kind, true, value);
    }

    /** The value, or empty where there is none or it cannot be told. */
    Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Whether something is recorded, readable or not. */
    Truth isGiven() {
        return kind == CellKind.NOT_SUPPLIED ? unknown() : Truth.of(kind != CellKind.BLANK);
    }

    Truth isBlank() {
        return isGiven().not();
    }

    /** Whether something is recorded that cannot be read. */
    Truth isUnreadable() {
        return kind == CellKind.NOT_SUPPLIED ? unknown() : Truth.of(kind == CellKind.MALFORMED);
    }

    /** Whether the value is of some kind. */
    Truth is(Predicate<? super T> kindOfValue) {
        if (value != null) {
            return Truth.of(kindOfValue.test(value));
        }
        return isSettledByBlank() ? Truth.NO : unknown();
    }

    Truth is(T other) {
        return is(other::equals);
    }

    /** Whether two values stand in a relation; no where one is blank. */
    <U> Truth test(Given<U> other, BiPredicate<? super T, ? super U> relation) {
        if (value != null && other.value != null) {
            return Truth.of(relation.test(value, other.value));
        }
        if (isSettledByBlank() || other.isSettledByBlank()) {
            return Truth.NO;
        }
        Truth mine = value == null ? unknown() : Truth.YES;
        return mine.and(other.value == null ? other.unknown() : Truth.YES);
    }

    /** Whether the two hold something else; blanks are alike. */
    Truth differs(Given<T> other) {
        if (value != null && other.value != null) {
            return Truth.of(!value.equals(other.value));
        }
        if (kind == CellKind.BLANK && other.kind == CellKind.BLANK) {
            return Truth.NO;
        }
        if ((kind == CellKind.BLANK || other.kind == CellKind.BLANK)
                && kind != CellKind.NOT_SUPPLIED
                && other.kind != CellKind.NOT_SUPPLIED) {
            return Truth.YES;
        }
        Truth mine = value == null ? unknown() : Truth.YES;
        return mine.and(other.value == null ? other.unknown() : Truth.YES);
    }

    /** Whether a day is before another. */
    static Truth before(Given<LocalDate> day, Given<LocalDate> other) {
        return day.test(other, LocalDate::isBefore);
    }

    static Truth before(Given<LocalDate> day, LocalDate other) {
        return day.is(each -> each.isBefore(other));
    }

    /** Whether a day is after another. */
    static Truth after(Given<LocalDate> day, Given<LocalDate> other) {
        return day.test(other, LocalDate::isAfter);
    }

    static Truth after(Given<LocalDate> day, LocalDate other) {
        return day.is(each -> each.isAfter(other));
    }

    /** Whether two days are one. */
    static Truth same(Given<LocalDate> day, Given<LocalDate> other) {
        return day.test(other, LocalDate::equals);
    }

    /** The fact that would settle a question about the value. */
    Truth unknown() {
        return Truth.unknown(column + " of " + row.table().name() + " row " + row.ordinal());
    }

    private boolean isSettledByBlank() {
        return kind == CellKind.BLANK && !needed;
    }

    /** The place only: what a cell holds is about a child. */
    @Override
    public String toString() {
        return column + " of " + row;
    }
}
