package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * Rounding for print: half up, once, from numbers that have not been rounded before.
 *
 * <p>A half goes up to the next place (2.5 to 3, 22.5 to 23), never to the nearest even one; a negative half goes away
 * from nought. Rule IND-03 of the published tables on children looked after.
 *
 * @param places how many places behind the point are kept, from -6 to 10; -1 rounds to the nearest ten
 */
public record Rounding(int places) {

    /** To whole numbers, as percentages in the published tables. */
    public static final Rounding WHOLE = new Rounding(0);

    /** To one place behind the point, as most figures of a scorecard. */
    public static final Rounding ONE_PLACE = new Rounding(1);

    /** To the nearest ten, as counts for England and the regions. Rule IND-04. */
    public static final Rounding NEAREST_TEN = new Rounding(-1);

    /**
     * Checks the number of places.
     *
     * @param places as above
     */
    public Rounding {
        if (places < -6 || places > 10) {
            throw new IllegalArgumentException("places is " + places + "; it must be from -6 to 10");
        }
    }

    /**
     * Rounds a number.
     *
     * @param value the number
     * @return the number half up at this many places
     */
    public BigDecimal round(BigDecimal value) {
        return plain(requireNonNull(value, "value").setScale(places, RoundingMode.HALF_UP));
    }

    /**
     * Divides and rounds once.
     *
     * @param dividend what is divided
     * @param divisor by what, not zero
     * @return the quotient half up at this many places
     * @throws ArithmeticException if the divisor is zero
     */
    public BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, places, RoundingMode.HALF_UP));
    }

    /**
     * The mean of the values that there are.
     *
     * @param values the values; those not known are left out before, never taken as nought
     * @return the sum over their number, half up at this many places; empty where there is none
     */
    public Optional<BigDecimal> mean(Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(quotient(sum, BigDecimal.valueOf(values.size())));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
