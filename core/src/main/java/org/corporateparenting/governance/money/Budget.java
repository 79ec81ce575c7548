package org.corporateparenting.governance.money;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.time.CollectionYear;

/**
 * The budget of one financial year with what became of it.
 *
 * @param year the year
 * @param unit the unit of all amounts
 * @param lines the lines in the order of the table, without the total
 * @param total the total as printed; empty where none is
 */
public record Budget(CollectionYear year, Unit unit, ImmutableList<BudgetLine> lines, Optional<BudgetLine> total) {

    /**
     * Checks that the unit is one of money.
     *
     * @param year as above
     * @param unit as above
     * @param lines as above
     * @param total as above
     */
    public Budget {
        requireNonNull(year, "year");
        requireNonNull(lines, "lines");
        requireNonNull(total, "total");
        if (!Money.isMoney(unit)) {
            throw new IllegalArgumentException("unit is " + unit + "; it must be one of money");
        }
    }

    /**
     * The sum of a column over the lines.
     *
     * @param column the column
     * @return the sum, in {@link #unit()}; empty where a line lacks the amount and it cannot be worked out, or where
     *     there is no line
     */
    public Optional<BigDecimal> sum(BudgetColumn column) {
        return lines.isEmpty() ? Optional.empty() : Sums.all(lines.stream().map(line -> line.amount(column)));
    }

    /**
     * The line with an id.
     *
     * @param id the id
     * @return the line; empty where there is none
     */
    public Optional<BudgetLine> get(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /**
     * How far the outturn is from the budget, in per cent of the net budget.
     *
     * @param rounding how the percentage is rounded, once
     * @return positive where too much was spent; empty where either sum is not known or the net budget is 0
     */
    public Optional<BigDecimal> variancePercent(Rounding rounding) {
        return sum(BudgetColumn.VARIANCE)
                .flatMap(variance -> sum(BudgetColumn.NET)
                        .filter(net -> net.signum() != 0)
                        .map(net -> rounding.quotient(variance.movePointRight(2), net)));
    }

    /**
     * What does not add up, and what should be looked at: rows whose amounts do not follow from each other, totals that
     * are not their column, income above nought, spending below it, and outturns below it.
     *
     * @return the findings in their natural order
     */
    public ImmutableList<Finding> audit() {
        return new BudgetAudit(this).findings();
    }
}
