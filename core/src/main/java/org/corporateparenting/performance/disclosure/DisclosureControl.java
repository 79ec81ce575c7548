package org.corporateparenting.performance.disclosure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.OptionalLong;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.performance.disclosure.PublishableCell.Kind;

/**
 * The policy by which a table of counts is made safe to print. What is protected, and from whom, is said in the package's
 * description.
 *
 * <p>Rounding comes last and from the counts themselves: printed totals may differ from the sum of the printed counts. A
 * count above the threshold that rounds to nought is marked as such and not printed as nought. Where rounding alone
 * leaves a suppressed count open, nothing else is suppressed for its sake.
 *
 * @param threshold the largest count, 0 or more, that is small; the smallest is 1, or 0 where noughts are suppressed
 * @param zeros what becomes of nought
 * @param rounding how printed counts are rounded: to whole numbers or coarser
 */
public record DisclosureControl(long threshold, ZeroPolicy zeros, Rounding rounding) {

    private static final DisclosureControl LOCAL = new DisclosureControl(5, ZeroPolicy.PRINTED, Rounding.WHOLE);
    private static final DisclosureControl NATIONAL =
            new DisclosureControl(5, ZeroPolicy.PRINTED, Rounding.NEAREST_TEN);

    /**
     * Checks the threshold and the rounding.
     *
     * @param threshold as above
     * @param zeros as above
     * @param rounding as above
     */
    public DisclosureControl {
        requireNonNull(zeros, "zeros");
        if (threshold < 0 || threshold > 1_000_000) {
            throw new IllegalArgumentException("threshold is " + threshold + "; it must be from 0 to 1000000");
        }
        if (rounding.places() > 0) {
            throw new IllegalArgumentException(
                    "rounding keeps " + rounding.places() + " places; a count has none behind the point");
        }
    }

    /**
     * As the Department for Education prints the figures of one local authority in its tables on children looked after:
     * counts from 1 to 5 are suppressed, nought is printed, and nothing is rounded. Rule IND-05.
     *
     * <p>Confidence: the marks, the printed nought, the unrounded counts and secondary suppression are stated in the
     * methodology of the statistics and were found in the published files; that the limit is 5 is stated for earlier
     * years (tables for 2007) and agrees with the smallest count printed in the files of 2025 that were checked. The
     * department may print a small count that is not sensitive, or suppress a total of up to 10; neither is done here.
     *
     * @return the policy
     */
    public static DisclosureControl localAuthority() {
        return LOCAL;
    }

    /**
     * As {@link #localAuthority()}, with counts rounded to the nearest ten, as the department prints the figures of
     * England and its regions. Rule IND-04.
     *
     * <p>Confidence: the rounding is verified in the published files. That small counts are suppressed besides is stated
     * for earlier years; today's methodology does not say for which figures.
     *
     * @return the policy
     */
    public static DisclosureControl national() {
        return NATIONAL;
    }

    /**
     * The same policy with another threshold.
     *
     * @param largestSmall the largest count that is small
     * @return the policy
     * @throws IllegalArgumentException if it is negative or above a million
     */
    public DisclosureControl withThreshold(long largestSmall) {
        return new DisclosureControl(largestSmall, zeros, rounding);
    }

    /**
     * The same policy with another treatment of nought.
     *
     * @param policy what becomes of nought
     * @return the policy
     */
    public DisclosureControl withZeros(ZeroPolicy policy) {
        return new DisclosureControl(threshold, policy, rounding);
    }

    /**
     * The same policy with another rounding of counts.
     *
     * @param counts how printed counts are rounded
     * @return the policy
     * @throws IllegalArgumentException if it keeps places behind the point
     */
    public DisclosureControl withRounding(Rounding counts) {
        return new DisclosureControl(threshold, zeros, counts);
    }

    /**
     * Makes a table safe to print. Where several choices of secondary cells would do, the smallest counts go.
     *
     * @param table what was counted
     * @return what may be printed; the same for the same counts, however rows and columns are arranged
     */
    public PublishableTable apply(CountTable table) {
        ImmutableSet<Place> suppressed = Suppression.places(table, this);
        return PublishableTable.of(table, this, suppressed);
    }

    /**
     * A percentage that stands alone. It is suppressed where those counted, or those not counted out of the whole, are a
     * small number: either tells something about a few.
     *
     * @param count how many out of how many, the numerator being part of the denominator
     * @param places how the percentage is rounded
     * @return the percentage or a mark; {@link Kind#NOT_APPLICABLE} where the denominator is 0
     * @throws IllegalArgumentException if the numerator exceeds the denominator
     */
    public PublishableCell percentage(Count count, Rounding places) {
        if (count.numerator() > count.denominator()) {
            throw new IllegalArgumentException("count is " + count + "; the numerator must be part of the denominator");
        }
        if (isSmall(count.numerator()) || isSmall(count.denominator() - count.numerator())) {
            return PublishableCell.without(count.denominator() == 0 ? Kind.NOT_APPLICABLE : Kind.SUPPRESSED);
        }
        return count.value(Unit.PERCENT, places)
                .map(percent -> printed(percent, count.numerator() == 0))
                .orElseGet(() -> PublishableCell.without(Kind.NOT_APPLICABLE));
    }

    /**
     * Whether a count is small.
     *
     * @param count the count
     * @return true from 1, or from 0 where noughts are suppressed, to the threshold, which counts as small itself
     */
    public boolean isSmall(long count) {
        return count >= leastSuppressed() && count <= threshold;
    }

    /** What a reader knows every suppressed count to be at least. */
    long leastSuppressed() {
        return zeros == ZeroPolicy.PRINTED ? 1 : 0;
    }

    /** The least count that is printed as this one is. */
    long leastPrintedAs(long count) {
        return count == 0 ? 0 : Math.max(Math.max(rounded(count) - step() / 2, 1), threshold + 1);
    }

    /** The largest count that is printed as this one is. */
    long mostPrintedAs(long count) {
        return count == 0 ? 0 : rounded(count) + (step() - 1) / 2;
    }

    PublishableCell print(OptionalLong count) {
        return count.isEmpty()
                ? PublishableCell.without(Kind.NOT_AVAILABLE)
                : printed(BigDecimal.valueOf(rounded(count.getAsLong())), count.getAsLong() == 0);
    }

    private static PublishableCell printed(BigDecimal number, boolean isZero) {
        return number.signum() == 0 && !isZero
                ? PublishableCell.without(Kind.ROUNDS_TO_ZERO)
                : PublishableCell.of(number);
    }

    private long rounded(long count) {
        return rounding.round(BigDecimal.valueOf(count)).longValueExact();
    }

    private long step() {
        return BigDecimal.TEN.pow(-rounding.places()).longValueExact();
    }
}
