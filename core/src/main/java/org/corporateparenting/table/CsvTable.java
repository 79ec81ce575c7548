package org.corporateparenting.table;

import static org.corporateparenting.rule.Location.ofRow;
import static org.corporateparenting.rule.Location.ofTable;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.rule.Location;

/** Reads one CSV file as one table. */
final class CsvTable {

    private final TableDefinition table;
    private final List<Column<?>> columns;
    private final List<Map<String, Cell<?>>> pools;
    private final Findings findings;
    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
    private int ordinal;
    private int fallbackRow;

    CsvTable(TableDefinition table, CellPool pool, Findings findings) {
        this.table = table;
        this.columns = table.allColumns();
        this.pools = pool.forColumns(columns);
        this.findings = findings;
    }

    /** The table, or empty where the file has none, about which there is then a finding. Closes the stream. */
    Optional<Table> read(InputStream in) throws IOException {
        try (TolerantDecoder decoder = new TolerantDecoder(in)) {
            if (decoder.startsWithZeros()) {
                report(
                        ReadingRule.FILE_NOT_TEXT,
                        "the file holds zero bytes, so it is not text in UTF-8; it is left out");
                return Optional.empty();
            }
            return read(new CsvRecords(decoder));
        }
    }

    private Optional<Table> read(CsvRecords records) throws IOException {
        CsvRecords.Step first = records.next();
        if (first == CsvRecords.Step.END) {
            report(ReadingRule.HEADER_MISSING, "the file is empty; it has not even a header, and is left out");
            return Optional.empty();
        }
        Header header = new Header(records.fields());
        if (first != CsvRecords.Step.RECORD || !header.namesAnyOf(table)) {
            report(
                    ReadingRule.HEADER_MISSING,
                    "the first line of the file names none of the table's columns; the file is left out");
            return Optional.empty();
        }
        header.report(table, findings);
        readRows(records, header);
        reportWhole(records);
        return Optional.of(new Table(table, header.supplied(table), rows.build(), ordinal));
    }

    private void readRows(CsvRecords records, Header header) {
        int[] places = header.placesOf(table);
        try {
            for (CsvRecords.Step step = records.next(); step != CsvRecords.Step.END; step = records.next()) {
                if (step != CsvRecords.Step.RECORD || !isBlankLine(records.fields(), header.width())) {
                    ordinal++;
                    readRow(step, records, header.width(), places);
                }
            }
        } catch (IOException e) {
            report(ReadingRule.FILE_UNREADABLE, "the file cannot be read any further than row " + ordinal);
        }
    }

    private void readRow(CsvRecords.Step step, CsvRecords records, int width, int[] places) {
        if (records.line() <= records.fallbackLine()) {
            fallbackRow = ordinal;
        }
        if (step == CsvRecords.Step.RECORD) {
            addRow(records.fields(), width, places);
            reportSwallowed(records, width);
        } else if (step == CsvRecords.Step.TOO_LONG) {
            reportRow(
                    ReadingRule.ROW_TOO_LONG,
                    "the row, on line " + records.line() + ", is longer than " + CsvRecords.LONGEST
                            + " characters; it is left out");
        } else {
            reportRow(
                    ReadingRule.ROW_BROKEN,
                    "the row, on line " + records.line() + ", has quotation marks that do not pair; it is left out");
        }
    }

    private void addRow(String[] fields, int width, int[] places) {
        if (hasSurplus(fields, width)) {
            reportRow(
                    ReadingRule.ROW_SURPLUS,
                    "the row has " + fields.length + " fields and the header " + width + "; it is left out");
            return;
        }
        if (fields.length < width) {
            reportRow(
                    ReadingRule.ROW_SHORT,
                    "the row has " + fields.length + " fields and the header " + width
                            + "; the others count as not supplied");
        }
        Row row = new Row(table, ordinal, cells(fields, places));
        rows.add(row);
        reportMalformed(row, fields, places);
    }

    private void reportSwallowed(CsvRecords records, int width) {
        if (records.mayHoldRows(width)) {
            reportRow(
                    ReadingRule.ROW_SWALLOWED,
                    "the row, from line " + records.line()
                            + " on, has a cell of several lines that looks like rows joined by a stray quotation mark");
        }
    }

    private Cell<?>[] cells(String[] fields, int[] places) {
        Cell<?>[] cells = new Cell<?>[places.length];
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            cells[i] = place < 0 || place >= fields.length
                    ? Cell.notSupplied()
                    : CellPool.cell(pools.get(i), columns.get(i), fields[place]);
        }
        return cells;
    }

    private void reportMalformed(Row row, String[] fields, int[] places) {
        for (int i = 0; i < places.length; i++) {
            if (row.cellAt(i).is(CellKind.MALFORMED)) {
                findings.malformed(row, columns.get(i), fields[places[i]]);
            }
        }
    }

    private void reportWhole(CsvRecords records) {
        if (ordinal == 0) {
            report(ReadingRule.TABLE_EMPTY, "the table has no rows, which says that there was nothing to record");
        }
        if (records.fallbackLine() > 0) {
            Location first = fallbackRow == 0 ? ofTable(table.name()) : ofRow(table.name(), fallbackRow);
            findings.report(
                    ReadingRule.ENCODING_MIXED,
                    first,
                    "the file is not wholly UTF-8; from line " + records.fallbackLine()
                            + " on, bytes that are not are read as Windows-1252");
        }
    }

    private void report(ReadingRule rule, String message) {
        findings.report(rule, ofTable(table.name()), message);
    }

    private void reportRow(ReadingRule rule, String message) {
        findings.report(rule, ofRow(table.name(), ordinal), message);
    }

    private static boolean isBlankLine(String[] fields, int width) {
        return fields.length == 1 && width > 1 && Column.isBlank(fields[0]);
    }

    private static boolean hasSurplus(String[] fields, int width) {
        for (int i = width; i < fields.length; i++) {
            if (!Column.isBlank(fields[i])) {
                return true;
            }
        }
        return false;
    }
}
