package org.corporateparenting.commitment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Something that was published as promised, such as a local offer.
 *
 * @param promise the id of the promise that it serves
 * @param title what it is called
 * @param date the day on which it was published or last brought up to date
 * @param place where it can be found, such as an address
 */
public record Publication(String promise, String title, LocalDate date, String place) implements EvidenceItem {

    /**
     * Checks that it can be found.
     *
     * @param promise as above
     * @param title as above
     * @param date as above
     * @param place as above
     */
    public Publication {
        requireNonNull(date, "date");
        if (promise.isBlank() || title.isBlank() || place.isBlank()) {
            throw new IllegalArgumentException("promise, title and place of a publication must not be blank");
        }
    }

    @Override
    public EvidenceType type() {
        return EvidenceType.PUBLICATION;
    }
}
