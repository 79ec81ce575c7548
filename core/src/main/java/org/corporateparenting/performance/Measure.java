package org.corporateparenting.performance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.law.Force;
import org.immutables.value.Value;

/** Something a board counts: what it is, in which unit, and which way it should go. */
@Value.Immutable
public abstract class Measure {

    Measure() {}

    /**
     * The measure's stable name, such as {@code KPI-08}. One id means one measure: a count of another cohort, or over
     * another window of time, has another id.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The measure in a few words.
     *
     * @return the label
     */
    public abstract String label();

    /**
     * What a scorecard groups it under.
     *
     * @return the heading; empty where there is none
     */
    public abstract Optional<String> section();

    /**
     * Its number among the measures agreed in a contract, where it is one of them.
     *
     * @return the number, from 1
     */
    public abstract Optional<Integer> kpi();

    /**
     * The id under which figures files hold its figures.
     *
     * @return the {@code measure_id}; empty where no figures are published, or where it is {@link #id()} itself
     */
    public abstract Optional<String> figuresId();

    /**
     * The unit of its values.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * Which way it should go.
     *
     * @return the polarity
     */
    public abstract Polarity polarity();

    /**
     * How often a contract measure is reported.
     *
     * @return the frequency; empty for a measure of no contract
     */
    public abstract Optional<Frequency> frequency();

    /**
     * How its values are rounded, half up, when they are worked out from counts.
     *
     * @return whole numbers for counts and one place behind the point for everything else, unless set
     */
    @Value.Default
    public Rounding rounding() {
        return unit() == Unit.COUNT ? Rounding.WHOLE : Rounding.ONE_PLACE;
    }

    /**
     * What is counted, out of what.
     *
     * @return the definition; empty where the source gives none
     */
    public abstract Optional<String> definition();

    /**
     * What several measures define each in its own way: the count of which this one is a version.
     *
     * @return the name of the family, such as {@code in-touch}; empty where no other version is known
     */
    public abstract Optional<String> family();

    /**
     * Who is below the line: those who could have what is measured.
     *
     * @return the population in a few words; empty where nothing is divided, or where the source gives none
     */
    public abstract Optional<String> population();

    /**
     * Who or what is above the line: those who have what is measured or, without a line, what is counted.
     *
     * @return the numerator in a few words; empty where the source gives none
     */
    public abstract Optional<String> numerator();

    /**
     * The time or distance that decides who is above the line.
     *
     * @return such as {@code 28 days}; empty where there is none, or none is stated
     */
    public abstract Optional<String> limit();

    /**
     * The span of time in which what is counted lies.
     *
     * @return the window, unstated unless set
     */
    @Value.Default
    public MeasureWindow window() {
        return MeasureWindow.UNSTATED;
    }

    /**
     * What is asked of those in the population.
     *
     * @return the cohort, everyone unless set
     */
    @Value.Default
    public Cohort cohort() {
        return Cohort.everyone();
    }

    /**
     * The force of what the measure rests on: the strongest, where it rests on several rows.
     *
     * @return the force; empty where the measure is an authority's own
     */
    public abstract Optional<Force> force();

    /**
     * The rows of the statutory catalogue that the measure rests on: what it counts, or what is owed and counted.
     *
     * @return such as {@code IND-07}, the most telling first; often none
     */
    public abstract ImmutableList<String> statutoryRows();

    /**
     * Where the measure is defined or printed: one of the five founding documents, S000 to S004, and a line in it.
     *
     * @return such as {@code S001:1635}
     */
    public abstract Optional<String> source();

    /** Checks that the measure can be named. */
    @Value.Check
    void check() {
        if (id().isBlank() || label().isBlank()) {
            throw new IllegalArgumentException("id and label of a measure must not be blank; id is '" + id() + "'");
        }
        if (kpi().isPresent() && kpi().get() < 1) {
            throw new IllegalArgumentException("kpi is " + kpi().get() + "; it must be 1 or more");
        }
    }

    /**
     * Starts a measure.
     *
     * @return an empty builder
     */
    public static MeasureBuilder builder() {
        return new MeasureBuilder();
    }

    /**
     * Starts from this measure.
     *
     * @return a builder that holds what this measure holds
     */
    public final MeasureBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * What a count comes to, as it is published.
     *
     * @param count the count
     * @return the value in the measure's unit and {@link #rounding()}; empty where the denominator is 0
     */
    public final Optional<BigDecimal> value(Count count) {
        return count.value(unit(), rounding());
    }

    /**
     * Rates a count where the tolerance is not known.
     *
     * @param count the count
     * @param target the target
     * @return the rating
     * @throws IllegalArgumentException as {@link #rate(Count, Target, Tolerance)}
     */
    public final Rating rate(Count count, Target target) {
        return rate(count, target, Tolerance.unknown());
    }

    /**
     * Rates a count. What is rated is the value as it is published: worked out from the count, rounded half up once, and
     * then held against the target, so that a count and its printed figure are always rated alike.
     *
     * @param count the count
     * @param target the target
     * @param tolerance how far the target may be missed
     * @return the rating; {@link Rating.Kind#NOT_RATED} where the denominator is 0
     * @throws IllegalArgumentException if the target is in another unit, or runs the other way: a lower bound alone where
     *     less is better, an upper bound alone where more is
     */
    public final Rating rate(Count count, Target target, Tolerance tolerance) {
        requireFit(target);
        return value(count)
                .map(value -> Rating.of(value, unit().format(value) + " (" + count + ")", target, tolerance))
                .orElseGet(() -> Rating.notRated("nothing was counted: " + count + " has no value"));
    }

    /**
     * Rates a value as it is printed, without rounding it further.
     *
     * @param value the value, in the measure's unit
     * @param target the target
     * @param tolerance how far the target may be missed
     * @return the rating
     * @throws IllegalArgumentException as {@link #rate(Count, Target, Tolerance)}
     */
    public final Rating rate(BigDecimal value, Target target, Tolerance tolerance) {
        requireFit(target);
        return Rating.of(value, unit().format(value), target, tolerance);
    }

    /**
     * Whether values of this measure can be held against those of another.
     *
     * @param other the other measure
     * @return whether they can be compared, and why or why not; the same answer the other way round
     */
    public final Comparability compareWith(Measure other) {
        return Comparability.of(this, other);
    }

    /**
     * What a value of this measure exceeds a value of another by. Nothing else in the library subtracts across measures.
     *
     * @param own a value of this measure
     * @param other the other measure, or this one
     * @param theirs a value of the other measure
     * @return own less theirs, in percentage points for percentages
     * @throws IllegalArgumentException if the two do not count the same; the message names both and says why
     */
    public final BigDecimal difference(BigDecimal own, Measure other, BigDecimal theirs) {
        Comparability comparability = compareWith(other);
        if (!comparability.isComparable()) {
            throw new IllegalArgumentException(
                    id() + " cannot be compared with " + other.id() + ": " + comparability.because());
        }
        return own.subtract(theirs);
    }

    final void requireFit(Target target) {
        if (target.unit() != unit()) {
            throw new IllegalArgumentException(
                    "target " + target + " is in " + target.unit() + "; " + id() + " is measured in " + unit());
        }
        if (!target.suits(polarity())) {
            throw new IllegalArgumentException("target " + target + " runs the wrong way; for " + id() + " "
                    + (polarity() == Polarity.LOWER ? "less" : "more") + " is better");
        }
    }

    /** The id. */
    @Override
    public String toString() {
        return id();
    }
}
