package org.corporateparenting.casework.placement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A written notice about a placement to those who must have it.
 *
 * @param kind what it says
 * @param event the first day of the placement, or the day on which it ends, that the notice is about
 * @param given the day on which it was given
 */
public record PlacementNotice(PlacementNoticeKind kind, LocalDate event, LocalDate given) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param event as above
     * @param given as above
     */
    public PlacementNotice {
        requireNonNull(kind, "kind");
        requireNonNull(event, "event");
        requireNonNull(given, "given");
    }
}
