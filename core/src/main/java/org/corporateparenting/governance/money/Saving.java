package org.corporateparenting.governance.money;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.CollectionYear;
import org.immutables.value.Value;

/** One proposal of a savings programme, or the programme's printed total. */
@Value.Immutable
public abstract class Saving {

    Saving() {}

    /**
     * The saving's stable name.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The saving in a few words.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The financial year in which it is to be made.
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
     * Its amounts.
     *
     * @return the amounts by column; one that is not recorded is not in it
     */
    public abstract ImmutableMap<SavingColumn, BigDecimal> amounts();

    /**
     * The target as printed, where that is known and may differ from the one to go by.
     *
     * @return the amount, in {@link #unit()}; empty where the file does not give it
     */
    public abstract Optional<BigDecimal> targetPrinted();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks that the saving can be named and is one of money. */
    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of a saving is blank; it must name the saving");
        }
        if (!Money.isMoney(unit())) {
            throw new IllegalArgumentException("unit is " + unit() + "; it must be one of money");
        }
    }

    /**
     * Starts a saving.
     *
     * @return an empty builder
     */
    public static SavingBuilder builder() {
        return new SavingBuilder();
    }

    /**
     * One of its amounts.
     *
     * @param column which one
     * @return the amount, in {@link #unit()}; empty where it is not recorded
     */
    public final Optional<BigDecimal> amount(SavingColumn column) {
        return Optional.ofNullable(amounts().get(column));
    }

    /**
     * What is to be saved.
     *
     * @return the target, in {@link #unit()}; empty for what has none, such as a mitigation
     */
    public final Optional<BigDecimal> target() {
        return amount(SavingColumn.TARGET);
    }

    /**
     * What is accounted for: red, amber and green together.
     *
     * @return the sum, in {@link #unit()}; empty where one of them is not recorded
     */
    public final Optional<BigDecimal> accountedFor() {
        return Sums.all(Stream.of(amount(SavingColumn.RED), amount(SavingColumn.AMBER), amount(SavingColumn.GREEN)));
    }

    /**
     * What may not be saved: red and amber together (S001:250).
     *
     * @return the sum, in {@link #unit()}; empty where one of them is not recorded
     */
    public final Optional<BigDecimal> atRisk() {
        return Sums.all(Stream.of(amount(SavingColumn.RED), amount(SavingColumn.AMBER)));
    }

    /**
     * What was saved beyond the target or is short of it: green less target.
     *
     * @return positive where more was saved than planned; empty where green or target is not recorded
     */
    public final Optional<BigDecimal> variance() {
        return amount(SavingColumn.GREEN).flatMap(green -> target().map(green::subtract));
    }

    /**
     * What was saved beyond the target.
     *
     * @return the amount, 0 where there is none; empty where green or target is not recorded
     */
    public final Optional<BigDecimal> overDelivery() {
        return variance().map(BigDecimal.ZERO::max);
    }

    /**
     * Whether it only stands in for savings that are not made: money found elsewhere, without a target of its own.
     *
     * @return true where there is a mitigation and no target
     */
    public final boolean isMitigationOnly() {
        return target().isEmpty() && amount(SavingColumn.MITIGATION).isPresent();
    }

    /** The target as the reader of the table saw it. */
    final Optional<BigDecimal> targetSeen() {
        return targetPrinted().or(this::target);
    }
}
