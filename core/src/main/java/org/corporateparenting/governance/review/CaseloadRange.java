package org.corporateparenting.governance.review;

/**
 * The range in which a full-time caseload should lie, both ends in it.
 *
 * @param lowest the fewest children, 0 or more
 * @param highest the most children
 */
public record CaseloadRange(int lowest, int highest) {

    /**
     * Checks what could not be so on its own.
     *
     * @param lowest as above
     * @param highest as above
     */
    public CaseloadRange {
        if (lowest < 0 || highest < lowest) {
            throw new IllegalArgumentException("range is from " + lowest + " to " + highest
                    + "; it must start at 0 or more and not end before it starts");
        }
    }

    /**
     * The range recommended for reviewing officers: 50 to 70 (S001:3652).
     *
     * @return the range
     */
    public static CaseloadRange recommended() {
        return new CaseloadRange(50, 70);
    }
}
