package org.corporateparenting.governance.money;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of a budget with what became of it, or the budget's printed total. */
@Value.Immutable
public abstract class BudgetLine {

    BudgetLine() {}

    /**
     * The line's stable name.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The line in a few words.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Its amounts as recorded, in the budget's unit.
     *
     * @return the amounts by column; one that is not recorded is not in it
     */
    public abstract ImmutableMap<BudgetColumn, BigDecimal> amounts();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks that the line can be named. */
    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of a budget line is blank; it must name the line");
        }
    }

    /**
     * Starts a line.
     *
     * @return an empty builder
     */
    public static BudgetLineBuilder builder() {
        return new BudgetLineBuilder();
    }

    /**
     * One of its amounts as recorded.
     *
     * @param column which one
     * @return the amount; empty where it is not recorded
     */
    public final Optional<BigDecimal> recorded(BudgetColumn column) {
        return Optional.ofNullable(amounts().get(column));
    }

    /**
     * One of its amounts as it follows from those recorded before it: the net budget from gross and income, the outturn
     * from what is spent and comes in, the variance from both, the net variance from that and what was agreed on top.
     *
     * @param column which one
     * @return the amount; empty where it follows from none, or from one that is not recorded
     */
    public final Optional<BigDecimal> worked(BudgetColumn column) {
        return column.worked(this::recorded);
    }

    /**
     * One of its amounts, as recorded or, failing that, worked out as far back as needed.
     *
     * @param column which one
     * @return the amount; empty where it can be had from neither
     */
    public final Optional<BigDecimal> amount(BudgetColumn column) {
        return recorded(column).or(() -> column.worked(this::amount));
    }
}
