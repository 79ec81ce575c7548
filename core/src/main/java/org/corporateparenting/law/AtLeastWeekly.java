package org.corporateparenting.law;

/** How "at least once a week" is read where a regulation says no more (TIME-12). */
public enum AtLeastWeekly {
    /** No more than seven days from one act to the next. */
    SEVEN_DAYS,
    /** At least one act in every week from Monday to Sunday, so the next is due by the Sunday of the following week. */
    CALENDAR_WEEK
}
