package org.corporateparenting.casework.health;

import java.util.Optional;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.time.CollectionYear;
import org.immutables.value.Value;

/**
 * What a return says of a child's health and offending over one year, for a child looked after throughout it. The answers
 * name no day, so that none of them is an act. SSDA903: OC2.
 */
@Value.Immutable
public abstract class HealthYear {

    HealthYear() {}

    /**
     * The year of the return.
     *
     * @return the collection year, from 1 April to 31 March
     */
    public abstract CollectionYear year();

    /**
     * The score of the strengths and difficulties questionnaire. SSDA903: SDQ_SCORE.
     *
     * @return 0 to 40, or empty where there is none
     */
    public abstract Optional<Integer> difficultiesScore();

    /**
     * Why there is no score. SSDA903: SDQ_REASON.
     *
     * @return the reason, or empty where none is given
     */
    public abstract Optional<SdqReason> noScoreReason();

    /**
     * Whether the child was convicted, cautioned, warned or reprimanded in the year. SSDA903: CONVICTED.
     *
     * @return the answer, or empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<Boolean> wasConvicted();

    /**
     * Whether checks of development are up to date, for a child under five. SSDA903: HEALTH_CHECK.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> hadDevelopmentChecks();

    /**
     * Whether immunisations are up to date. SSDA903: IMMUNISATIONS.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isImmunised();

    /**
     * Whether teeth were checked in the year. SSDA903: TEETH_CHECK.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> hadTeethChecked();

    /**
     * Whether the assessments of health that fell in the year were made. SSDA903: HEALTH_ASSESSMENT.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> hadHealthAssessment();

    /**
     * Whether a substance misuse problem was identified in the year. SSDA903: SUBSTANCE_MISUSE.
     *
     * @return the answer, or empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<Boolean> misusesSubstances();

    /**
     * Whether an intervention for it was received. SSDA903: INTERVENTION_RECEIVED.
     *
     * @return the answer, or empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<Boolean> receivedIntervention();

    /**
     * Whether an intervention for it was offered and refused. SSDA903: INTERVENTION_OFFERED.
     *
     * @return the answer, or empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<Boolean> refusedIntervention();

    /**
     * Starts the answers of a year.
     *
     * @return an empty builder
     */
    public static HealthYearBuilder builder() {
        return new HealthYearBuilder();
    }
}
