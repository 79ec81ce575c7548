package org.corporateparenting.casework.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That a care plan holds one of the things that it must hold.
 *
 * @param planned the first day of the care plan
 * @param section what it holds
 */
public record CarePlanContent(LocalDate planned, CarePlanSection section) {

    /**
     * Checks that nothing is missing.
     *
     * @param planned as above
     * @param section as above
     */
    public CarePlanContent {
        requireNonNull(planned, "planned");
        requireNonNull(section, "section");
    }
}
