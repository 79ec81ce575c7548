package org.corporateparenting.examples.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.corporateparenting.table.DateForm;

/** The tables of the extract, open for writing. */
final class Book implements AutoCloseable {

    private final Map<Sheet, SheetWriter> sheets = new EnumMap<>(Sheet.class);

    Book(Path folder, Chance chance, double faults) throws IOException {
        for (Sheet sheet : Sheet.values()) {
            sheets.put(sheet, new SheetWriter(sheet.layout(), DateForm.ISO, folder, chance.apart(), faults));
        }
    }

    /** Writes a row, one cell a column, days in ISO form. */
    void row(Sheet sheet, String... cells) {
        sheets.get(sheet).row(cells);
    }

    @Override
    public void close() {
        sheets.values().forEach(SheetWriter::close);
    }
}
