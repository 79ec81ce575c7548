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
    private static final int SORTS_OF_FAULT = 6;

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
        switch (chance.between(1, SORTS_OF_FAULT)) {
            case 1 -> spoil("code", row, WRONG_CODES);
            case 2 -> spoil("key", row, ImmutableList.of(""));
            case 3 -> write(row);
            case 4 -> move("end", row, "start", -5);
            case 5 -> move("start", row, "start", -10);
            default -> spoil("date", row, WRONG_DATES);
        }
        write(row);
    }

    @Override
    public void close() {
        out.close();
    }

    private void spoil(String kind, List<String> row, List<String> instead) {
        ImmutableList<Integer> columns = layout.columnsOf(kind);
        if (!columns.isEmpty()) {
            int column = columns.get(chance.between(0, columns.size() - 1));
            row.set(column, instead.get(chance.between(0, instead.size() - 1)));
        }
    }

    /** Puts a day some days after another, or before it. */
    private void move(String what, List<String> row, String from, int days) {
        ImmutableList<Integer> target = layout.columnsOf(what);
        if (target.isEmpty()) {
            spoil("date", row, WRONG_DATES);
            return;
        }
        LocalDate day = LocalDate.parse(row.get(layout.columnsOf(from).get(0)));
        row.set(target.get(0), day.plusDays(days).toString());
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
