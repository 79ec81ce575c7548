package org.corporateparenting.governance.money;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;

/** What does not add up in a budget. */
final class BudgetAudit {

    private final Budget budget;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    BudgetAudit(Budget budget) {
        this.budget = budget;
    }

    ImmutableList<Finding> findings() {
        budget.lines().forEach(line -> {
            row(line);
            signs(line);
        });
        budget.total().ifPresent(total -> {
            row(total);
            for (BudgetColumn column : BudgetColumn.values()) {
                column(total, column);
            }
        });
        return ImmutableList.sortedCopyOf(findings.build());
    }

    private void row(BudgetLine line) {
        for (BudgetColumn column : BudgetColumn.values()) {
            line.recorded(column)
                    .ifPresent(recorded -> line.worked(column)
                            .filter(worked -> !Sums.same(worked, recorded))
                            .ifPresent(worked -> report(
                                    MoneyRule.ROW_SUM,
                                    line,
                                    column,
                                    column.header() + " of " + line.id() + " is " + recorded + "; " + column.working()
                                            + " is " + worked)));
        }
    }

    private void column(BudgetLine total, BudgetColumn column) {
        total.recorded(column)
                .ifPresent(printed -> budget.sum(column)
                        .filter(sum -> !Sums.same(sum, printed))
                        .ifPresent(sum -> report(
                                MoneyRule.COLUMN_SUM,
                                total,
                                column,
                                "total of " + column.header() + " is " + printed + "; its rows add up to " + sum)));
    }

    private void signs(BudgetLine line) {
        sign(line, BudgetColumn.GROSS, -1, "spending is negative");
        sign(line, BudgetColumn.EXPENDITURE_FORECAST, -1, "spending is negative");
        sign(line, BudgetColumn.INCOME, 1, "income is positive; it is negative in a budget");
        sign(line, BudgetColumn.INCOME_FORECAST, 1, "income is positive; it is negative in a budget");
        line.recorded(BudgetColumn.NET_OUTTURN)
                .filter(outturn -> outturn.signum() < 0)
                .ifPresent(outturn -> report(
                        MoneyRule.NEGATIVE_OUTTURN,
                        line,
                        BudgetColumn.NET_OUTTURN,
                        "net_outturn of " + line.id() + " is " + outturn + ": more came in than was spent"));
    }

    private void sign(BudgetLine line, BudgetColumn column, int wrong, String said) {
        line.recorded(column)
                .map(BigDecimal::signum)
                .filter(sign -> sign == wrong)
                .ifPresent(sign ->
                        report(MoneyRule.SIGN, line, column, column.header() + " of " + line.id() + ": " + said));
    }

    private void report(MoneyRule rule, BudgetLine line, BudgetColumn column, String message) {
        Location place = line.row() == 0
                ? Location.ofTable(MoneyColumns.BUDGET_TABLE, column.header())
                : Location.ofRow(MoneyColumns.BUDGET_TABLE, line.row(), column.header());
        findings.add(Finding.of(rule.id(), rule.severity(), place, message));
    }
}
