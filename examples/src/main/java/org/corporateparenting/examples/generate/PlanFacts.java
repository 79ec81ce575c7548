package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.plan.PermanencePlanKind;

/**
 * The plans made for an invented child, and the notices of placements given.
 *
 * @param care the care plans, each with the day it ended
 * @param placements the days on which placements began, each with the day on which the plan was agreed
 * @param notices the notices
 * @param education the days on which work on an education plan began, each with the day on which it was completed
 * @param permanence the days on which a plan for permanence was agreed
 */
record PlanFacts(
        ImmutableList<From<Optional<LocalDate>>> care,
        ImmutableList<From<Optional<LocalDate>>> placements,
        ImmutableList<Notice> notices,
        ImmutableList<From<Optional<LocalDate>>> education,
        ImmutableList<From<PermanencePlanKind>> permanence) {

    /**
     * A notice.
     *
     * @param kind of what
     * @param event the day on which that happens
     * @param given the day on which it was given
     */
    record Notice(PlacementNoticeKind kind, LocalDate event, LocalDate given) {}
}
