package org.corporateparenting.adoption;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that the return asks for on the way to adoption.
 *
 * @param decided the decision that the child should be placed for adoption. SSDA903: DATE_INT
 * @param placementOrder the placement order
 * @param matched the match. SSDA903: DATE_MATCH
 * @param placed the placement for adoption. SSDA903: DATE_PLACED
 * @param adopted the adoption order
 */
public record AdoptionDates(
        Optional<LocalDate> decided,
        Optional<LocalDate> placementOrder,
        Optional<LocalDate> matched,
        Optional<LocalDate> placed,
        Optional<LocalDate> adopted) {

    /**
     * Checks that nothing is missing.
     *
     * @param decided as above
     * @param placementOrder as above
     * @param matched as above
     * @param placed as above
     * @param adopted as above
     */
    public AdoptionDates {
        requireNonNull(decided, "decided");
        requireNonNull(placementOrder, "placementOrder");
        requireNonNull(matched, "matched");
        requireNonNull(placed, "placed");
        requireNonNull(adopted, "adopted");
    }
}
