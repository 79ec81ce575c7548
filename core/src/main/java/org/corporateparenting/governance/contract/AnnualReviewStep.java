package org.corporateparenting.governance.contract;

import java.time.Month;
import java.time.MonthDay;

/**
 * A step of the yearly review of the contract, with its last day in the calendar year in which the contract year ends
 * (S001:408-412, 558).
 */
public enum AnnualReviewStep {
    /** The trust drafts its report: by 31 July. */
    REPORT_DRAFTED,
    /** The agreed report goes to the strategic group: by 31 August. */
    REPORT_AGREED,
    /** The operational group has prepared it: before 1 October. */
    REPORT_PREPARED,
    /** The strategic group completes the review: in the quarter from 1 October. */
    REVIEW_COMPLETED;

    MonthDay last() {
        return switch (this) {
            case REPORT_DRAFTED -> MonthDay.of(Month.JULY, 31);
            case REPORT_AGREED -> MonthDay.of(Month.AUGUST, 31);
            case REPORT_PREPARED -> MonthDay.of(Month.SEPTEMBER, 30);
            case REVIEW_COMPLETED -> MonthDay.of(Month.DECEMBER, 31);
        };
    }
}
