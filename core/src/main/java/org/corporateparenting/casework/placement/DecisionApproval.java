package org.corporateparenting.casework.placement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The approval of a decision about where a child lives, which must come before the decision takes effect.
 *
 * @param decision what was decided
 * @param effect the day on which the decision took effect: the first day of the placement, or the day on which care ended
 * @param approver who approved it
 * @param approved the day on which it was approved
 */
public record DecisionApproval(ApprovedDecision decision, LocalDate effect, Approver approver, LocalDate approved) {

    /**
     * Checks that nothing is missing.
     *
     * @param decision as above
     * @param effect as above
     * @param approver as above
     * @param approved as above
     */
    public DecisionApproval {
        requireNonNull(decision, "decision");
        requireNonNull(effect, "effect");
        requireNonNull(approver, "approver");
        requireNonNull(approved, "approved");
    }
}
