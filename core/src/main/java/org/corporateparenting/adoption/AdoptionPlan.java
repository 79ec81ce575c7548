package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That a review made adoption the plan for a child. */
@Value.Immutable
public abstract non-sealed class AdoptionPlan implements AdoptionStep {

    AdoptionPlan() {}

    /**
     * The review that made it the plan.
     *
     * @return the day of that review
     */
    public abstract LocalDate agreed();

    /**
     * Whether another plan was followed beside it.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isTwinTrack();

    /**
     * The day on which adoption ceased to be the plan.
     *
     * @return the first day on which it was not; empty while it is
     */
    public abstract Optional<LocalDate> ended();

    /** The day of the review. */
    @Override
    public final LocalDate day() {
        return agreed();
    }

    /**
     * Starts a plan.
     *
     * @return an empty builder
     */
    public static AdoptionPlanBuilder builder() {
        return new AdoptionPlanBuilder();
    }
}
