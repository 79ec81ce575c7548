package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.table.Row;

/** Health and offending of a child looked after for the whole year. Table OC2. */
public final class HealthRow extends ReturnRow {

    HealthRow(Row row) {
        super(row);
    }

    /**
     * The day of birth as this table has it. SSDA903: DOB.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> born() {
        return value(ReturnColumns.DOB);
    }

    /**
     * The score of the strengths and difficulties questionnaire. SSDA903: SDQ_SCORE.
     *
     * @return the score, or empty where it cannot be told
     */
    public Optional<Integer> difficultiesScore() {
        return value(ReturnColumns.SDQ_SCORE);
    }

    /**
     * Why there is no score. SSDA903: SDQ_REASON.
     *
     * @return the reason, or empty where it cannot be told
     */
    public Optional<SdqReason> noScoreReason() {
        return value(ReturnColumns.SDQ_REASON).flatMap(SdqReason::tryOf);
    }

    /**
     * Whether convicted, or given a youth caution or conditional caution, in the year. SSDA903: CONVICTED.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> wasConvicted() {
        return flag(ReturnColumns.CONVICTED);
    }

    /**
     * Whether checks of development are up to date (under 5). SSDA903: HEALTH_CHECK.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> hadDevelopmentChecks() {
        return flag(ReturnColumns.HEALTH_CHECK);
    }

    /**
     * Whether immunisations are up to date. SSDA903: IMMUNISATIONS.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> isImmunised() {
        return flag(ReturnColumns.IMMUNISATIONS);
    }

    /**
     * Whether teeth were checked in the year. SSDA903: TEETH_CHECK.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> hadTeethChecked() {
        return flag(ReturnColumns.TEETH_CHECK);
    }

    /**
     * Whether the yearly health assessment was done. SSDA903: HEALTH_ASSESSMENT.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> hadHealthAssessment() {
        return flag(ReturnColumns.HEALTH_ASSESSMENT);
    }

    /**
     * Whether a substance misuse problem was identified. SSDA903: SUBSTANCE_MISUSE.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> misusesSubstances() {
        return flag(ReturnColumns.SUBSTANCE_MISUSE);
    }

    /**
     * Whether an intervention for it was received. SSDA903: INTERVENTION_RECEIVED.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> receivedIntervention() {
        return flag(ReturnColumns.INTERVENTION_RECEIVED);
    }

    /**
     * Whether an intervention for it was offered and refused. SSDA903: INTERVENTION_OFFERED.
     *
     * @return the answer, or empty where it cannot be told
     */
    public Optional<Boolean> refusedIntervention() {
        return flag(ReturnColumns.INTERVENTION_OFFERED);
    }
}
