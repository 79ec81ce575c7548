package org.corporateparenting.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;

/**
 * At most so many hours, added together, in any run of so many consecutive days: a limit that moves with the calendar.
 *
 * <p>A window is made of whole days in England and ends with the day asked about, so the hours of 1 June leave a window
 * of 28 days on 29 June. Hours are elapsed time; stays that overlap count once.
 *
 * <p>Rule SEC-02 (72 hours in 28 days).
 *
 * @param limit the most hours allowed; at least 1 and fewer than every window has
 * @param days the length of the window; at least 1
 */
public record HoursInWindow(int limit, int days) implements StatutoryPeriod {

    /**
     * Checks that the limit can be kept and can be exceeded.
     *
     * @param limit as above
     * @param days as above
     */
    public HoursInWindow {
        if (days < 1 || limit < 1 || limit >= days * 24 - 1) {
            throw new IllegalArgumentException("limit " + limit + " hours in " + days
                    + " days; both must be at least 1, and the limit below the hours of the days less one");
        }
    }

    /** No due date: the limit depends on the stays, for which see {@link #usedUpAt}. */
    @Override
    public Deadline deadlineAfter(LocalDate event, WorkingDayCalendar calendar) {
        return Deadline.unknown("the stays that count towards " + this, () -> Wording.date(event) + ", " + this);
    }

    /**
     * The time that counts in the window ending with a day.
     *
     * @param last the last day of the window, itself wholly in it
     * @param stays the stays, in any order; they may overlap or run on
     * @return how much time of the window is in at least one stay
     */
    public Duration timeEndingOn(LocalDate last, Collection<InstantRange> stays) {
        return used(InstantRange.merged(stays), last, London.startOf(last.plusDays(1)));
    }

    /**
     * The first day on which the limit is exceeded.
     *
     * @param stays the stays, in any order; they may overlap or run on
     * @return the day in England, or empty where the limit is kept throughout
     */
    public Optional<LocalDate> firstDayOver(Collection<InstantRange> stays) {
        ImmutableList<InstantRange> merged = InstantRange.merged(stays);
        for (InstantRange stay : merged) {
            LocalDate day = London.dateOf(stay.start());
            for (; London.startOf(day).isBefore(stay.endOrLast()); day = day.plusDays(1)) {
                if (timeEndingOn(day, merged).compareTo(Duration.ofHours(limit)) > 0) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The last lawful moment: the limit is then used up and the stay runs on.
     *
     * @param stays the stays, in any order; they may overlap or run on
     * @return the moment with its offset in England, or empty where the limit is kept throughout
     */
    public Optional<OffsetDateTime> usedUpAt(Collection<InstantRange> stays) {
        ImmutableList<InstantRange> merged = InstantRange.merged(stays);
        return firstDayOver(merged).map(day -> usedUpOn(day, merged));
    }

    private OffsetDateTime usedUpOn(LocalDate day, ImmutableList<InstantRange> merged) {
        Instant midnight = London.startOf(day);
        Instant end = London.startOf(day.plusDays(1));
        Duration left = Duration.ofHours(limit).minus(used(merged, day, midnight));
        for (InstantRange stay : merged) {
            InstantRange part = stay.within(midnight, end);
            Duration length = part.elapsed().orElseThrow();
            if (length.compareTo(left) > 0) {
                return London.local(part.start().plus(left));
            }
            left = left.minus(length);
        }
        throw new IllegalStateException("the limit is not exceeded on " + day);
    }

    /** Time in the window whose last day is given, up to a moment of that day. */
    private Duration used(ImmutableList<InstantRange> merged, LocalDate last, Instant toExclusive) {
        Instant from = London.startOf(last.minusDays(days - 1L));
        return merged.stream()
                .map(stay -> stay.within(from, toExclusive).elapsed().orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The limit in words, such as {@code 72 hours in any 28 days}. */
    @Override
    public String toString() {
        return PeriodUnit.HOURS.text(limit) + " in any " + PeriodUnit.CALENDAR_DAYS.text(days);
    }
}
