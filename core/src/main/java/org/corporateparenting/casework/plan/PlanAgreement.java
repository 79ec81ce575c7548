package org.corporateparenting.casework.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That a care plan was agreed with somebody.
 *
 * @param planned the first day of the care plan
 * @param agreer with whom
 * @param agreed the day on which it was agreed
 */
public record PlanAgreement(LocalDate planned, PlanAgreer agreer, LocalDate agreed) {

    /**
     * Checks that nothing is missing.
     *
     * @param planned as above
     * @param agreer as above
     * @param agreed as above
     */
    public PlanAgreement {
        requireNonNull(planned, "planned");
        requireNonNull(agreer, "agreer");
        requireNonNull(agreed, "agreed");
    }
}
