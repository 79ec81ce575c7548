package org.corporateparenting.governance.money;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.time.CollectionYear;

/** The columns of tables of savings and budgets. */
final class MoneyColumns {

    static final String SAVINGS_TABLE = "savings";
    static final String BUDGET_TABLE = "budget";
    static final String TOTAL = "total";

    static final Column<String> SAVING_ID = Column.text("saving_id");
    static final Column<String> LINE_ID = Column.text("line_id");
    static final Column<String> TITLE = Column.text("title");
    static final Column<CollectionYear> YEAR =
            Column.of("year", "a financial year such as 2022-23", MoneyColumns::year);
    static final Column<Unit> UNIT = Column.of(
            "unit",
            "one of GBP, GBP_K, GBP_M, GBP_BN",
            text -> Enums.getIfPresent(Unit.class, Ascii.toUpperCase(text))
                    .toJavaUtil()
                    .filter(Money::isMoney));
    static final Column<String> TARGET_PRINTED = Column.text("target_printed");
    static final Column<BigDecimal> MITIGATIONS = amount("mitigations");
    static final ImmutableMap<SavingColumn, Column<BigDecimal>> SAVING =
            Maps.toMap(Arrays.asList(SavingColumn.values()), column -> amount(Ascii.toLowerCase(column.name())));
    static final ImmutableMap<BudgetColumn, Column<BigDecimal>> BUDGET =
            Maps.toMap(Arrays.asList(BudgetColumn.values()), column -> amount(column.header()));

    static final TableDefinition SAVINGS = TableDefinition.builder()
            .name(SAVINGS_TABLE)
            .addColumns(SAVING_ID, YEAR)
            .addOptionalColumns(TITLE, UNIT, TARGET_PRINTED, MITIGATIONS)
            .addAllOptionalColumns(SAVING.values())
            .addOptionalColumns(Column.text("red_printed"), Column.text("amber_printed"), Column.text("green_printed"))
            .addOptionalColumns(Column.text("mitigation_printed"), Column.text("mitigations_printed"))
            .addOptionalColumns(Column.text("source"), Column.text("source_line"), Column.text("note"))
            .isOptional(true)
            .build();

    static final TableDefinition BUDGETS = TableDefinition.builder()
            .name(BUDGET_TABLE)
            .addColumns(LINE_ID, YEAR)
            .addOptionalColumns(TITLE, UNIT)
            .addAllOptionalColumns(BUDGET.values())
            .addOptionalColumns(Column.text("source"), Column.text("source_line"), Column.text("note"))
            .isOptional(true)
            .build();

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private MoneyColumns() {}

    private static Column<BigDecimal> amount(String name) {
        return Column.of(name, "an amount such as -4334 or 0.317", MoneyColumns::number);
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<CollectionYear> year(String text) {
        try {
            return Optional.of(CollectionYear.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
