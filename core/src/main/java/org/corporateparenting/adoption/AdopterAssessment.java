package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The agency's assessment whether a household is suitable to adopt. */
@Value.Immutable
public abstract class AdopterAssessment {

    AdopterAssessment() {}

    /**
     * The day on which they first asked.
     *
     * @return the day, or empty where it is not known
     */
    public abstract Optional<LocalDate> enquired();

    /**
     * The day on which stage one began.
     *
     * @return the day, or empty where it has not
     */
    public abstract Optional<LocalDate> stageOneBegan();

    /**
     * The day on which the agency received their notice that they wish to go on to stage two.
     *
     * @return the day, or empty where there was none
     */
    public abstract Optional<LocalDate> stageTwoNotice();

    /**
     * The day on which the report about them was sent to them.
     *
     * @return the day, or empty where it was not
     */
    public abstract Optional<LocalDate> reportSent();

    /**
     * The day on which their comments on the report came.
     *
     * @return the day, or empty where there were none
     */
    public abstract Optional<LocalDate> comments();

    /**
     * The day on which the agency sent notice that it proposes not to approve them: the qualifying determination.
     *
     * @return the day, or empty where there was none
     */
    public abstract Optional<LocalDate> determinationSent();

    /**
     * The day on which they made representations or applied for a review of that determination.
     *
     * @return the day, or empty where they did not
     */
    public abstract Optional<LocalDate> representationsMade();

    /**
     * The day on which the agency decided whether they are suitable to adopt.
     *
     * @return the day, or empty where it has not
     */
    public abstract Optional<LocalDate> decided();

    /**
     * Whether the decision was that they are suitable.
     *
     * @return the answer, or empty where it is not decided or not known
     */
    public abstract Optional<Boolean> isApproved();

    /**
     * The stage reached by a day.
     *
     * @param day the day
     * @return the latest stage on record that had begun, or empty where none had
     */
    public final Optional<AdopterStage> stageOn(LocalDate day) {
        if (reached(decided(), day) && isApproved().orElse(false)) {
            return Optional.of(AdopterStage.APPROVED);
        }
        if (reached(reportSent(), day)) {
            return Optional.of(AdopterStage.PANEL);
        }
        if (reached(stageTwoNotice(), day)) {
            return Optional.of(AdopterStage.STAGE_2);
        }
        if (reached(stageOneBegan(), day)) {
            return Optional.of(AdopterStage.STAGE_1);
        }
        return reached(enquired(), day) ? Optional.of(AdopterStage.ENQUIRY) : Optional.empty();
    }

    private static boolean reached(Optional<LocalDate> on, LocalDate day) {
        return on.filter(begun -> !begun.isAfter(day)).isPresent();
    }

    /**
     * Starts an assessment.
     *
     * @return an empty builder
     */
    public static AdopterAssessmentBuilder builder() {
        return new AdopterAssessmentBuilder();
    }
}
