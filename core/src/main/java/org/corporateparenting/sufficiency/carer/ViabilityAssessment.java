package org.corporateparenting.sufficiency.carer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A first look at whether a connected person could care for a child, before the full assessment.
 *
 * @param on the day on which it was done
 * @param isPositive whether they could; empty where that is not known
 * @param isEmergency whether it was done in an emergency
 */
public record ViabilityAssessment(LocalDate on, Optional<Boolean> isPositive, boolean isEmergency) {

    /**
     * Checks what is given.
     *
     * @param on as above
     * @param isPositive as above
     * @param isEmergency as above
     */
    public ViabilityAssessment {
        requireNonNull(on, "on");
        requireNonNull(isPositive, "isPositive");
    }
}
