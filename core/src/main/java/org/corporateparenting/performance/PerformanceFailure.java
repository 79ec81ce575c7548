package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.ReportingPeriod;

/**
 * A run of consecutive months or quarters outside tolerance that was long enough to count as a failure.
 *
 * <p>The run may have begun before the first period that was looked at, and may go on after the last.
 *
 * @param first the first period of the run
 * @param reached the period with which the run became a failure
 * @param last the last period of the run, itself outside tolerance
 * @param length how many periods it has
 */
public record PerformanceFailure(ReportingPeriod first, ReportingPeriod reached, ReportingPeriod last, int length) {

    /**
     * Checks that nothing is missing.
     *
     * @param first as above
     * @param reached as above
     * @param last as above
     * @param length as above
     */
    public PerformanceFailure {
        requireNonNull(first, "first");
        requireNonNull(reached, "reached");
        requireNonNull(last, "last");
    }
}
