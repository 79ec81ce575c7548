package org.corporateparenting.casework.voice;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A complaint or other representation about what the authority does for a child, from its receipt to the last answer.
 * Rule COM-01. Representations Procedure Regulations 2006.
 */
@Value.Immutable
public abstract class Complaint {

    Complaint() {}

    /**
     * The day on which the authority received it, from which the answer at stage 1 is counted.
     *
     * @return the day
     */
    public abstract LocalDate received();

    /**
     * Who made it.
     *
     * @return the complainant, or empty where the record does not say
     */
    public abstract Optional<Complainant> complainant();

    /**
     * Whether more time was taken for stage 1, as for a complaint that is complex or awaits an advocate.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> isStageOneExtended();

    /**
     * The day of the answer at stage 1.
     *
     * @return the day, or empty where there was none
     */
    public abstract Optional<LocalDate> stageOneAnswered();

    /**
     * The day on which the investigation of stage 2 was asked for, or on which it was agreed to begin with it.
     *
     * @return the day, or empty where there was none
     */
    public abstract Optional<LocalDate> stageTwoRequested();

    /**
     * Whether the complainant was told that the investigation would take longer.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> isStageTwoExtended();

    /**
     * The day of the answer after the investigation.
     *
     * @return the day, or empty where there was none
     */
    public abstract Optional<LocalDate> stageTwoAnswered();

    /**
     * The day on which the authority received the request for a panel.
     *
     * @return the day, or empty where there was none
     */
    public abstract Optional<LocalDate> panelRequested();

    /**
     * The day on which the panel met.
     *
     * @return the day, or empty where it has not
     */
    public abstract Optional<LocalDate> panelMet();

    /**
     * The day on which the panel reported, which is taken for the day on which the authority received the report.
     *
     * @return the day, or empty where it has not
     */
    public abstract Optional<LocalDate> panelReported();

    /**
     * The day on which the authority told the complainant what it would do on the report of the panel.
     *
     * @return the day, or empty where it has not
     */
    public abstract Optional<LocalDate> responded();

    /**
     * The day on which the complainant withdrew it.
     *
     * @return the day, or empty where it was not
     */
    public abstract Optional<LocalDate> withdrawn();

    /**
     * What was found.
     *
     * @return pending unless said otherwise
     */
    @Value.Default
    public ComplaintOutcome outcome() {
        return ComplaintOutcome.PENDING;
    }

    /**
     * Starts a complaint.
     *
     * @return an empty builder
     */
    public static ComplaintBuilder builder() {
        return new ComplaintBuilder();
    }

    /**
     * How far it went.
     *
     * @return the last stage that was asked for
     */
    public final ComplaintStage stage() {
        if (panelRequested().isPresent()) {
            return ComplaintStage.PANEL;
        }
        return stageTwoRequested().isPresent() ? ComplaintStage.STAGE_2 : ComplaintStage.STAGE_1;
    }
}
