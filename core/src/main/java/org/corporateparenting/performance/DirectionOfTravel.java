package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which way a measure went from one figure to the next.
 *
 * <p>Figures compare only where both cover the same kind of span: a month with a month, the whole year to date with a
 * whole year, never a year to date with a month. Values printed to different places are compared at the coarser ones, so
 * that 95 after 94.7 is no change.
 *
 * @param trend which way
 * @param change the later value less the earlier one, at the coarser of their places; empty where nothing was compared
 * @param because what was compared, or why nothing was
 */
public record DirectionOfTravel(Trend trend, Optional<BigDecimal> change, String because) {

    /**
     * Checks that nothing is missing.
     *
     * @param trend as above
     * @param change as above
     * @param because as above
     */
    public DirectionOfTravel {
        requireNonNull(trend, "trend");
        requireNonNull(change, "change");
        requireNonNull(because, "because");
    }

    /**
     * Compares two values that cover the same kind of span.
     *
     * @param measure what both are values of
     * @param earlier the earlier value
     * @param later the later value
     * @return the direction; {@link Trend#UNKNOWN}, with the change, where neither direction of the measure is better
     */
    public static DirectionOfTravel between(Measure measure, BigDecimal earlier, BigDecimal later) {
        String compared =
                measure.unit().format(later) + " after " + measure.unit().format(earlier);
        return between(measure, earlier, later, compared);
    }

    static DirectionOfTravel between(Measure measure, BigDecimal earlier, BigDecimal later, String compared) {
        Rounding coarser = new Rounding(Math.max(0, Math.min(earlier.scale(), later.scale())));
        BigDecimal before = coarser.round(earlier);
        BigDecimal after = coarser.round(later);
        Optional<BigDecimal> change = Optional.of(after.subtract(before));
        return measure.polarity()
                .advantage(after, before)
                .map(advantage -> new DirectionOfTravel(trend(advantage), change, compared))
                .orElseGet(() -> new DirectionOfTravel(
                        Trend.UNKNOWN, change, compared + "; neither direction of the measure is better"));
    }

    /**
     * A direction that is not known.
     *
     * @param because why it is not, in a sentence
     * @return the direction
     */
    public static DirectionOfTravel unknown(String because) {
        return new DirectionOfTravel(Trend.UNKNOWN, Optional.empty(), because);
    }

    private static Trend trend(BigDecimal advantage) {
        return switch (advantage.signum()) {
            case 1 -> Trend.IMPROVING;
            case 0 -> Trend.STEADY;
            default -> Trend.WORSENING;
        };
    }
}
