package org.corporateparenting.casework.health;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That a child was found to misuse a substance. SSDA903: SUBSTANCE_MISUSE; SSD: substance misuse. */
@Value.Immutable
public abstract class SubstanceMisuse {

    SubstanceMisuse() {}

    /**
     * The day on which it was found.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * What was misused, in the words or the code of the record.
     *
     * @return the substance, or empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<String> substance();

    /**
     * Whether the child received help for it. SSDA903: INTERVENTION_RECEIVED.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isInterventionReceived();

    /**
     * Whether help was offered and refused. SSDA903: INTERVENTION_OFFERED.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isInterventionOffered();

    /**
     * Starts a finding of misuse.
     *
     * @return an empty builder
     */
    public static SubstanceMisuseBuilder builder() {
        return new SubstanceMisuseBuilder();
    }
}
