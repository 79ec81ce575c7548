package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.corporateparenting.table.DateForm;
import org.corporateparenting.table.TableWriter;
import org.corporateparenting.table.TextForm;

/** Writes one table, with a fault in some of its rows. */
final class SheetWriter implements AutoCloseable {

    private static final ImmutableList<String> WRONG_DATES =
            ImmutableList.of("31/02/2025", "2025-13-01", "unknown", "1/4", "20250101");
    private static final ImmutableList<String> WRONG_CODES = ImmutableList.of("Q9", "?", "N/K");
    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

    private final Layout layout;
    private final DateForm dates;
    private final Chance chance;
    private final double faults;
    private final TableWriter out;

    SheetWriter(Layout layout, DateForm dates, Path folder, Chance chance, double faults) throws IOException {
        this.layout = layout;
        this.dates = dates;
        this.chance = chance;
        this.faults = faults;
        this.out = TableWriter.open(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(layout.fileName()))),
                TextForm.EXACT,
                dates,
                layout.columns());
    }

    /** Writes a row, its days in ISO form as they come, or what a slip of the hand makes of it. */
    void row(String... cells) {
        if (!chance.in(faults)) {
            write(List.of(cells));
            return;
        }
        List<String> row = new ArrayList<>(List.of(cells));
        switch (chance.pick(Slip.SHARES)) {
            case MISSED -> {}
            case LATE -> write(moved(row, "date", chance.between(5, 60)));
            case TWICE -> {
                write(row);
                write(row);
            }
            case CONTRADICTED -> {
                write(row);
                write(moved(row, "date", -chance.between(1, 20)));
            }
            case ENDED_FIRST -> write(endedFirst(row));
            case STARTED_EARLIER -> write(moved(row, "start", -10));
            case WRONG_DATE -> write(spoilt(row, layout.days(), WRONG_DATES));
            case WRONG_CODE -> write(spoilt(row, layout.columnsOf("code"), WRONG_CODES));
            case NO_KEY -> write(spoilt(row, layout.columnsOf("key"), ImmutableList.of("")));
        }
    }

    @Override
    public void close() {
        out.close();
    }

    private List<String> spoilt(List<String> row, List<Integer> columns, List<String> instead) {
        if (!columns.isEmpty()) {
            int column = columns.get(chance.between(0, columns.size() - 1));
            row.set(column, instead.get(chance.between(0, instead.size() - 1)));
        }
        return row;
    }

    /** The same row with one of its days some days later: of this kind, else of any. */
    private List<String> moved(List<String> cells, String kind, int days) {
        List<String> row = new ArrayList<>(cells);
        List<Integer> columns = recorded(row, layout.columnsOf(kind));
        List<Integer> any = columns.isEmpty() ? recorded(row, layout.days()) : columns;
        if (!any.isEmpty()) {
            int column = any.get(chance.between(0, any.size() - 1));
            row.set(column, LocalDate.parse(row.get(column)).plusDays(days).toString());
        }
        return row;
    }

    private List<String> endedFirst(List<String> row) {
        List<Integer> starts = recorded(row, layout.columnsOf("start"));
        List<Integer> ends = layout.columnsOf("end");
        if (starts.isEmpty() || ends.isEmpty()) {
            return spoilt(row, layout.days(), WRONG_DATES);
        }
        LocalDate start = LocalDate.parse(row.get(starts.get(0)));
        row.set(ends.get(0), start.minusDays(5).toString());
        return row;
    }

    private static List<Integer> recorded(List<String> row, List<Integer> columns) {
        return columns.stream().filter(column -> !row.get(column).isEmpty()).toList();
    }

    private void write(List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            out.text(layout.isDay(column) && dates == DateForm.DAY_FIRST ? dayFirst(row.get(column)) : row.get(column));
        }
        out.endRow();
    }

    private static String dayFirst(String cell) {
        return ISO_DAY.matcher(cell).replaceFirst("$3/$2/$1");
    }
}
