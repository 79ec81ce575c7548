package org.corporateparenting.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That a child was convicted, or given a caution, warning or reprimand. What for is not kept. SSDA903: CONVICTED; SSD:
 * convictions.
 *
 * @param on the day of the conviction, caution, warning or reprimand
 */
public record Conviction(LocalDate on) {

    /**
     * Checks that nothing is missing.
     *
     * @param on as above
     */
    public Conviction {
        requireNonNull(on, "on");
    }
}
