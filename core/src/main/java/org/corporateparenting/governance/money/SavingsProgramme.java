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
 * The savings of one financial year.
 *
 * @param year the year
 * @param unit the unit of all amounts
 * @param savings the proposals in the order of the table, at least one, without the total
 * @param total the total as printed; empty where none is
 */
public record SavingsProgramme(CollectionYear year, Unit unit, ImmutableList<Saving> savings, Optional<Saving> total) {

    /**
     * Checks that all savings are of the year and in the unit.
     *
     * @param year as above
     * @param unit as above
     * @param savings as above
     * @param total as above
     */
    public SavingsProgramme {
        requireNonNull(total, "total");
        if (savings.isEmpty()) {
            throw new IllegalArgumentException("savings is empty; a programme has at least one");
        }
        for (Saving saving : savings) {
            requireSame(year, unit, saving);
        }
        total.ifPresent(printed -> requireSame(year, unit, printed));
    }

    /**
     * A programme without a printed total.
     *
     * @param savings the proposals, at least one, all of one year and in one unit
     * @return the programme
     * @throws IllegalArgumentException if there is none, or they are of several years or units
     */
    public static SavingsProgramme of(Iterable<Saving> savings) {
        ImmutableList<Saving> all = ImmutableList.copyOf(savings);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("savings is empty; a programme has at least one");
        }
        return new SavingsProgramme(all.get(0).year(), all.get(0).unit(), all, Optional.empty());
    }

    /**
     * The sum of a column over the proposals. What is a mitigation only counts where it has the amount, and lacks none
     * where it has not; a mitigation that is not recorded is none.
     *
     * @param column the column
     * @return the sum, in {@link #unit()}; empty where any other proposal lacks the amount
     */
    public Optional<BigDecimal> sum(SavingColumn column) {
        return Sums.all(savings.stream()
                .filter(saving -> saving.amount(column).isPresent()
                        || (column != SavingColumn.MITIGATION && !saving.isMitigationOnly()))
                .map(saving -> saving.amount(column)));
    }

    /**
     * What may not be saved: red and amber of all proposals.
     *
     * @return the sum, in {@link #unit()}; empty where a proposal lacks red or amber
     */
    public Optional<BigDecimal> atRisk() {
        return sum(SavingColumn.RED).flatMap(red -> sum(SavingColumn.AMBER).map(red::add));
    }

    /**
     * What is green or was found elsewhere.
     *
     * @return green and mitigation together, in {@link #unit()}; empty where a proposal lacks green
     */
    public Optional<BigDecimal> deliveredWithMitigation() {
        return sum(SavingColumn.GREEN)
                .flatMap(green -> sum(SavingColumn.MITIGATION).map(green::add));
    }

    /**
     * What was saved less what was to be saved.
     *
     * @return green less target, positive where more was saved than planned; empty where either is not known
     */
    public Optional<BigDecimal> variance() {
        return sum(SavingColumn.GREEN).flatMap(green -> sum(SavingColumn.TARGET).map(green::subtract));
    }

    /**
     * How much of the target stands in a column.
     *
     * @param column the column
     * @param rounding how the percentage is rounded, once
     * @return the percentage of the target; empty where either sum is not known or the target is 0
     */
    public Optional<BigDecimal> shareOfTarget(SavingColumn column, Rounding rounding) {
        return sum(column)
                .flatMap(part -> sum(SavingColumn.TARGET)
                        .filter(target -> target.signum() != 0)
                        .map(target -> rounding.quotient(part.movePointRight(2), target)));
    }

    /**
     * What does not add up: targets that are not their parts, printed totals that are not their column. A target that
     * is its parts but for a power of ten is said to have slipped, and is taken as its parts for the column.
     *
     * @return the findings in their natural order; none for a saving that delivers more than its target and has nothing
     *     red or amber
     */
    public ImmutableList<Finding> audit() {
        return new SavingsAudit(this).findings();
    }

    private static void requireSame(CollectionYear year, Unit unit, Saving saving) {
        if (!saving.year().equals(year) || saving.unit() != unit) {
            throw new IllegalArgumentException("saving " + saving.id() + " is of " + saving.year() + " in "
                    + saving.unit() + "; the programme is of " + year + " in " + unit);
        }
    }
}
