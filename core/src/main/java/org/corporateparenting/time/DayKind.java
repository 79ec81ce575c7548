package org.corporateparenting.time;

/** What a day is to someone who counts working days. */
public enum DayKind {
    /** Monday to Friday and no bank holiday. */
    WORKING_DAY,
    /** A Saturday or a Sunday, holiday or not. */
    WEEKEND,
    /** A bank holiday that falls on Monday to Friday; Good Friday and Christmas Day are among them. */
    BANK_HOLIDAY,
    /** A Monday to Friday outside the years whose bank holidays the calendar knows: no answer. */
    NOT_COVERED
}
