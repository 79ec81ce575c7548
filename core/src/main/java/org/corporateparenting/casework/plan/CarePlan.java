package org.corporateparenting.casework.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.corporateparenting.time.DateRange;

/**
 * A care plan and the time for which it held. SSD: care plans.
 *
 * @param range from the day on which it was made up to the day on which it ended or another took its place
 * @param permanence how the child is to have a home that lasts; empty where the record does not say
 */
public record CarePlan(DateRange range, Optional<PermanencePlanKind> permanence) {

    /**
     * Checks that nothing is missing.
     *
     * @param range as above
     * @param permanence as above
     */
    public CarePlan {
        requireNonNull(range, "range");
        requireNonNull(permanence, "permanence");
    }
}
