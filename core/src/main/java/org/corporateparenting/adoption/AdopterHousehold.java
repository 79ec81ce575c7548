package org.corporateparenting.adoption;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** Those who live together and wish, or are approved, to adopt. */
@Value.Immutable
public abstract class AdopterHousehold {

    AdopterHousehold() {}

    /**
     * The household.
     *
     * @return the caller's own key, which must not name anybody
     */
    public abstract String id();

    /**
     * The assessments of the household.
     *
     * @return the assessments, in the order in which they were given
     */
    public abstract ImmutableList<AdopterAssessment> assessments();

    /** Checks that there is a key. */
    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id is blank; a household is known by its key");
        }
    }

    /**
     * Starts a household.
     *
     * @return an empty builder
     */
    public static AdopterHouseholdBuilder builder() {
        return new AdopterHouseholdBuilder();
    }
}
