package org.corporateparenting.law;

/** How the working days are counted in which adopters may comment on a report sent to them (ADO-05, ADO-06). */
public enum AdopterComments {
    /** The day of sending is the first, if it is a working day: the earlier end. */
    BEGINNING_WITH_THE_DAY,
    /** The working day after the day of sending is the first. */
    AFTER_THE_DAY
}
