package org.corporateparenting.performance;

import java.io.InputStream;
import java.nio.file.Path;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.UnusableInputException;

/**
 * Reads published figures from a CSV file in long form, one number a row.
 *
 * <p>Three columns are expected: {@code measure_id}, {@code column} (a period such as {@code 2023-03}, {@code 2022-23-Q4}
 * or {@code 2021-22}, or {@code YTD}, {@code TARGET}, {@code SN}, {@code ENGLAND}, {@code REGION}, or anything else) and
 * {@code value}. All others may be absent: {@code section}, {@code label}, {@code polarity}, {@code polarity_basis},
 * {@code unit}, {@code basis}, {@code printed}, {@code status}, {@code kpi}, {@code source}, {@code source_line},
 * {@code shift}, {@code note}, {@code table}, {@code role}, {@code of} and {@code period}. Without them a measure of the
 * catalogue keeps its polarity and unit, any other has no polarity; the unit is a percentage where the printed text ends
 * with a percent sign, and a plain number otherwise.
 *
 * <p>A cell that cannot be read costs its figure and is a finding; so is everything that contradicts itself. Nothing is
 * taken for nought.
 */
public final class FiguresFile {

    private FiguresFile() {}

    /**
     * Reads a file.
     *
     * @param file the file, of any name
     * @return the figures, and what was noticed
     * @throws UnusableInputException if the file cannot be opened, is not text or has no header with a column of a
     *     figures file
     */
    public static Parsed<Figures> read(Path file) {
        return figures(TableReader.readFile(FigureColumns.FIGURES, file));
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param in the bytes of a CSV file
     * @return the figures, and what was noticed
     * @throws UnusableInputException if the stream cannot be read, is not text or has no header with a column of a
     *     figures file
     */
    public static Parsed<Figures> read(InputStream in) {
        return figures(TableReader.readStream(FigureColumns.FIGURES, in));
    }

    private static Parsed<Figures> figures(Parsed<Table> table) {
        return new FigureRows(table).figures();
    }
}
