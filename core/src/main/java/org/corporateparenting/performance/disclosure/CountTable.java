package org.corporateparenting.performance.disclosure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What was counted, by row and column, and which totals are to be printed with it. Nobody is counted in two cells.
 *
 * <p>Totals are worked out here and never given. A cell without a count is not available, which is not nought: the totals
 * of its row, its column and the table are then not available either.
 */
public final class CountTable {

    /** The heading of the one column of a table of parts. */
    public static final String COUNT = "Count";

    private static final long MOST = 1_000_000_000_000L;

    private final ImmutableSet<String> rows;
    private final ImmutableSet<String> columns;
    private final ImmutableTable<String, String, Long> counts;
    private final Totals totals;

    private CountTable(
            ImmutableSet<String> rows,
            ImmutableSet<String> columns,
            ImmutableTable<String, String, Long> counts,
            Totals totals) {
        this.rows = rows;
        this.columns = columns;
        this.counts = counts;
        this.totals = totals;
    }

    /**
     * A table.
     *
     * @param rows the labels of the rows in the order of print, each once
     * @param columns the labels of the columns in the order of print, each once
     * @param counts the count by label of row and column, 0 or more; a cell without one is not available
     * @param totals which totals are printed
     * @return the table
     * @throws IllegalArgumentException if there is no row or no column, a label comes twice, a count has a label that the
     *     table has not, a count is negative, or the sum of all exceeds 10 to the power of 12
     */
    public static CountTable of(
            List<String> rows, List<String> columns, Table<String, String, Long> counts, Totals totals) {
        requireNonNull(totals, "totals");
        CountTable table =
                new CountTable(labels(rows, "rows"), labels(columns, "columns"), ImmutableTable.copyOf(counts), totals);
        requireLabels(table.rows, counts.rowKeySet(), "row");
        requireLabels(table.columns, counts.columnKeySet(), "column");
        requireCounts(table.counts);
        return table;
    }

    /**
     * The parts of a whole in one column under {@link #COUNT}, with their total.
     *
     * @param parts the count of each part by its label, in the order of print
     * @return the table
     * @throws IllegalArgumentException if there is no part, or a count is negative or too large
     */
    public static CountTable ofParts(Map<String, Long> parts) {
        ImmutableTable.Builder<String, String, Long> counts = ImmutableTable.builder();
        parts.forEach((label, count) -> counts.put(label, COUNT, count));
        return of(ImmutableList.copyOf(parts.keySet()), ImmutableList.of(COUNT), counts.build(), Totals.COLUMNS);
    }

    private static ImmutableSet<String> labels(List<String> labels, String name) {
        ImmutableSet<String> distinct = ImmutableSet.copyOf(labels);
        if (labels.isEmpty() || distinct.size() < labels.size()) {
            throw new IllegalArgumentException(
                    name + " is " + labels + "; it must hold at least one label, and each only once");
        }
        return distinct;
    }

    private static void requireLabels(ImmutableSet<String> known, Iterable<String> used, String name) {
        for (String label : used) {
            if (!known.contains(label)) {
                throw new IllegalArgumentException(
                        "a count stands in the " + name + " '" + label + "'; the table has only " + known);
            }
        }
    }

    private static void requireCounts(ImmutableTable<String, String, Long> counts) {
        long sum = 0;
        for (long count : counts.values()) {
            if (count < 0 || count > MOST - sum) {
                throw new IllegalArgumentException(
                        "a count is " + count + "; it must be 0 or more, and the sum of all at most " + MOST);
            }
            sum += count;
        }
    }

    /**
     * The labels of the rows.
     *
     * @return in the order of print
     */
    public ImmutableList<String> rows() {
        return rows.asList();
    }

    /**
     * The labels of the columns.
     *
     * @return in the order of print
     */
    public ImmutableList<String> columns() {
        return columns.asList();
    }

    /**
     * Which totals are printed.
     *
     * @return the totals
     */
    public Totals totals() {
        return totals;
    }

    /**
     * One count.
     *
     * @param row the label of its row
     * @param column the label of its column
     * @return the count; empty where it is not available
     * @throws IllegalArgumentException if the table has no such row or column
     */
    public OptionalLong count(String row, String column) {
        requireLabels(rows, ImmutableList.of(row), "row");
        requireLabels(columns, ImmutableList.of(column), "column");
        return Optional.ofNullable(counts.get(row, column))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /**
     * The total of a row, whether or not it is printed.
     *
     * @param row the label of the row
     * @return the sum of its counts; empty where one of them is not available
     * @throws IllegalArgumentException if the table has no such row
     */
    public OptionalLong rowTotal(String row) {
        requireLabels(rows, ImmutableList.of(row), "row");
        return total(counts.row(row).values(), columns.size());
    }

    /**
     * The total of a column, whether or not it is printed.
     *
     * @param column the label of the column
     * @return the sum of its counts; empty where one of them is not available
     * @throws IllegalArgumentException if the table has no such column
     */
    public OptionalLong columnTotal(String column) {
        requireLabels(columns, ImmutableList.of(column), "column");
        return total(counts.column(column).values(), rows.size());
    }

    /**
     * The total of the table, whether or not it is printed.
     *
     * @return the sum of all counts; empty where one of them is not available
     */
    public OptionalLong grandTotal() {
        return total(counts.values(), rows.size() * columns.size());
    }

    /**
     * The same counts with rows and columns exchanged.
     *
     * @return the transposed table
     */
    public CountTable transposed() {
        return new CountTable(columns, rows, ImmutableTable.copyOf(Tables.transpose(counts)), totals.exchanged());
    }

    /** Every cell and every total, printed or not, by row and column, totals last. */
    ImmutableList<Place> places() {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        for (Optional<String> row : withTotal(rows)) {
            withTotal(columns).forEach(column -> places.add(new Place(row, column)));
        }
        return places.build();
    }

    private static ImmutableList<Optional<String>> withTotal(ImmutableSet<String> labels) {
        return Stream.concat(labels.stream().map(Optional::of), Stream.of(Optional.<String>empty()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The count or total at a place; empty where it is not available. */
    OptionalLong at(Place place) {
        if (place.row().isPresent()) {
            String row = place.row().get();
            return place.column().map(column -> count(row, column)).orElseGet(() -> rowTotal(row));
        }
        return place.column().map(this::columnTotal).orElseGet(this::grandTotal);
    }

    /** Whether anything is printed at a place. */
    boolean prints(Place place) {
        return (place.row().isPresent() || totals.ofColumns())
                && (place.column().isPresent() || totals.ofRows());
    }

    /** The same counts with the labels of rows and columns in their natural order. */
    CountTable sorted() {
        return new CountTable(sorted(rows), sorted(columns), counts, totals);
    }

    private static ImmutableSet<String> sorted(ImmutableSet<String> labels) {
        return labels.stream().sorted().collect(ImmutableSet.toImmutableSet());
    }

    private static OptionalLong total(Iterable<Long> available, int cells) {
        long[] known = ImmutableList.copyOf(available).stream()
                .mapToLong(Long::longValue)
                .toArray();
        return known.length == cells ? OptionalLong.of(LongStream.of(known).sum()) : OptionalLong.empty();
    }

    /** The shape only: counts that are not yet safe are not printed by chance. */
    @Override
    public String toString() {
        return rows.size() + " rows by " + columns.size() + " columns, totals " + totals;
    }
}
