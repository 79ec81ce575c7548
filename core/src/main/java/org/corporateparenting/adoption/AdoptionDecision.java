package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The agency's decision whether a child should be placed for adoption. SSDA903: DATE_INT. */
@Value.Immutable
public abstract non-sealed class AdoptionDecision implements AdoptionStep {

    AdoptionDecision() {}

    /**
     * The day on which the case was put to the panel or, where there was none, to the decision-maker.
     *
     * @return the day
     */
    public abstract LocalDate considered();

    /**
     * The day on which the decision-maker received the panel's recommendation and final minutes.
     *
     * @return the day, or empty where there was no panel or it is not known
     */
    public abstract Optional<LocalDate> minutesReceived();

    /**
     * The day on which it was decided that the child should be placed for adoption.
     *
     * @return the day, or empty where that was not decided
     */
    public abstract Optional<LocalDate> decided();

    /**
     * By which route it was decided.
     *
     * @return the route, or empty where it is not known
     */
    public abstract Optional<DecisionRoute> route();

    /**
     * The day on which the parents were told by word of mouth.
     *
     * @return the day, or empty where they were not or it is not known
     */
    public abstract Optional<LocalDate> parentsToldOrally();

    /**
     * The day on which the parents were told in writing.
     *
     * @return the day, or empty where they were not or it is not known
     */
    public abstract Optional<LocalDate> parentsToldInWriting();

    /**
     * The day on which the decision was reversed. SSDA903: DATE_PLACED_CEASED.
     *
     * @return the first day on which it no longer held, or empty
     */
    public abstract Optional<LocalDate> revoked();

    /** The day on which the case was considered. */
    @Override
    public final LocalDate day() {
        return considered();
    }

    /**
     * A decision of which only its day is known.
     *
     * @param day the day
     * @return the decision
     */
    public static AdoptionDecision of(LocalDate day) {
        return builder().considered(day).decided(day).build();
    }

    /**
     * Starts a decision.
     *
     * @return an empty builder
     */
    public static AdoptionDecisionBuilder builder() {
        return new AdoptionDecisionBuilder();
    }
}
