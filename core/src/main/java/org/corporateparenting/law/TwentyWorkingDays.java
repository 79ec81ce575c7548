package org.corporateparenting.law;

/** When a child has been looked after for at least 20 working days (CEASE-01). */
public enum TwentyWorkingDays {
    /** From the twentieth working day on, that day included. */
    REACHED,
    /** Once the twentieth working day is over. */
    COMPLETED
}
