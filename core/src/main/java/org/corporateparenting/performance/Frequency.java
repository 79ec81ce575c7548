package org.corporateparenting.performance;

import org.corporateparenting.time.ReportingPeriod;

/** How often a contract measure is reported, and after how many bad periods in a row that is a performance failure. */
public enum Frequency {
    /** Every month: three consecutive months outside tolerance are a performance failure (S001:587). */
    MONTHLY(ReportingPeriod.Kind.MONTH, 3, "months"),
    /** Every quarter: two consecutive quarters outside tolerance are a performance failure (S001:6842). */
    QUARTERLY(ReportingPeriod.Kind.QUARTER, 2, "quarters");

    private final ReportingPeriod.Kind period;
    private final int failureAfter;
    private final String plural;

    Frequency(ReportingPeriod.Kind period, int failureAfter, String plural) {
        this.period = period;
        this.failureAfter = failureAfter;
        this.plural = plural;
    }

    /**
     * What is reported on.
     *
     * @return months or quarters
     */
    public ReportingPeriod.Kind period() {
        return period;
    }

    /**
     * How many consecutive periods outside tolerance are a performance failure.
     *
     * @return the number of periods
     */
    public int failureAfter() {
        return failureAfter;
    }

    String plural() {
        return plural;
    }
}
