package org.corporateparenting.sufficiency.carer;

import java.time.LocalDate;
import java.util.Optional;

/** Where something that is due stands on a day. */
public enum DueStanding {
    /** It was done in time. */
    DONE,
    /** It was done after its last day. */
    DONE_LATE,
    /** It is not done, and its last day is today or still to come. */
    NOT_YET_DUE,
    /** It is not done, and its last day has passed. */
    OVERDUE,
    /** Whether it was done is not on record. */
    NOT_KNOWN;

    /**
     * Where something stands.
     *
     * @param due its last day
     * @param done the day on which it was done; empty where it was not, or later than the day asked about
     * @param asAt the day asked about
     * @return the standing, never {@link #NOT_KNOWN}
     */
    public static DueStanding of(LocalDate due, Optional<LocalDate> done, LocalDate asAt) {
        Optional<LocalDate> sofar = done.filter(day -> !day.isAfter(asAt));
        if (sofar.isPresent()) {
            return sofar.get().isAfter(due) ? DONE_LATE : DONE;
        }
        return asAt.isAfter(due) ? OVERDUE : NOT_YET_DUE;
    }
}
