package org.corporateparenting.child;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * A time for which a child is an unaccompanied asylum seeker, separated from those who cared for them. SSDA903: table UASC,
 * with DUC for the end.
 */
@Value.Immutable
public abstract class SeparatedChild {

    SeparatedChild() {}

    /**
     * The days, from the first one up to the day on which the status ended: a decision on asylum, or the 18th birthday.
     *
     * @return the days
     */
    public abstract DateRange range();

    /**
     * The nationality.
     *
     * @return the words of the record, hidden in {@code toString}; empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<String> nationality();

    /**
     * Whether the child came by the national transfer scheme.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isByTransferScheme();

    /**
     * Starts a time of being separated.
     *
     * @return an empty builder
     */
    public static SeparatedChildBuilder builder() {
        return new SeparatedChildBuilder();
    }

    /**
     * A time of which nothing else is known.
     *
     * @param range the days
     * @return the time
     */
    public static SeparatedChild during(DateRange range) {
        requireNonNull(range, "range");
        return builder().range(range).build();
    }

    /**
     * Whether the child is separated on a day.
     *
     * @param day the day
     * @return true if it is one of the days
     */
    public final boolean isOn(LocalDate day) {
        return range().contains(day);
    }
}
