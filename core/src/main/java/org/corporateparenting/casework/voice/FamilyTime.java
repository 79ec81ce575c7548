package org.corporateparenting.casework.voice;

import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * An arrangement for a child to spend time with family: with whom, how often, and whether somebody is there to
 * supervise it.
 */
@Value.Immutable
public abstract class FamilyTime {

    FamilyTime() {}

    /**
     * The days for which it was arranged.
     *
     * @return from the first day up to the day before it ended or changed
     */
    public abstract DateRange range();

    /**
     * With whom, in the words of the record.
     *
     * @return the words, hidden in {@code toString}; empty where the record does not say
     */
    @Value.Redacted
    public abstract Optional<String> person();

    /**
     * How often, as so many times a year: 52 is weekly, 12 monthly.
     *
     * @return the number, nought where there is to be none; empty where it is not known
     */
    public abstract Optional<Integer> timesPerYear();

    /**
     * Whether somebody supervises it.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> isSupervised();

    /**
     * Starts an arrangement.
     *
     * @return an empty builder
     */
    public static FamilyTimeBuilder builder() {
        return new FamilyTimeBuilder();
    }

    /** Nobody meets less often than never. */
    @Value.Check
    void check() {
        timesPerYear().filter(times -> times < 0).ifPresent(times -> {
            throw new IllegalArgumentException("timesPerYear is " + times + "; it must be 0 or more");
        });
    }
}
