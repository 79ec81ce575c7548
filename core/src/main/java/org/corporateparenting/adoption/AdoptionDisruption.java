package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The breakdown of an adoption, before or after the order. */
@Value.Immutable
public abstract non-sealed class AdoptionDisruption implements AdoptionStep {

    AdoptionDisruption() {}

    /**
     * The day on which the child left the adopters.
     *
     * @return the first day without them
     */
    public abstract LocalDate on();

    /**
     * Whether it came after the adoption order.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isAfterOrder();

    /**
     * The day on which those concerned met to see what was to be learned.
     *
     * @return the day, or empty where they did not or it is not known
     */
    public abstract Optional<LocalDate> meeting();

    /** The day on which the child left. */
    @Override
    public final LocalDate day() {
        return on();
    }

    /**
     * Starts a disruption.
     *
     * @return an empty builder
     */
    public static AdoptionDisruptionBuilder builder() {
        return new AdoptionDisruptionBuilder();
    }
}
