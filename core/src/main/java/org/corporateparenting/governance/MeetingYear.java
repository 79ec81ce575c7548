package org.corporateparenting.governance;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * How many meetings a board held in a year.
 *
 * @param year the days of the year
 * @param held meetings known to have been held in it, up to the day asked about
 * @param unknown meetings planned in it up to that day of which nothing says whether they were held
 * @param required how many there should be
 * @param kind the answer
 */
public record MeetingYear(DateRange year, int held, int unknown, int required, Kind kind) {

    /**
     * Checks that nothing is missing.
     *
     * @param year as above
     * @param held as above
     * @param unknown as above
     * @param required as above
     * @param kind as above
     */
    public MeetingYear {
        requireNonNull(year, "year");
        requireNonNull(kind, "kind");
    }

    /** Whether a board met as often as it set itself. */
    public enum Kind {
        /** It did. */
        MET,
        /** It did not, and the year is over. */
        NOT_MET,
        /** It has not yet, and the year is not over. */
        NOT_YET,
        /** It depends on meetings of which nothing says whether they were held. */
        NOT_DETERMINABLE
    }
}
