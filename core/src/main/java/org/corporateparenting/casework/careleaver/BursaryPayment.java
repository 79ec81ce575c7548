package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A bursary that was paid.
 *
 * @param kind which bursary
 * @param paid the day of the payment, or of the first instalment
 */
public record BursaryPayment(BursaryKind kind, LocalDate paid) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param paid as above
     */
    public BursaryPayment {
        requireNonNull(kind, "kind");
        requireNonNull(paid, "paid");
    }
}
