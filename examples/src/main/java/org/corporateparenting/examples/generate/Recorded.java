package org.corporateparenting.examples.generate;

/**
 * All that is on record of an invented child beside the periods of care.
 *
 * @param acts what was done
 * @param plans the plans and notices
 * @param health what is known of the child's health
 * @param facts what the return tells beside that
 */
record Recorded(CaseActs acts, PlanFacts plans, HealthFacts health, ReturnFacts facts) {}
