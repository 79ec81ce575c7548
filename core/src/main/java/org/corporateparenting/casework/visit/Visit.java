package org.corporateparenting.casework.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A visit to the child by the authority's representative. SSD: visits. */
@Value.Immutable
public abstract class Visit {

    Visit() {}

    /**
     * The day of the visit.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Whether the child was seen. A visit at which the child was not seen does not count.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> childSeen();

    /**
     * Whether the child was spoken to in private.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> seenAlone();

    /**
     * How the visit was made.
     *
     * @return in person unless said otherwise
     */
    @Value.Default
    public VisitMode mode() {
        return VisitMode.IN_PERSON;
    }

    /**
     * A visit in person at which the child was seen.
     *
     * @param on the day
     * @return the visit
     */
    public static Visit made(LocalDate on) {
        return builder().on(on).childSeen(true).build();
    }

    /**
     * Starts a visit.
     *
     * @return a builder for a visit in person
     */
    public static VisitBuilder builder() {
        return new VisitBuilder();
    }
}
