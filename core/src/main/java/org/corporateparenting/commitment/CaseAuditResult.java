package org.corporateparenting.commitment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * In how many of the cases that were audited it was seen that a promise is kept.
 *
 * @param promise the promise's id
 * @param date the day of the audit, or the last day of a round of audits
 * @param audited how many cases were audited, 0 or more
 * @param evidenced in how many it was seen, at most as many as were audited
 */
public record CaseAuditResult(String promise, LocalDate date, int audited, int evidenced) implements EvidenceItem {

    /**
     * Checks that the counts can be.
     *
     * @param promise as above
     * @param date as above
     * @param audited as above
     * @param evidenced as above
     */
    public CaseAuditResult {
        requireNonNull(date, "date");
        if (promise.isBlank()) {
            throw new IllegalArgumentException("promise of an audit result must not be blank");
        }
        if (evidenced < 0 || evidenced > audited) {
            throw new IllegalArgumentException("evidenced is " + evidenced + " and audited " + audited
                    + "; each must be 0 or more, and the first at most the second");
        }
    }

    @Override
    public EvidenceType type() {
        return EvidenceType.CASE_AUDIT;
    }
}
