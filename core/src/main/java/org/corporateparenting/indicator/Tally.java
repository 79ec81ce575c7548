package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Measure;
import org.corporateparenting.performance.Unit;

/**
 * What an indicator came to over some children. Adding two tallies of different children gives the tally of them all; the
 * order does not matter, and {@link #NONE} changes nothing.
 *
 * <p>What is counted may be children or things of children, such as reviews: then a child is listed once and counted more
 * often. Serialisable, so that parts can be counted on several machines.
 *
 * @serial exclude
 */
public final class Tally implements Serializable {

    /** The tally of nobody. */
    public static final Tally NONE = new TallyBuilder().build();

    private static final long serialVersionUID = 1L;

    private final long numerator;
    private final long denominator;
    private final long sum;
    private final long notKnown;
    private final ImmutableList<ChildId> above;
    private final ImmutableList<ChildId> below;
    private final ImmutableList<ChildId> open;
    private final ImmutableSortedMap<String, Long> missing;

    Tally(TallyBuilder builder) {
        numerator = builder.numerator();
        denominator = builder.denominator();
        sum = builder.sum();
        notKnown = builder.notKnown();
        above = builder.above();
        below = builder.below();
        open = builder.open();
        missing = builder.missing();
    }

    /**
     * Adds the tally of other children.
     *
     * @param other the other tally, of the same indicator
     * @return the tally of both
     */
    public Tally plus(Tally other) {
        return new TallyBuilder().add(this).add(requireNonNull(other, "other")).build();
    }

    /**
     * What is above the line out of what is below it. For a plain number both are the number.
     *
     * @return the count, without what is not known
     */
    public Count count() {
        return Count.of(numerator, denominator);
    }

    /**
     * The total of the numbers of which the measure is the mean.
     *
     * @return the total, in the unit of the measure; 0 for a count or a share
     */
    public long sum() {
        return sum;
    }

    /**
     * How many belong to the population, or may, and could not be counted.
     *
     * @return the number
     */
    public long notKnown() {
        return notKnown;
    }

    /**
     * The facts for want of which something could not be counted, and how often.
     *
     * @return the facts in alphabetical order
     */
    public ImmutableSortedMap<String, Long> missing() {
        return missing;
    }

    /**
     * The children behind the numerator.
     *
     * @return their keys, in order
     */
    public ImmutableSortedSet<ChildId> above() {
        return ImmutableSortedSet.copyOf(above);
    }

    /**
     * The children behind the denominator.
     *
     * @return their keys, in order
     */
    public ImmutableSortedSet<ChildId> below() {
        return ImmutableSortedSet.copyOf(below);
    }

    /**
     * The children of whom something could not be counted.
     *
     * @return their keys, in order
     */
    public ImmutableSortedSet<ChildId> open() {
        return ImmutableSortedSet.copyOf(open);
    }

    /**
     * What the tally comes to.
     *
     * @param measure the measure of the indicator
     * @return the value in the measure's unit and rounding, over what is known; empty where more is not known than known, where
     *     a share or mean has nobody below the line, and for a rate, which needs a population
     */
    public Optional<BigDecimal> value(Measure measure) {
        if (notKnown > denominator) {
            return Optional.empty();
        }
        if (denominator == 0) {
            return measure.unit() == Unit.COUNT ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        return switch (measure.unit()) {
            case COUNT, PERCENT -> measure.value(count());
            case RATE_PER_10K -> Optional.empty();
            default ->
                Optional.of(measure.rounding().quotient(BigDecimal.valueOf(sum), BigDecimal.valueOf(denominator)));
        };
    }

    /**
     * Between which values the measure lies, whatever the facts that are not known may be.
     *
     * @param measure the measure of the indicator
     * @return the lowest and the highest value; empty for a mean or a rate, and where there is nothing to count
     */
    public Optional<Range<BigDecimal>> range(Measure measure) {
        return switch (measure.unit()) {
            case COUNT ->
                Optional.of(Range.closed(BigDecimal.valueOf(numerator), BigDecimal.valueOf(numerator + notKnown)));
            case PERCENT -> {
                Optional<BigDecimal> lowest = measure.value(Count.of(numerator, denominator + notKnown));
                Optional<BigDecimal> highest = measure.value(Count.of(numerator + notKnown, denominator + notKnown));
                yield lowest.map(low -> Range.closed(low, highest.orElseThrow()));
            }
            default -> Optional.empty();
        };
    }

    ImmutableList<ChildId> aboveAsCounted() {
        return above;
    }

    ImmutableList<ChildId> belowAsCounted() {
        return below;
    }

    ImmutableList<ChildId> openAsCounted() {
        return open;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && numerator == tally.numerator
                && denominator == tally.denominator
                && sum == tally.sum
                && notKnown == tally.notKnown
                && missing.equals(tally.missing)
                && above().equals(tally.above())
                && below().equals(tally.below())
                && open().equals(tally.open());
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, sum, notKnown, missing);
    }

    /** The numbers, without the children. */
    @Override
    public String toString() {
        return "Tally[" + count() + (notKnown == 0 ? "" : ", " + notKnown + " not known") + "]";
    }
}
