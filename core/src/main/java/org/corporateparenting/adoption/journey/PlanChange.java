package org.corporateparenting.adoption.journey;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That a plan of adoption was given up.
 *
 * @param kind in which way
 * @param on the first day on which it no longer held
 */
public record PlanChange(PlanChangeKind kind, LocalDate on) {

    /**
     * Checks what is given.
     *
     * @param kind as above
     * @param on as above
     */
    public PlanChange {
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
    }
}
