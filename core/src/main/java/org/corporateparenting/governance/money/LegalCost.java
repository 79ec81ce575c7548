package org.corporateparenting.governance.money;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.time.CollectionYear;
import org.immutables.value.Value;

/** What legal work cost in a year (S001:1010-1018). */
@Value.Immutable
public abstract class LegalCost {

    private static final String TABLE = "legal_costs";

    LegalCost() {}

    /**
     * The financial year.
     *
     * @return the year
     */
    public abstract CollectionYear year();

    /**
     * What was paid for lawyers' time.
     *
     * @return the amount, in pounds
     */
    public abstract BigDecimal time();

    /**
     * What was paid to others.
     *
     * @return the amount, in pounds
     */
    public abstract BigDecimal disbursements();

    /**
     * The total as printed.
     *
     * @return the amount, in pounds; empty where none is printed
     */
    public abstract Optional<BigDecimal> totalPrinted();

    /**
     * How many matters were billed.
     *
     * @return the number; empty where it is not recorded
     */
    public abstract Optional<Integer> matters();

    /**
     * The cost of one matter as printed.
     *
     * @return the amount, in pounds; empty where none is printed
     */
    public abstract Optional<BigDecimal> averagePrinted();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static LegalCostBuilder builder() {
        return new LegalCostBuilder();
    }

    /**
     * Time and disbursements together.
     *
     * @return the amount, in pounds
     */
    public final BigDecimal total() {
        return time().add(disbursements());
    }

    /**
     * What one matter cost.
     *
     * @param rounding how it is rounded, once
     * @return the printed total, or failing that the sum, over the matters; empty where the matters are not recorded or 0
     */
    public final Optional<BigDecimal> average(Rounding rounding) {
        return matters()
                .filter(number -> number != 0)
                .map(number -> rounding.quotient(totalPrinted().orElse(total()), BigDecimal.valueOf(number)));
    }

    /**
     * A printed total that is not its parts, and a printed average that is not the total over the matters at its places behind
     * the point.
     *
     * @return the findings in their natural order
     */
    public final ImmutableList<Finding> audit() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        totalPrinted()
                .filter(printed -> !Sums.same(printed, total()))
                .ifPresent(printed -> findings.add(finding(
                        MoneyRule.ROW_SUM,
                        "legal costs of " + year() + " are printed as " + printed + "; time and disbursements are "
                                + total(),
                        "total")));
        averagePrinted()
                .ifPresent(printed -> average(new Rounding(printed.scale()))
                        .filter(worked -> !Sums.same(worked, printed))
                        .ifPresent(worked -> findings.add(finding(
                                MoneyRule.AVERAGE,
                                "cost of a matter in " + year() + " is printed as " + printed
                                        + "; the total over the matters is " + worked,
                                "average"))));
        return ImmutableList.sortedCopyOf(findings.build());
    }

    private Finding finding(MoneyRule rule, String message, String field) {
        Location place = row() == 0 ? Location.ofTable(TABLE, field) : Location.ofRow(TABLE, row(), field);
        return Finding.of(rule.id(), rule.severity(), place, message);
    }
}
