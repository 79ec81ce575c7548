package org.corporateparenting.casework.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A significant change of a care plan.
 */
@Value.Immutable
public abstract class CarePlanChange {

    CarePlanChange() {}

    /**
     * The day of the change.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * The day of the review at which the change was considered.
     *
     * @return the day, or empty where no review considered it
     */
    public abstract Optional<LocalDate> considered();

    /**
     * Whether it was reasonably practicable to have a review consider it first.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> reviewPracticable();

    /**
     * Starts a change.
     *
     * @return an empty builder
     */
    public static CarePlanChangeBuilder builder() {
        return new CarePlanChangeBuilder();
    }
}
