package org.corporateparenting.casework.education;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The exclusion of a child from school. */
@Value.Immutable
public abstract class Exclusion {

    Exclusion() {}

    /**
     * For how long.
     *
     * @return the kind
     */
    public abstract ExclusionKind kind();

    /**
     * The first day of it.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * How many half days of school it took.
     *
     * @return the number; empty where it is not known, and for a permanent one
     */
    public abstract Optional<Integer> sessions();

    /**
     * Starts an exclusion.
     *
     * @return an empty builder
     */
    public static ExclusionBuilder builder() {
        return new ExclusionBuilder();
    }
}
