package org.corporateparenting.duty;

/** The answer to whether a duty was done. */
public enum DutyOutcome {
    /** Done in time. */
    MET,
    /** Done, but after the last day. */
    MET_LATE,
    /** Not done, and there is still time: the last day is the as-at date or later. */
    NOT_YET_DUE,
    /** Not done, and the last day has passed. */
    OVERDUE,
    /** No longer owed: what called for it ended before it was due. */
    NOT_APPLICABLE,
    /** What is known does not settle the answer; the missing facts are named. */
    NOT_DETERMINABLE
}
