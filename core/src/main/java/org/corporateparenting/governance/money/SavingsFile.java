package org.corporateparenting.governance.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.UnusableInputException;
import org.corporateparenting.time.CollectionYear;

/**
 * Reads savings programmes from a CSV file, one saving a row.
 *
 * <p>Expected are the columns {@code saving_id} and {@code year}. There may be {@code title}, {@code unit} (millions of
 * pounds where it is absent), {@code target}, {@code red}, {@code amber}, {@code green}, {@code mitigation} or
 * {@code mitigations}, and {@code target_printed}, the text of the target as it stands in the table. The row whose id
 * is {@code total} is the printed total. A cell that cannot be read costs its amount and is a finding.
 */
public final class SavingsFile {

    private SavingsFile() {}

    /**
     * Reads a file.
     *
     * @param file the file, of any name
     * @return a programme for each year, earliest first, and what reading showed; what does not add up is in
     *     {@link SavingsProgramme#audit()}
     * @throws UnusableInputException if the file cannot be opened, is not text or has no header with a column of the
     *     table
     */
    public static Parsed<ImmutableList<SavingsProgramme>> read(Path file) {
        return programmes(TableReader.readFile(MoneyColumns.SAVINGS, file));
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param in the bytes of a CSV file
     * @return a programme for each year, earliest first, and what reading showed
     * @throws UnusableInputException if the stream cannot be read, is not text or has no header with a column of the
     *     table
     */
    public static Parsed<ImmutableList<SavingsProgramme>> read(InputStream in) {
        return programmes(TableReader.readStream(MoneyColumns.SAVINGS, in));
    }

    private static Parsed<ImmutableList<SavingsProgramme>> programmes(Parsed<Table> table) {
        MoneyRows rows = new MoneyRows(table, MoneyColumns.SAVING_ID, Unit.GBP_M);
        ImmutableList.Builder<SavingsProgramme> programmes = ImmutableList.builder();
        rows.byYear().asMap().forEach((year, own) -> {
            List<Row> parts = own.stream().filter(row -> !rows.isTotal(row)).toList();
            if (!parts.isEmpty()) {
                programmes.add(new SavingsProgramme(
                        year,
                        rows.unit(year),
                        parts.stream().map(row -> saving(rows, year, row)).collect(ImmutableList.toImmutableList()),
                        own.stream().filter(rows::isTotal).findFirst().map(row -> saving(rows, year, row))));
            }
        });
        return rows.with(programmes.build());
    }

    private static Saving saving(MoneyRows rows, CollectionYear year, Row row) {
        Unit unit = rows.unit(year);
        return Saving.builder()
                .id(row.get(MoneyColumns.SAVING_ID).value().orElseThrow())
                .title(rows.title(row))
                .year(year)
                .unit(unit)
                .amounts(amounts(row))
                .targetPrinted(row.get(MoneyColumns.TARGET_PRINTED)
                        .value()
                        .flatMap(text -> Money.parsePrinted(text, unit))
                        .map(money -> money.in(unit).amount()))
                .row(row.ordinal())
                .build();
    }

    private static ImmutableMap<SavingColumn, BigDecimal> amounts(Row row) {
        ImmutableMap<SavingColumn, BigDecimal> amounts = MoneyRows.amounts(row, MoneyColumns.SAVING);
        Optional<BigDecimal> other = row.get(MoneyColumns.MITIGATIONS).value();
        if (amounts.containsKey(SavingColumn.MITIGATION) || other.isEmpty()) {
            return amounts;
        }
        return ImmutableMap.<SavingColumn, BigDecimal>builder()
                .putAll(amounts)
                .put(SavingColumn.MITIGATION, other.get())
                .buildOrThrow();
    }
}
