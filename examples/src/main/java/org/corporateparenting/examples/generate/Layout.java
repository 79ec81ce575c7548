package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table to be written, with what a fault needs to know of its columns.
 *
 * @param fileName the name of its file
 * @param columns the names of its columns
 * @param kinds for each column {@code key}, {@code code}, {@code date}, {@code start}, {@code end} or nothing
 */
record Layout(String fileName, ImmutableList<String> columns, ImmutableList<String> kinds) {

    /** A table whose columns are written one after another, each behind its kind and a colon where it has one. */
    static Layout of(String table, String layout) {
        return new Layout(
                table + ".csv",
                Stream.of(layout.split(" "))
                        .map(column -> column.substring(column.indexOf(':') + 1))
                        .collect(ImmutableList.toImmutableList()),
                Stream.of(layout.split(" "))
                        .map(column -> column.substring(0, Math.max(0, column.indexOf(':'))))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The columns of a kind. */
    ImmutableList<Integer> columnsOf(String kind) {
        return IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i).equals(kind))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** The columns that hold a day. */
    ImmutableList<Integer> days() {
        return IntStream.range(0, kinds.size()).filter(this::isDay).boxed().collect(ImmutableList.toImmutableList());
    }

    /** Whether a column holds a day. */
    boolean isDay(int column) {
        return switch (kinds.get(column)) {
            case "date", "start", "end" -> true;
            default -> false;
        };
    }
}
