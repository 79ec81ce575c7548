package org.corporateparenting.governance.money;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.CollectionYear;
import org.immutables.value.Value;

/** What the councils pay a trust for a year, and how it came about (S001:184-188, 954-961). */
@Value.Immutable
public abstract class ContractSum {

    ContractSum() {}

    /**
     * The financial year.
     *
     * @return the year
     */
    public abstract CollectionYear year();

    /**
     * The unit of its amounts.
     *
     * @return a unit of money
     */
    public abstract Unit unit();

    /**
     * The sum before it was changed.
     *
     * @return the amount
     */
    public abstract BigDecimal opening();

    /**
     * What was added for rising prices and pay.
     *
     * @return the amount; empty where it is not recorded
     */
    public abstract Optional<BigDecimal> uplift();

    /**
     * What was taken off for savings, which become a pressure where they are not made.
     *
     * @return the amount, 0 or more; empty where it is not recorded
     */
    public abstract Optional<BigDecimal> savings();

    /**
     * What was agreed on top in the course of the year.
     *
     * @return the amounts by what they are for; empty where there were none
     */
    public abstract ImmutableMap<String, BigDecimal> additions();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (!Money.isMoney(unit())) {
            throw new IllegalArgumentException("unit is " + unit() + "; it must be one of money");
        }
        if (savings().filter(amount -> amount.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "savings is " + savings().get() + "; what is taken off must be 0 or more");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static ContractSumBuilder builder() {
        return new ContractSumBuilder();
    }

    /**
     * The sum agreed before the year: opening and uplift less savings.
     *
     * @return the amount; empty where uplift or savings are not recorded
     */
    public final Optional<BigDecimal> agreed() {
        return uplift().flatMap(
                        added -> savings().map(taken -> opening().add(added).subtract(taken)));
    }

    /**
     * The sum at the end of the year, with what was agreed on top.
     *
     * @return the amount; empty where the sum agreed before the year is not known
     */
    public final Optional<BigDecimal> atYearEnd() {
        return agreed().map(sum -> additions().values().stream().reduce(sum, BigDecimal::add));
    }

    /**
     * The uplift in per cent of what it was added to.
     *
     * @param rounding how the percentage is rounded, once
     * @return the percentage; empty where the uplift is not recorded or the opening sum is 0
     */
    public final Optional<BigDecimal> upliftPercent(Rounding rounding) {
        return uplift().filter(added -> opening().signum() != 0)
                .map(added -> rounding.quotient(added.movePointRight(2), opening()));
    }
}
