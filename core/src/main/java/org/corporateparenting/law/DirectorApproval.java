package org.corporateparenting.law;

/** From when the director must approve that a 16 or 17 year old is no longer looked after (CEASE-01). */
public enum DirectorApproval {
    /** However short the time in which they were looked after. */
    WHATEVER_THE_PERIOD,
    /** Only after at least 20 working days, as some summaries say. */
    FROM_TWENTY_WORKING_DAYS
}
