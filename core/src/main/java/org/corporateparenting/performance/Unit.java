package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** What a figure is a number of. The names are those of a figures file. */
public enum Unit {
    /** Hundredths of a whole. */
    PERCENT("", "%", 100),
    /** Things counted, such as children or orders; they add up over time. */
    COUNT("", "", 1),
    /** An average or a level without a unit of its own, such as cases for each worker. */
    NUMBER("", "", 1),
    /** Things counted for each 10,000 children of the population. */
    RATE_PER_10K("", " per 10,000", 10_000),
    /** Days, often on average. */
    DAYS("", " days", 1),
    /** Weeks, often on average. */
    WEEKS("", " weeks", 1),
    /** Months, often on average. */
    MONTHS("", " months", 1),
    /** Percentage points: a difference of two percentages. */
    POINTS("", " percentage points", 1),
    /** Pounds. */
    GBP("£", "", 1),
    /** Thousands of pounds. */
    GBP_K("£", "k", 1),
    /** Millions of pounds. */
    GBP_M("£", "m", 1),
    /** Billions of pounds. */
    GBP_BN("£", "bn", 1);

    private final String before;
    private final String after;
    private final int factor;

    Unit(String before, String after, int factor) {
        this.before = before;
        this.after = after;
        this.factor = factor;
    }

    /**
     * Whether numbers of this unit add up over time, so that a month's cannot be held against a year's.
     *
     * @return true for counts and sums of money
     */
    public boolean addsUp() {
        return switch (this) {
            case COUNT, GBP, GBP_K, GBP_M, GBP_BN -> true;
            case PERCENT, NUMBER, RATE_PER_10K, DAYS, WEEKS, MONTHS, POINTS -> false;
        };
    }

    /**
     * A value as a reader would write it.
     *
     * @param value the value
     * @return such as {@code 11.0%}, {@code 178 days} or {@code £3m}
     */
    public String format(BigDecimal value) {
        requireNonNull(value, "value");
        String sign = value.signum() < 0 ? "-" : "";
        return sign + before + value.abs().toPlainString() + after;
    }

    /**
     * A difference of two values as a reader would write it.
     *
     * @param difference the difference
     * @return as {@link #format}, but in percentage points for percentages
     */
    public String formatDifference(BigDecimal difference) {
        return this == PERCENT ? POINTS.format(difference) : format(difference);
    }

    /**
     * By what a numerator over a denominator is multiplied to give a value of this unit.
     *
     * @return 100 for percentages, 10,000 for rates, 1 for everything else
     */
    public int factor() {
        return factor;
    }
}
