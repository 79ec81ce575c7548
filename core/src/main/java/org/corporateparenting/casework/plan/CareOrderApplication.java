package org.corporateparenting.casework.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application for a care order, in which the court looks at a care plan (Children Act 1989, section 31A).
 */
@Value.Immutable
public abstract class CareOrderApplication {

    CareOrderApplication() {}

    /**
     * The day of the application.
     *
     * @return the day
     */
    public abstract LocalDate made();

    /**
     * The last day for the care plan that the court directed.
     *
     * @return the day, or empty where it is not known or the court named none
     */
    public abstract Optional<LocalDate> planDirectedBy();

    /**
     * The day on which the care plan was prepared.
     *
     * @return the day, or empty where it was not
     */
    public abstract Optional<LocalDate> planPrepared();

    /**
     * The day on which the proceedings ended.
     *
     * @return the day, or empty where they go on
     */
    public abstract Optional<LocalDate> ended();

    /**
     * Starts an application.
     *
     * @return an empty builder
     */
    public static CareOrderApplicationBuilder builder() {
        return new CareOrderApplicationBuilder();
    }
}
