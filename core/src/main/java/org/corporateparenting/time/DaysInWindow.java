package org.corporateparenting.time;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;

/**
 * At most so many days in any run of so many calendar months: a limit that moves with the calendar.
 *
 * <p>The window that ends on a day reaches back to the day after the corresponding date so many months before. Days are
 * counted as a union: stays that overlap count once. A stay's first day counts and its end does not.
 *
 * <p>Rule SBK-01 (75 days in 12 months). Care Planning, Placement and Case Review (England) Regulations 2010 reg 48.
 *
 * @param limit the most days allowed; at least 1 and fewer than every window has
 * @param months the length of the window; at least 1
 */
public record DaysInWindow(int limit, int months) implements StatutoryPeriod {

    private static final int DAYS_OF_THE_SHORTEST_MONTH = 28;

    /**
     * Checks that the limit can be kept and can be exceeded.
     *
     * @param limit as above
     * @param months as above
     */
    public DaysInWindow {
        if (months < 1 || limit < 1 || limit >= months * DAYS_OF_THE_SHORTEST_MONTH) {
            throw new IllegalArgumentException("limit " + limit + " days in " + months
                    + " months; both must be at least 1, and the limit below " + DAYS_OF_THE_SHORTEST_MONTH
                    + " days a month");
        }
    }

    /** No due date: the limit depends on the stays, for which see {@link #firstDayOver}. */
    @Override
    public Deadline deadlineAfter(LocalDate event, WorkingDayCalendar calendar) {
        return Deadline.unknown("the stays that count towards " + this, () -> Wording.date(event) + ", " + this);
    }

    /**
     * The days that count in the window ending on a day.
     *
     * @param last the last day of the window, itself in it
     * @param stays the stays, in any order; they may overlap or run on
     * @return how many days of the window are in at least one stay
     */
    public long daysEndingOn(LocalDate last, Collection<DateRange> stays) {
        DateRange window = DateRange.ofClosed(last.minusMonths(months).plusDays(1), last);
        return DateRange.merged(stays).stream()
                .flatMap(stay -> stay.intersection(window).stream())
                .mapToLong(stay -> stay.days().orElseThrow())
                .sum();
    }

    /**
     * The first day on which the limit is exceeded.
     *
     * @param stays the stays, in any order; they may overlap or run on
     * @return the day that is one too many in the window ending on it, or empty where the limit is kept throughout
     */
    public Optional<LocalDate> firstDayOver(Collection<DateRange> stays) {
        Deque<LocalDate> window = new ArrayDeque<>();
        for (DateRange stay : DateRange.merged(stays)) {
            for (LocalDate day = stay.start(); stay.contains(day); day = day.plusDays(1)) {
                window.addLast(day);
                dropUpTo(day.minusMonths(months), window);
                if (window.size() > limit) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    private static void dropUpTo(LocalDate last, Deque<LocalDate> window) {
        while (!window.getFirst().isAfter(last)) {
            window.removeFirst();
        }
    }

    /** The limit in words, such as {@code 75 days in any 12 months}. */
    @Override
    public String toString() {
        return PeriodUnit.CALENDAR_DAYS.text(limit) + " in any " + PeriodUnit.MONTHS.text(months);
    }
}
