package org.corporateparenting.sufficiency.recruitment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;

/**
 * How many assessments were withdrawn at a stage, and for which reasons.
 *
 * @param stage the stage
 * @param total how many were withdrawn
 * @param byReason how many for each reason that is stated
 */
public record WithdrawalTally(
        FosteringRecruitmentStage stage, int total, ImmutableMap<AssessmentWithdrawalReason, Integer> byReason) {

    /**
     * Checks what is given.
     *
     * @param stage as above
     * @param total as above
     * @param byReason as above
     * @throws IllegalArgumentException if a number is negative
     */
    public WithdrawalTally {
        requireNonNull(stage, "stage");
        if (total < 0 || byReason.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException(
                    "total is " + total + " and byReason " + byReason + "; none may be negative");
        }
    }

    /**
     * The withdrawals of some assessments counted.
     *
     * @param assessments the assessments, each once
     * @param stage the stage at which they were withdrawn
     * @return the tally; a withdrawal without a reason counts in the total only
     */
    public static WithdrawalTally of(Collection<FosteringAssessment> assessments, FosteringRecruitmentStage stage) {
        ImmutableList<AssessmentWithdrawal> withdrawn = assessments.stream()
                .flatMap(assessment -> assessment.withdrawal().stream())
                .filter(withdrawal -> withdrawal.stage() == stage)
                .collect(toImmutableList());
        ImmutableMap<AssessmentWithdrawalReason, Integer> reasons = withdrawn.stream()
                .flatMap(withdrawal -> withdrawal.reason().stream())
                .collect(toImmutableMap(reason -> reason, reason -> 1, Integer::sum));
        return new WithdrawalTally(stage, withdrawn.size(), reasons);
    }

    /**
     * How many were withdrawn for a reason that is not stated.
     *
     * @return the total less those with a reason; below zero where more reasons are stated than there are withdrawals
     */
    public int unexplained() {
        return total - byReason.values().stream().mapToInt(Integer::intValue).sum();
    }
}
