package org.corporateparenting.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one table as CSV: as RFC 4180 has it, in UTF-8 without a byte-order mark, lines ending with CR and LF, fields
 * in quotation marks where they need them.
 *
 * <p>Cells are added from left to right, and {@link #endRow()} ends each row:
 *
 * <pre>{@code
 * try (TableWriter out = TableWriter.open(stream, TextForm.EXACT, DateForm.ISO, List.of("CHILD", "DECOM"))) {
 *     out.text("C17").date(commenced).endRow();
 * }
 * }</pre>
 *
 * <p>What cannot be written fails with an {@link UncheckedIOException}. A writer serves one thread.
 */
public final class TableWriter implements Closeable {

    private final CsvWriter csv;
    private final TextForm texts;
    private final DateForm dates;
    private final ImmutableList<String> columns;
    private final List<String> row = new ArrayList<>();

    private TableWriter(CsvWriter csv, TextForm texts, DateForm dates, ImmutableList<String> columns) {
        this.csv = csv;
        this.texts = requireNonNull(texts, "texts");
        this.dates = requireNonNull(dates, "dates");
        this.columns = columns;
    }

    /**
     * Starts a table by writing its header.
     *
     * @param out takes the bytes; closed with the writer
     * @param texts how text is written
     * @param dates how dates are written
     * @param columns the names of the columns, at least one
     * @return the writer
     */
    public static TableWriter open(OutputStream out, TextForm texts, DateForm dates, Iterable<String> columns) {
        ImmutableList<String> names = ImmutableList.copyOf(columns);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("columns is empty; a table has at least one");
        }
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                // a blank line would be no row
                .quoteStrategy(names.size() == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED)
                .build(out, StandardCharsets.UTF_8);
        TableWriter writer = new TableWriter(csv, texts, dates, names);
        names.forEach(writer::text);
        return writer.endRow();
    }

    /**
     * Adds text.
     *
     * @param text the text, which may be empty
     * @return this writer
     */
    public TableWriter text(String text) {
        row.add(texts.format(text));
        return this;
    }

    /**
     * Adds a date.
     *
     * @param date the date
     * @return this writer
     */
    public TableWriter date(LocalDate date) {
        row.add(dates.format(date));
        return this;
    }

    /**
     * Adds a whole number.
     *
     * @param number the number
     * @return this writer
     */
    public TableWriter number(long number) {
        row.add(Long.toString(number));
        return this;
    }

    /**
     * Adds a number, written in full.
     *
     * @param number the number
     * @return this writer
     */
    public TableWriter number(BigDecimal number) {
        row.add(number.toPlainString());
        return this;
    }

    /**
     * Adds a cell that holds nothing.
     *
     * @return this writer
     */
    public TableWriter blank() {
        row.add("");
        return this;
    }

    /**
     * Ends the row.
     *
     * @return this writer
     * @throws IllegalStateException if the row has not one cell for each column
     */
    public TableWriter endRow() {
        if (row.size() != columns.size()) {
            throw new IllegalStateException(
                    "the row has " + row.size() + " cells; it must have one for each of the columns " + columns);
        }
        csv.writeRecord(row);
        row.clear();
        return this;
    }

    /**
     * Writes a row that was read: for each column of this table the text that the row has recorded in the column of that
     * name, and nothing where it is not supplied.
     *
     * @param recorded the row
     * @return this writer
     * @throws IllegalArgumentException if the row's table has no column of one of the names
     */
    public TableWriter row(Row recorded) {
        columns.forEach(column -> text(recorded.get(column).recorded().orElse("")));
        return endRow();
    }

    /** Closes the table, and the stream to which it is written. */
    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
