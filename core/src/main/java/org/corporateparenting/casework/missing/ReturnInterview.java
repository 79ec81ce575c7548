package org.corporateparenting.casework.missing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** The independent interview that a child is offered on return from being missing or away. SSD: missing. */
@Value.Immutable
public abstract class ReturnInterview {

    ReturnInterview() {}

    /**
     * Whether the interview was offered.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> isOffered();

    /**
     * Whether the child took the offer.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> isAccepted();

    /**
     * The day on which it was held.
     *
     * @return the day, or empty where it was not held or that is not known
     */
    public abstract Optional<LocalDate> heldOn();

    /**
     * The time at which it was held, for the limit of 72 hours.
     *
     * @return the time, or empty where it was not held or that is not known
     */
    public abstract Optional<OffsetDateTime> heldAt();

    /**
     * Starts an interview.
     *
     * @return an empty builder
     */
    public static ReturnInterviewBuilder builder() {
        return new ReturnInterviewBuilder();
    }
}
