package org.corporateparenting.performance.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.disclosure.PublishableCell.Kind;

/** A table that is safe to print: every cell and total is a rounded number or a mark. It holds no other number. */
public final class PublishableTable {

    /** The label under which {@link #lines()} prints totals. */
    public static final String TOTAL = "Total";

    private final ImmutableList<String> rows;
    private final ImmutableList<String> columns;
    private final Totals totals;
    private final DisclosureControl control;
    private final ImmutableMap<Place, PublishableCell> cells;

    private PublishableTable(CountTable table, DisclosureControl control, ImmutableMap<Place, PublishableCell> cells) {
        this.rows = table.rows();
        this.columns = table.columns();
        this.totals = table.totals();
        this.control = control;
        this.cells = cells;
    }

    static PublishableTable of(CountTable table, DisclosureControl control, ImmutableSet<Place> suppressed) {
        ImmutableMap.Builder<Place, PublishableCell> cells = ImmutableMap.builder();
        table.places().stream()
                .filter(table::prints)
                .forEach(place -> cells.put(place, print(place, table.at(place), control, suppressed)));
        return new PublishableTable(table, control, cells.buildOrThrow());
    }

    private static PublishableCell print(
            Place place, OptionalLong count, DisclosureControl control, ImmutableSet<Place> suppressed) {
        return suppressed.contains(place) ? PublishableCell.without(Kind.SUPPRESSED) : control.print(count);
    }

    /**
     * The labels of the rows.
     *
     * @return in the order of print
     */
    public ImmutableList<String> rows() {
        return rows;
    }

    /**
     * The labels of the columns.
     *
     * @return in the order of print
     */
    public ImmutableList<String> columns() {
        return columns;
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
     * One cell.
     *
     * @param row the label of its row
     * @param column the label of its column
     * @return what is printed
     * @throws IllegalArgumentException if the table has no such row or column
     */
    public PublishableCell cell(String row, String column) {
        requireLabel(rows, row, "row");
        requireLabel(columns, column, "column");
        return at(Place.of(row, column));
    }

    /**
     * The total of a row.
     *
     * @param row the label of the row
     * @return what is printed; {@link Kind#NOT_AVAILABLE} where the table prints no totals of rows
     * @throws IllegalArgumentException if the table has no such row
     */
    public PublishableCell rowTotal(String row) {
        requireLabel(rows, row, "row");
        return at(Place.ofRowTotal(row));
    }

    /**
     * The total of a column.
     *
     * @param column the label of the column
     * @return what is printed; {@link Kind#NOT_AVAILABLE} where the table prints no totals of columns
     * @throws IllegalArgumentException if the table has no such column
     */
    public PublishableCell columnTotal(String column) {
        requireLabel(columns, column, "column");
        return at(Place.ofColumnTotal(column));
    }

    /**
     * The total of the table.
     *
     * @return what is printed; {@link Kind#NOT_AVAILABLE} where the table prints no grand total
     */
    public PublishableCell grandTotal() {
        return at(Place.ofGrandTotal());
    }

    /**
     * A cell as a percentage of its row. It is worked out from what is printed, so that it tells nothing that the print
     * does not; after rounding it can differ from the percentage of the counts.
     *
     * @param row the label of the row
     * @param column the label of the column
     * @param places how the percentage is rounded
     * @return the percentage, or the mark of the cell or total that has no number; never above 100
     * @throws IllegalArgumentException if the table has no such row or column
     */
    public PublishableCell percentageOfRow(String row, String column, Rounding places) {
        return percentage(cell(row, column), rowTotal(row), places);
    }

    /**
     * A cell as a percentage of its column, worked out from what is printed as {@link #percentageOfRow}.
     *
     * @param row the label of the row
     * @param column the label of the column
     * @param places how the percentage is rounded
     * @return the percentage, or the mark of the cell or total that has no number; never above 100
     * @throws IllegalArgumentException if the table has no such row or column
     */
    public PublishableCell percentageOfColumn(String row, String column, Rounding places) {
        return percentage(cell(row, column), columnTotal(column), places);
    }

    private PublishableCell percentage(PublishableCell part, PublishableCell whole, Rounding places) {
        if (!part.isNumber() || !whole.isNumber()) {
            return part.isNumber() ? whole : part;
        }
        long denominator = whole.number().orElseThrow().longValueExact();
        long numerator = Math.min(part.number().orElseThrow().longValueExact(), denominator);
        return control.percentage(Count.of(numerator, denominator), places);
    }

    /**
     * How many cells and totals are suppressed.
     *
     * @return the number of marks for suppression
     */
    public int suppressed() {
        return (int) cells.values().stream()
                .filter(cell -> cell.kind() == Kind.SUPPRESSED)
                .count();
    }

    /**
     * The table as it is printed, line by line: the labels of the columns under an empty corner, the rows with their
     * labels first, and totals last under {@link #TOTAL} as far as the table has them.
     *
     * @return the lines, each of as many fields
     */
    public ImmutableList<ImmutableList<String>> lines() {
        ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
        lines.add(header());
        rows.forEach(row -> lines.add(line(row, Optional.of(row))));
        if (totals.ofColumns()) {
            lines.add(line(TOTAL, Optional.empty()));
        }
        return lines.build();
    }

    private ImmutableList<String> header() {
        ImmutableList.Builder<String> header =
                ImmutableList.<String>builder().add("").addAll(columns);
        return (totals.ofRows() ? header.add(TOTAL) : header).build();
    }

    private ImmutableList<String> line(String label, Optional<String> row) {
        List<String> line = new ArrayList<>();
        line.add(label);
        columns.forEach(
                column -> line.add(at(new Place(row, Optional.of(column))).toString()));
        if (totals.ofRows()) {
            line.add(at(new Place(row, Optional.empty())).toString());
        }
        return ImmutableList.copyOf(line);
    }

    private PublishableCell at(Place place) {
        return Optional.ofNullable(cells.get(place)).orElseGet(() -> PublishableCell.without(Kind.NOT_AVAILABLE));
    }

    private static void requireLabel(ImmutableList<String> known, String label, String name) {
        if (!known.contains(label)) {
            throw new IllegalArgumentException(name + " is '" + label + "'; the table has only " + known);
        }
    }

    /** The lines, fields separated by tabs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        lines().forEach(line -> text.append(String.join("\t", line)).append('\n'));
        return text.toString();
    }
}
