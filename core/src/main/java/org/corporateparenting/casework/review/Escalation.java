package org.corporateparenting.casework.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A concern about a child's case that a reviewing officer raised with the authority. */
@Value.Immutable
public abstract class Escalation {

    Escalation() {}

    /**
     * The day on which it was raised.
     *
     * @return the day
     */
    public abstract LocalDate raised();

    /**
     * How far it went.
     *
     * @return the stage
     */
    public abstract DisputeStage stage();

    /**
     * What it was about, in the words of the record.
     *
     * @return the theme, hidden in {@code toString}; empty where the record does not say
     */
    @Value.Redacted
    public abstract Optional<String> theme();

    /**
     * The day on which it was resolved.
     *
     * @return the day, or empty where it was not
     */
    public abstract Optional<LocalDate> resolved();

    /**
     * How it was resolved, in the words of the record.
     *
     * @return the outcome, hidden in {@code toString}; empty where there is none on record
     */
    @Value.Redacted
    public abstract Optional<String> outcome();

    /**
     * Starts an escalation.
     *
     * @return an empty builder
     */
    public static EscalationBuilder builder() {
        return new EscalationBuilder();
    }
}
