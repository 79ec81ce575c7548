package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * All that is on record of an invented child beside the periods of care. The extract and the returns are both written from
 * it, so that they tell the same story.
 *
 * @param acts what was done
 * @param plans the plans and notices
 * @param health the checks of the child's health
 * @param wellbeing how the child fared, year by year
 * @param care what happened in care beside that
 * @param person what is known of the person
 * @param adoptions the plans that the child should be adopted
 * @param misrecorded what is recorded otherwise than it was
 * @param leaving what became of a young person after care, or what is being prepared
 * @param supplements what only supplementary tables say
 */
record Recorded(
        CaseActs acts,
        PlanFacts plans,
        HealthFacts health,
        WellbeingFacts wellbeing,
        CareFacts care,
        PersonFacts person,
        ImmutableList<AdoptionPlan> adoptions,
        Misrecorded misrecorded,
        Optional<LeaverFacts> leaving,
        ImmutableList<Line> supplements) {

    /** The same with what only supplementary tables say. */
    Recorded and(ImmutableList<Line> lines) {
        return new Recorded(acts, plans, health, wellbeing, care, person, adoptions, misrecorded, leaving, lines);
    }
}
