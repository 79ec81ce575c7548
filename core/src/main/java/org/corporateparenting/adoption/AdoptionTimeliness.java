package org.corporateparenting.adoption;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How many days the parts of one child's way to adoption took. What is not over, or not on record, is empty.
 *
 * @param entryToPlacement from entering care to the placement for adoption
 * @param orderToMatch from the placement order to the match; 0 where the match came first
 * @param decisionToPlacement from the decision that the child should be placed to the placement
 */
public record AdoptionTimeliness(
        Optional<Long> entryToPlacement, Optional<Long> orderToMatch, Optional<Long> decisionToPlacement) {

    /**
     * Checks what is given.
     *
     * @param entryToPlacement as above
     * @param orderToMatch as above
     * @param decisionToPlacement as above
     */
    public AdoptionTimeliness {
        requireNonNull(entryToPlacement, "entryToPlacement");
        requireNonNull(orderToMatch, "orderToMatch");
        requireNonNull(decisionToPlacement, "decisionToPlacement");
    }

    /**
     * The times of a child.
     *
     * @param entered the day on which the child entered care; empty where it is not known
     * @param dates the days on the way
     * @return the times; empty where a placement comes before what it is counted from
     */
    public static AdoptionTimeliness of(Optional<LocalDate> entered, AdoptionDates dates) {
        return new AdoptionTimeliness(
                between(entered, dates.placed()),
                dates.placementOrder()
                        .flatMap(order ->
                                dates.matched().map(match -> Math.max(ChronoUnit.DAYS.between(order, match), 0L))),
                between(dates.decided(), dates.placed()));
    }

    private static Optional<Long> between(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(
                first -> to.filter(last -> !last.isBefore(first)).map(last -> ChronoUnit.DAYS.between(first, last)));
    }
}
