package org.corporateparenting.casework.education;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.SchoolTerm;
import org.immutables.value.Value;

/** A personal education plan, made or reviewed every school term. */
@Value.Immutable
public abstract class PersonalEducationPlan {

    PersonalEducationPlan() {}

    /**
     * The day on which work on it started.
     *
     * @return the day
     */
    public abstract LocalDate started();

    /**
     * The day on which it was completed.
     *
     * @return the day, or empty where it has not been completed
     */
    public abstract Optional<LocalDate> completed();

    /**
     * The term for which it was made.
     *
     * @return the term, or empty where the record does not say
     */
    public abstract Optional<SchoolTerm> term();

    /**
     * The phase of education for which it was made. No table carries it; an application may give it.
     *
     * @return the phase, or empty where the record does not say
     */
    public abstract Optional<PepPhase> phase();

    /**
     * Starts a plan.
     *
     * @return an empty builder
     */
    public static PersonalEducationPlanBuilder builder() {
        return new PersonalEducationPlanBuilder();
    }
}
