package org.corporateparenting.casework.careleaver;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * That a young person was detained by a court's order, or in hospital.
 *
 * @param kind which of the two
 * @param range from the day of detention or admission up to the day before release or discharge
 */
public record InstitutionalStay(InstitutionalStayKind kind, DateRange range) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param range as above
     */
    public InstitutionalStay {
        requireNonNull(kind, "kind");
        requireNonNull(range, "range");
    }
}
