package org.corporateparenting.casework.education;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** An education, health and care plan for a child with special educational needs. */
@Value.Immutable
public abstract class EducationHealthAndCarePlan {

    EducationHealthAndCarePlan() {}

    /**
     * The days for which it was maintained, from the day it was issued.
     *
     * @return the days up to the day on which it ceased; without an end while it is maintained
     */
    public abstract DateRange range();

    /**
     * The day on which it was last reviewed; it is to be reviewed every year.
     *
     * @return the day, or empty where it was not
     */
    public abstract Optional<LocalDate> lastReviewed();

    /**
     * Starts a plan.
     *
     * @return an empty builder
     */
    public static EducationHealthAndCarePlanBuilder builder() {
        return new EducationHealthAndCarePlanBuilder();
    }
}
