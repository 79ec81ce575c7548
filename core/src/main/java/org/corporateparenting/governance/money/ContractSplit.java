package org.corporateparenting.governance.money;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import org.corporateparenting.governance.Locality;
import org.corporateparenting.performance.Rounding;

/**
 * How an amount is shared between two parties: one takes its share, rounded half up, and the other what is left, so
 * that the two always make the whole.
 *
 * @param first the party whose share is worked out
 * @param rest the party that takes what is left
 * @param percent the share of the first, from 0 to 100
 */
public record ContractSplit(Locality first, Locality rest, BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks that the share is one and the parties are two.
     *
     * @param first as above
     * @param rest as above
     * @param percent as above
     */
    public ContractSplit {
        if (first == rest) {
            throw new IllegalArgumentException("first and rest are both " + first + "; they must be two parties");
        }
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("percent is " + percent + "; it must be from 0 to 100");
        }
    }

    /**
     * The split of the Northamptonshire contract: 44.16 per cent to the north, the rest to the west. The share is
     * printed nowhere; it is the only one of two places that gives all three printed splits (S001:463-466, 954-961).
     *
     * @return the split
     */
    public static ContractSplit northamptonshire() {
        return new ContractSplit(Locality.NORTH, Locality.WEST, new BigDecimal("44.16"));
    }

    /**
     * Shares an amount.
     *
     * @param amount the amount, of either sign
     * @param rounding how the first share is rounded
     * @return both shares, which add up to the amount exactly; the first party's first
     */
    public ImmutableMap<Locality, BigDecimal> of(BigDecimal amount, Rounding rounding) {
        BigDecimal share = rounding.round(amount.multiply(percent).movePointLeft(2));
        return ImmutableMap.of(first, share, rest, amount.subtract(share));
    }

    /**
     * The shares that a printed split allows.
     *
     * @param amount the amount that was shared, above 0
     * @param share the first party's part as printed, with all its places
     * @return every percentage that gives the part at its places, the upper end not included
     * @throws IllegalArgumentException if the amount is not above 0
     */
    public static Range<BigDecimal> fitting(BigDecimal amount, BigDecimal share) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("amount is " + amount + "; it must be above 0");
        }
        BigDecimal half = share.ulp().divide(BigDecimal.valueOf(2));
        return Range.range(
                percentage(share.subtract(half), amount),
                BoundType.CLOSED,
                percentage(share.add(half), amount),
                BoundType.OPEN);
    }

    private static BigDecimal percentage(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    }
}
