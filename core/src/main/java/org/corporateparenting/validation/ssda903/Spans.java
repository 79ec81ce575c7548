package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.validation.ssda903.ChildRecord.any;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Rows that each stand for a time with a first day and, once it is over, a last. */
final class Spans {

    private Spans() {}

    /**
     * Whether a row begins before another that began earlier is over. One may end and the next begin on one day; of two
     * that begin on one day both overlap, unless one of them is over that day.
     */
    static <R extends RowCells> Truth overlapsEarlier(
            R row, List<R> rows, Function<R, Given<LocalDate>> first, Function<R, Given<LocalDate>> last) {
        return any(
                rows,
                other -> other.row().ordinal() == row.row().ordinal()
                        ? Truth.NO
                        : Given.before(first.apply(other), first.apply(row))
                                .and(() -> last.apply(other)
                                        .isBlank()
                                        .or(Given.after(last.apply(other), first.apply(row))))
                                .or(() -> Given.same(first.apply(other), first.apply(row))
                                        .and(() -> isOverSameDay(other, first, last)
                                                .or(isOverSameDay(row, first, last))
                                                .not())));
    }

    private static <R> Truth isOverSameDay(
            R row, Function<R, Given<LocalDate>> first, Function<R, Given<LocalDate>> last) {
        return Given.same(first.apply(row), last.apply(row));
    }
}
