package org.corporateparenting.casework.placement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Something done to prepare for a placement, or for the end of care.
 *
 * @param kind what was done
 * @param event the first day of the placement, or the day on which care ended
 * @param done the day on which it was done or completed
 */
public record Preparation(PreparationKind kind, LocalDate event, LocalDate done) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param event as above
     * @param done as above
     */
    public Preparation {
        requireNonNull(kind, "kind");
        requireNonNull(event, "event");
        requireNonNull(done, "done");
    }
}
