package org.corporateparenting.sufficiency.recruitment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an assessment ended before its decision.
 *
 * @param on the day
 * @param stage the stage it had reached
 * @param initiator who ended it; empty where that is not known
 * @param reason why; empty where that is not known
 */
public record AssessmentWithdrawal(
        LocalDate on,
        FosteringRecruitmentStage stage,
        Optional<WithdrawalInitiator> initiator,
        Optional<AssessmentWithdrawalReason> reason) {

    /**
     * Checks what is given.
     *
     * @param on as above
     * @param stage as above
     * @param initiator as above
     * @param reason as above
     * @throws IllegalArgumentException if the decision had been made
     */
    public AssessmentWithdrawal {
        requireNonNull(on, "on");
        requireNonNull(stage, "stage");
        requireNonNull(initiator, "initiator");
        requireNonNull(reason, "reason");
        if (stage.compareTo(FosteringRecruitmentStage.AGENCY_DECISION) >= 0) {
            throw new IllegalArgumentException("stage is " + stage + "; what ends after the decision is no withdrawal");
        }
    }
}
