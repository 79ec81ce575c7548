package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A contact between the authority and a young person who has left care or is about to.
 *
 * @param on the day
 * @param mode how it was made
 */
public record InTouchContact(LocalDate on, ContactMode mode) {

    /**
     * Checks that nothing is missing.
     *
     * @param on as above
     * @param mode as above
     */
    public InTouchContact {
        requireNonNull(on, "on");
        requireNonNull(mode, "mode");
    }
}
