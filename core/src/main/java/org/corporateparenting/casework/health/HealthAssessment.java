package org.corporateparenting.casework.health;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An assessment of the child's state of health. SSDA903: HEALTH_ASSESSMENT, which says only whether there was one in the
 * year; SSD: health checks.
 */
@Value.Immutable
public abstract class HealthAssessment {

    HealthAssessment() {}

    /**
     * Whether it is the first assessment or a later one.
     *
     * @return the kind
     */
    public abstract HealthAssessmentKind kind();

    /**
     * The day of the assessment.
     *
     * @return the day on which it was made, or on which it was declined
     */
    public abstract LocalDate on();

    /**
     * Whether the assessment was declined, so that none was made.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean isDeclined() {
        return false;
    }

    /**
     * Whether a registered medical practitioner made it.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> byMedicalPractitioner();

    /**
     * Starts an assessment that was made.
     *
     * @return an empty builder
     */
    public static HealthAssessmentBuilder builder() {
        return new HealthAssessmentBuilder();
    }

    /**
     * A first assessment that was made.
     *
     * @param on the day
     * @return the assessment
     */
    public static HealthAssessment initial(LocalDate on) {
        return builder().kind(HealthAssessmentKind.INITIAL).on(on).build();
    }

    /**
     * A later assessment that was made.
     *
     * @param on the day
     * @return the assessment
     */
    public static HealthAssessment review(LocalDate on) {
        return builder().kind(HealthAssessmentKind.REVIEW).on(on).build();
    }

    /**
     * Whether the assessment counts.
     *
     * @return true if it was not declined
     */
    public final boolean isMade() {
        return !isDeclined();
    }
}
