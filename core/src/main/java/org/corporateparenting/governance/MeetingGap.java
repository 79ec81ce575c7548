package org.corporateparenting.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time between two meetings, or since the last one.
 *
 * @param from the day of a meeting
 * @param to the day of the next one; empty where there has been none yet
 * @param expected the day on which the next one would be expected
 * @param days calendar days from the one to the other, or to the day asked about
 * @param kind how it stands to what the board set itself
 */
public record MeetingGap(LocalDate from, Optional<LocalDate> to, LocalDate expected, long days, Kind kind) {

    /**
     * Checks that nothing is missing.
     *
     * @param from as above
     * @param to as above
     * @param expected as above
     * @param days as above
     * @param kind as above
     */
    public MeetingGap {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(expected, "expected");
        requireNonNull(kind, "kind");
    }

    /** How the time between two meetings stands to what the board set itself. */
    public enum Kind {
        /** As planned, within the tolerance. */
        AS_PLANNED,
        /** The next meeting came too soon. */
        TOO_SHORT,
        /** The next meeting came too late, or is late already. */
        TOO_LONG,
        /** Too long, unless a planned meeting in between was held, which nothing says. */
        NOT_DETERMINABLE
    }
}
