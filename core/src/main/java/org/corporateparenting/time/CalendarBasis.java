package org.corporateparenting.time;

/** What is known about a day of a working-day calendar. */
public enum CalendarBasis {
    /** On record: the Act fixes the day, it was proclaimed, or it stands in a published list. */
    PROCLAIMED,
    /** Computed ahead of any publication; a proclamation may still move a bank holiday or add one. */
    PROJECTED
}
