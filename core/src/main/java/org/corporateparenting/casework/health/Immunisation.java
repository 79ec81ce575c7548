package org.corporateparenting.casework.health;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Where the child's immunisations stand. SSDA903: IMMUNISATIONS; SSD: immunisations.
 *
 * @param on the day on which it stood so
 * @param isUpToDate whether every immunisation due by then was given
 */
public record Immunisation(LocalDate on, boolean isUpToDate) {

    /**
     * Checks that nothing is missing.
     *
     * @param on as above
     * @param isUpToDate as above
     */
    public Immunisation {
        requireNonNull(on, "on");
    }
}
