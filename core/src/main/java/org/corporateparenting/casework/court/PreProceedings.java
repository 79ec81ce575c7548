package org.corporateparenting.casework.court;

import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * The time in which an authority and parents, with lawyers, try to settle the concerns for which it would otherwise
 * go to court.
 */
@Value.Immutable
public abstract class PreProceedings {

    private static final int DAYS_IN_WEEK = 7;

    PreProceedings() {}

    /**
     * The days, from the letter that starts it.
     *
     * @return the days up to the day on which it ended; without an end while it goes on
     */
    public abstract DateRange range();

    /**
     * How it ended.
     *
     * @return the outcome, or empty where it goes on or the record does not say
     */
    public abstract Optional<PreProceedingsOutcome> outcome();

    /**
     * Starts steps before proceedings.
     *
     * @return an empty builder
     */
    public static PreProceedingsBuilder builder() {
        return new PreProceedingsBuilder();
    }

    /**
     * How many whole weeks it lasted.
     *
     * @return the weeks from the first day to the day on which it ended, or empty while it goes on
     */
    public final Optional<Long> weeks() {
        return range().days().map(days -> days / DAYS_IN_WEEK);
    }
}
