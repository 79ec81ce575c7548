package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the extract says of a child otherwise than it was. The returns are worked out from what was.
 *
 * @param born the day of birth as recorded; empty where it was left blank
 * @param died the day of death as recorded; of a child who died it may be another day, or blank
 * @param careAfterOrder for how many days after an order for a permanent home care is said to have gone on
 * @param placedAfterAdoption how many days after the adoption the placement for it is said to have begun; 0 where it is told
 *     as it was
 * @param appliedSoon whether the adoption was applied for before the child had lived with the applicants for ten weeks
 * @param endedTooSoon whether the first of several episodes is said to have ended care, though it went on
 */
record Misrecorded(
        Optional<LocalDate> born,
        Optional<LocalDate> died,
        int careAfterOrder,
        int placedAfterAdoption,
        boolean appliedSoon,
        boolean endedTooSoon) {

    /** When the child was placed for adoption, as recorded. */
    Optional<LocalDate> placed(AdoptionPlan plan) {
        return placedAfterAdoption == 0
                ? plan.placed()
                : plan.adopted().map(day -> day.plusDays(placedAfterAdoption)).or(plan::placed);
    }
}
