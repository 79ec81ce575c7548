package org.corporateparenting.governance.report;

import java.util.Optional;

/** How often a report comes to the board (S004:104-119; S002:894-906). */
public enum ReportFrequency {
    /** Every two months. */
    BI_MONTHLY,
    /** Every three months. */
    QUARTERLY,
    /** Every six months. */
    SIX_MONTHLY,
    /** Every year. */
    ANNUAL,
    /** Once. */
    ONE_OFF;

    /**
     * The months from one report to the next.
     *
     * @return the months; empty for what comes once
     */
    public Optional<Integer> months() {
        return switch (this) {
            case BI_MONTHLY -> Optional.of(2);
            case QUARTERLY -> Optional.of(3);
            case SIX_MONTHLY -> Optional.of(6);
            case ANNUAL -> Optional.of(12);
            case ONE_OFF -> Optional.empty();
        };
    }
}
