package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One case before an adoption panel. */
@Value.Immutable
public abstract class AdoptionPanelCase {

    AdoptionPanelCase() {}

    /**
     * What was put before it.
     *
     * @return the type
     */
    public abstract AdoptionPanelCaseType type();

    /**
     * Whom it is about.
     *
     * @return the key of the household or child
     */
    public abstract String subject();

    /**
     * Whether the panel recommended it.
     *
     * @return the answer; empty where it made no recommendation, or it is not known
     */
    public abstract Optional<Boolean> isInFavour();

    /**
     * The day of the decision.
     *
     * @return the day; empty where there is none
     */
    public abstract Optional<LocalDate> decided();

    /** Checks that it is about somebody. */
    @Value.Check
    void check() {
        if (subject().isBlank()) {
            throw new IllegalArgumentException("subject is blank; a case is about somebody known by a key");
        }
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static AdoptionPanelCaseBuilder builder() {
        return new AdoptionPanelCaseBuilder();
    }
}
