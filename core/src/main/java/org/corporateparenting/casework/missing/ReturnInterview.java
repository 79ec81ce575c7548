package org.corporateparenting.casework.missing;

import java.util.Optional;
import org.corporateparenting.time.DayOrMoment;
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
     * When it was offered.
     *
     * @return the day, with the time of day where it is known; empty where it was not offered or that is not known
     */
    public abstract Optional<DayOrMoment> offered();

    /**
     * When it was held.
     *
     * @return the day, with the time of day where it is known; empty where it was not held or that is not known
     */
    public abstract Optional<DayOrMoment> held();

    /**
     * Starts an interview.
     *
     * @return an empty builder
     */
    public static ReturnInterviewBuilder builder() {
        return new ReturnInterviewBuilder();
    }
}
