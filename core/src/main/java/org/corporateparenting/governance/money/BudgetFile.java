package org.corporateparenting.governance.money;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.UnusableInputException;
import org.corporateparenting.time.CollectionYear;

/**
 * Reads budgets from a CSV file, one line a row.
 *
 * <p>Expected are the columns {@code line_id} and {@code year}. There may be {@code title}, {@code unit} (thousands of
 * pounds where it is absent) and the amounts {@code gross_budget}, {@code income_budget}, {@code net_budget},
 * {@code expenditure_forecast}, {@code income_forecast}, {@code net_outturn}, {@code variance},
 * {@code additional_investment} and {@code net_variance}, income negative. The row whose id is {@code total} is the
 * printed total. A cell that cannot be read costs its amount and is a finding.
 */
public final class BudgetFile {

    private BudgetFile() {}

    /**
     * Reads a file.
     *
     * @param file the file, of any name
     * @return a budget for each year, earliest first, and what reading showed; what does not add up is in
     *     {@link Budget#audit()}
     * @throws UnusableInputException if the file cannot be opened, is not text or has no header with a column of the
     *     table
     */
    public static Parsed<ImmutableList<Budget>> read(Path file) {
        return budgets(TableReader.readFile(MoneyColumns.BUDGETS, file));
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param in the bytes of a CSV file
     * @return a budget for each year, earliest first, and what reading showed
     * @throws UnusableInputException if the stream cannot be read, is not text or has no header with a column of the
     *     table
     */
    public static Parsed<ImmutableList<Budget>> read(InputStream in) {
        return budgets(TableReader.readStream(MoneyColumns.BUDGETS, in));
    }

    private static Parsed<ImmutableList<Budget>> budgets(Parsed<Table> table) {
        MoneyRows rows = new MoneyRows(table, MoneyColumns.LINE_ID, Unit.GBP_K);
        ImmutableList.Builder<Budget> budgets = ImmutableList.builder();
        rows.byYear().asMap().forEach((year, own) -> budgets.add(budget(rows, year, own)));
        return rows.with(budgets.build());
    }

    private static Budget budget(MoneyRows rows, CollectionYear year, Collection<Row> own) {
        return new Budget(
                year,
                rows.unit(year),
                own.stream()
                        .filter(row -> !rows.isTotal(row))
                        .map(row -> line(rows, row))
                        .collect(ImmutableList.toImmutableList()),
                own.stream().filter(rows::isTotal).findFirst().map(row -> line(rows, row)));
    }

    private static BudgetLine line(MoneyRows rows, Row row) {
        return BudgetLine.builder()
                .id(row.get(MoneyColumns.LINE_ID).value().orElseThrow())
                .title(rows.title(row))
                .amounts(MoneyRows.amounts(row, MoneyColumns.BUDGET))
                .row(row.ordinal())
                .build();
    }
}
