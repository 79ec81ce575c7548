package org.corporateparenting.forecast;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * Forecasts by stock and flow: today's children grow older, move and leave as likely as children of their age band and
 * placement did in the months known, and as many enter as did then.
 *
 * <p>Time runs in months. Every child is a month older at the end of the next and leaves care with the month of the 18th
 * birthday. Before that the chance of being in each placement group, or out of care, a month later is the share of those
 * who were among all children of the band and group, over all months of reference. Entrants of each age and placement
 * come at their average number a month.
 */
public final class StockAndFlow {

    private static final StockAndFlow STANDARD = new StockAndFlow(OptionalInt.empty());

    /** Months of flows without which no year is seen whole. */
    static final int LEAST_MONTHS = 12;

    private final OptionalInt referenceMonths;

    private StockAndFlow(OptionalInt referenceMonths) {
        this.referenceMonths = referenceMonths;
    }

    /**
     * Learns from every month that is known.
     *
     * @return the method
     */
    public static StockAndFlow standard() {
        return STANDARD;
    }

    /**
     * Learns from the last months only, as a trend of one year does with 12.
     *
     * @param months how many, 12 or more
     * @return the method
     * @throws IllegalArgumentException if it is fewer than 12
     */
    public StockAndFlow withReferenceMonths(int months) {
        if (months < LEAST_MONTHS) {
            throw new IllegalArgumentException("months is " + months + "; it must be " + LEAST_MONTHS
                    + " or more, so that every time of the year is seen");
        }
        return new StockAndFlow(OptionalInt.of(months));
    }

    /**
     * Learns from flows.
     *
     * @param flows the flows, with at least 13 ends of months
     * @return the method with these flows
     * @throws IllegalArgumentException if there are fewer
     */
    public FittedFlows fit(CareFlows flows) {
        if (flows.steps() < LEAST_MONTHS) {
            throw new IllegalArgumentException("flows has " + (flows.steps() + 1) + " ends of months; it must have "
                    + (LEAST_MONTHS + 1) + " or more, so that every time of the year is seen");
        }
        return new FittedFlows(this, requireNonNull(flows, "flows"), ImmutableList.of());
    }

    /** The flows to learn from where those given are known. */
    CareFlows reference(CareFlows known) {
        int steps = Math.min(referenceMonths.orElse(known.steps()), known.steps());
        return known.since(known.last().minusMonths(steps));
    }
}
