package org.corporateparenting.performance.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.corporateparenting.performance.disclosure.PublishableCell.Kind;

/**
 * A reader who tries to work out suppressed numbers by trying tables, cell by cell, and keeps those that would be printed
 * like the print at hand. Slow, and shares nothing with the code it tests but the print.
 */
final class Reader {

    private final PublishableCell[][] print;
    private final DisclosureControl policy;
    private final long[][] first;
    private final long reach;
    private final long[][] tried;

    /**
     * A reader.
     *
     * @param first a table that would be printed like that, from which to start
     * @param reach how far from it the reader tries other values of a cell
     */
    Reader(PublishableTable print, DisclosureControl policy, long[][] first, long reach) {
        this.policy = policy;
        this.first = first;
        this.print = new PublishableCell[first.length + 1][first[0].length + 1];
        this.reach = reach;
        this.tried = new long[first.length][first[0].length];
        for (int row = 0; row <= first.length; row++) {
            for (int column = 0; column <= first[0].length; column++) {
                this.print[row][column] = at(print, row, column);
            }
        }
    }

    /** The suppressed cells and totals for which no second value can be found. */
    List<String> determined() {
        List<String> determined = new ArrayList<>();
        for (int row = 0; row <= first.length; row++) {
            for (int column = 0; column <= first[0].length; column++) {
                if (print[row][column].kind() == Kind.SUPPRESSED && !search(0, row, column)) {
                    determined.add(row + "," + column);
                }
            }
        }
        return determined;
    }

    private PublishableCell at(PublishableTable print, int row, int column) {
        boolean isTotalOfRow = column == first[0].length;
        if (row == first.length) {
            return isTotalOfRow
                    ? print.grandTotal()
                    : print.columnTotal(print.columns().get(column));
        }
        String label = print.rows().get(row);
        return isTotalOfRow
                ? print.rowTotal(label)
                : print.cell(label, print.columns().get(column));
    }

    /** Fills the cells from one on; true as soon as a table fits in which the target differs from the first table. */
    private boolean search(int cell, int targetRow, int targetColumn) {
        int columns = first[0].length;
        if (cell == first.length * columns) {
            return fits(first.length, columns, targetRow, targetColumn);
        }
        int row = cell / columns;
        int column = cell % columns;
        for (long value : candidates(row, column)) {
            tried[row][column] = value;
            boolean rowFits = column < columns - 1 || fits(row, columns, targetRow, targetColumn);
            boolean columnFits = row < first.length - 1 || fits(first.length, column, targetRow, targetColumn);
            boolean isSame = row == targetRow && column == targetColumn && value == first[row][column];
            if (!isSame && rowFits && columnFits && search(cell + 1, targetRow, targetColumn)) {
                return true;
            }
        }
        return false;
    }

    private List<Long> candidates(int row, int column) {
        long value = first[row][column];
        return LongStream.rangeClosed(Math.max(0, value - reach), value + reach)
                .filter(candidate -> looksLike(print[row][column], candidate))
                .boxed()
                .sorted(Comparator.comparingLong(candidate -> Math.abs(candidate - value)))
                .toList();
    }

    private boolean fits(int row, int column, int targetRow, int targetColumn) {
        long value = sum(tried, row, column);
        boolean isTarget = row == targetRow && column == targetColumn;
        return looksLike(print[row][column], value) && !(isTarget && value == sum(first, row, column));
    }

    private static long sum(long[][] table, int row, int column) {
        long sum = 0;
        for (int i = row % table.length; i < (row == table.length ? table.length : row + 1); i++) {
            int columns = table[i].length;
            for (int j = column % columns; j < (column == columns ? columns : column + 1); j++) {
                sum += table[i][j];
            }
        }
        return sum;
    }

    private boolean looksLike(PublishableCell cell, long value) {
        long step = policy.rounding().places() == 0 ? 1 : 10;
        long rounded = (value + step / 2) / step * step;
        boolean isPrintable = value > policy.threshold() || value == 0;
        return switch (cell.kind()) {
            case NOT_AVAILABLE, NOT_APPLICABLE -> true;
            case SUPPRESSED -> value > 0 || policy.zeros() == ZeroPolicy.SUPPRESSED;
            case ROUNDS_TO_ZERO -> isPrintable && value > 0 && rounded == 0;
            case NUMBER ->
                isPrintable
                        && rounded == cell.number().orElseThrow().longValueExact()
                        && (value == 0) == (rounded == 0);
        };
    }
}
