package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.AccommodationKind;

/**
 * Where a care leaver lives from a day on.
 *
 * @param from the first day there
 * @param kind what sort of place it is
 * @param isSuitable whether it suits them; empty where the record does not say
 * @param homelessness how they are without a home; empty where they have one or that is not known
 */
public record AccommodationStatus(
        LocalDate from, AccommodationKind kind, Optional<Boolean> isSuitable, Optional<HomelessnessKind> homelessness) {

    /**
     * Checks that nothing is missing.
     *
     * @param from as above
     * @param kind as above
     * @param isSuitable as above
     * @param homelessness as above
     */
    public AccommodationStatus {
        requireNonNull(from, "from");
        requireNonNull(kind, "kind");
        requireNonNull(isSuitable, "isSuitable");
        requireNonNull(homelessness, "homelessness");
    }
}
