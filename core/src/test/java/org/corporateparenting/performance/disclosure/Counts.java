package org.corporateparenting.performance.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.stream.IntStream;

/** Tables of counts from arrays. Rows are r0, r1 and so on, columns c0, c1; a negative count is not available. */
final class Counts {

    private Counts() {}

    static CountTable table(Totals totals, long[]... counts) {
        ImmutableTable.Builder<String, String, Long> cells = ImmutableTable.builder();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                if (counts[row][column] >= 0) {
                    cells.put("r" + row, "c" + column, counts[row][column]);
                }
            }
        }
        return CountTable.of(labels("r", counts.length), labels("c", counts[0].length), cells.build(), totals);
    }

    static ImmutableList<String> labels(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(ImmutableList.toImmutableList());
    }

    /** The table whose cells, read row by row, are the digits of a number in a system of the given values. */
    static long[][] numbered(int number, int rows, int columns, long... values) {
        long[][] counts = new long[rows][columns];
        int rest = number;
        for (long[] row : counts) {
            for (int column = 0; column < columns; column++) {
                row[column] = values[rest % values.length];
                rest /= values.length;
            }
        }
        return counts;
    }
}
