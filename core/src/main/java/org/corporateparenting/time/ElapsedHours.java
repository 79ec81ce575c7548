package org.corporateparenting.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Elapsed hours after an event: a change of the clocks moves the local time at which they are over, and no holiday
 * extends them.
 *
 * <p>An event of which only the day is known has no due date here. Asking for the first and the last moment of the day
 * gives the earliest and the latest one.
 *
 * <p>Rules TIME-08 and TIME-11. Children Act 1989 ss.22(2), 46(6).
 *
 * @param amount how many hours; at least 1
 */
public record ElapsedHours(int amount) implements StatutoryPeriod {

    /**
     * Checks the amount.
     *
     * @param amount as above
     */
    public ElapsedHours {
        if (amount < 1) {
            throw new IllegalArgumentException("amount is " + amount + "; it must be at least 1");
        }
    }

    /** No due date: a day says nothing of the hour. */
    @Override
    public Deadline deadlineAfter(LocalDate event, WorkingDayCalendar calendar) {
        return Deadline.unknown("the time of day of the event", () -> Wording.date(event) + " + " + this);
    }

    @Override
    public Deadline deadlineAfter(OffsetDateTime event, WorkingDayCalendar calendar) {
        return Deadline.elapsed(event.plusHours(amount), () -> Wording.moment(event) + " + " + this);
    }

    /**
     * Whether a stretch of time is longer than this: "for more than 24 hours".
     *
     * @param from the first moment
     * @param to the last moment, or the moment at which the question is asked; not before {@code from}
     * @return true if more hours have elapsed; exactly so many are not more
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public boolean isExceeded(OffsetDateTime from, OffsetDateTime to) {
        return InstantRange.of(from, to).elapsed().orElseThrow().compareTo(length()) > 0;
    }

    Duration length() {
        return Duration.ofHours(amount);
    }

    /** The length in words, such as {@code 72 hours}. */
    @Override
    public String toString() {
        return PeriodUnit.HOURS.text(amount);
    }
}
