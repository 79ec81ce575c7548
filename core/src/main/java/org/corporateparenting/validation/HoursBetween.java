package org.corporateparenting.validation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long something lasted of which only the first and last day are known, in elapsed hours in England.
 *
 * @param moreThan the shortest time, from the end of the first day to the start of the last one; it lasted longer
 * @param atMost the longest time, from the start of the first day to the end of the last one; it lasted less
 */
record HoursBetween(Duration moreThan, Duration atMost) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Of something that began on one day and ended on the same or another. */
    static HoursBetween days(LocalDate began, LocalDate ended) {
        return new HoursBetween(
                began.equals(ended) ? Duration.ZERO : between(began.plusDays(1), ended),
                between(began, ended.plusDays(1)));
    }

    /** Of something that began on one day and still goes on at the end of another. */
    static HoursBetween goingOn(LocalDate began, LocalDate asAt) {
        return new HoursBetween(between(began.plusDays(1), asAt.plusDays(1)), between(began, asAt.plusDays(1)));
    }

    /** Whether it lasted longer than so many hours, or empty where the days alone do not tell. */
    Optional<Boolean> isOver(int hours) {
        Duration limit = Duration.ofHours(hours);
        if (moreThan.compareTo(limit) >= 0) {
            return Optional.of(true);
        }
        return atMost.compareTo(limit) <= 0 ? Optional.of(false) : Optional.empty();
    }

    private static Duration between(LocalDate from, LocalDate to) {
        return Duration.between(from.atStartOfDay(ENGLAND), to.atStartOfDay(ENGLAND));
    }
}
