package org.corporateparenting.casework.placement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That a court authorised that a child be kept in secure accommodation.
 *
 * @param kind on what footing
 * @param made the day of the order
 * @param until the last day that it authorises; not before {@code made}
 */
public record SecureAuthorisation(SecureAuthority kind, LocalDate made, LocalDate until) {

    /**
     * Checks that the order authorises a day.
     *
     * @param kind as above
     * @param made as above
     * @param until as above
     */
    public SecureAuthorisation {
        requireNonNull(kind, "kind");
        requireNonNull(made, "made");
        if (until.isBefore(made)) {
            throw new IllegalArgumentException(
                    "until " + until + " is before made " + made + "; it must be the same or later");
        }
    }
}
