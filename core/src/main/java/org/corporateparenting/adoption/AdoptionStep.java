package org.corporateparenting.adoption;

import java.time.LocalDate;

/** One step on a child's way to adoption, or back from it. */
public sealed interface AdoptionStep
        permits AdoptionPlan,
                AdoptionDecision,
                AdoptionConsent,
                PlacementOrder,
                AdoptionMatch,
                AdoptionPlacement,
                AdoptionDisruption,
                AdoptionOrder {

    /**
     * The day by which the step is told from others of its kind.
     *
     * @return the day
     */
    LocalDate day();
}
