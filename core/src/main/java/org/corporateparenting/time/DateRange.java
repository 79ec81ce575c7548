package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/**
 * A run of days: the start is in, the end is out.
 *
 * <p>A range without an end runs on. A range whose end equals its start holds no day. The text form is
 * {@code 2024-04-01/2025-04-01}, or {@code 2024-04-01/..} where there is no end.
 *
 * @param start the first day in the range
 * @param endExclusive the first day after the range, or empty where the range runs on; not before {@code start}
 */
public record DateRange(LocalDate start, Optional<LocalDate> endExclusive) implements Comparable<DateRange> {

    private static final String RUNS_ON = "..";
    private static final Comparator<DateRange> ORDER =
            Comparator.comparing(DateRange::start).thenComparing(DateRange::endOrLast);

    /**
     * Checks that the end is not before the start.
     *
     * @param start as above
     * @param endExclusive as above
     */
    public DateRange {
        requireNonNull(start, "start");
        requireNonNull(endExclusive, "endExclusive");
        if (endExclusive.isPresent() && endExclusive.get().isBefore(start)) {
            throw new IllegalArgumentException("endExclusive " + endExclusive.get() + " is before start " + start
                    + "; it must be the same or later");
        }
    }

    /**
     * The days from one date up to, but not including, another.
     *
     * @param start the first day
     * @param endExclusive the first day after; not before {@code start}
     * @return the range
     * @throws IllegalArgumentException if the end is before the start
     */
    public static DateRange of(LocalDate start, LocalDate endExclusive) {
        return new DateRange(start, Optional.of(endExclusive));
    }

    /**
     * The days from one date to another, both included.
     *
     * @param start the first day
     * @param endInclusive the last day; at the earliest the day before {@code start}, which gives a range of no days
     * @return the range
     * @throws IllegalArgumentException if the last day is earlier than the day before the start
     */
    public static DateRange ofClosed(LocalDate start, LocalDate endInclusive) {
        return of(start, endInclusive.plusDays(1));
    }

    /**
     * The days from a date on, without an end.
     *
     * @param start the first day
     * @return the range
     */
    public static DateRange startingOn(LocalDate start) {
        return new DateRange(start, Optional.empty());
    }

    /**
     * The days that are in at least one of some ranges, each counted once.
     *
     * @param ranges the ranges, in any order
     * @return ranges that neither overlap nor touch, earliest first; none without a day
     */
    public static ImmutableList<DateRange> merged(Collection<DateRange> ranges) {
        if (ranges.isEmpty()) {
            return ImmutableList.of();
        }
        Deque<DateRange> merged = new ArrayDeque<>();
        for (DateRange range : ImmutableList.sortedCopyOf(ranges)) {
            DateRange last = merged.peekLast();
            if (range.isEmpty()) {
                continue;
            }
            if (last == null || range.start.isAfter(last.endOrLast())) {
                merged.addLast(range);
            } else if (range.endOrLast().isAfter(last.endOrLast())) {
                merged.removeLast();
                merged.addLast(new DateRange(last.start, range.endExclusive));
            }
        }
        return ImmutableList.copyOf(merged);
    }

    /**
     * Reads the text form back.
     *
     * @param text as {@link #toString()} prints it
     * @return the range
     * @throws IllegalArgumentException if the text has another form
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a range of dates such as 2024-04-01/2025-04-01");
        }
        try {
            LocalDate start = LocalDate.parse(text.substring(0, slash));
            String end = text.substring(slash + 1);
            return end.equals(RUNS_ON) ? startingOn(start) : of(start, LocalDate.parse(end));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a range of dates such as 2024-04-01/2025-04-01", e);
        }
    }

    /**
     * Whether a day is in the range.
     *
     * @param day the day
     * @return true from the start up to the day before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (endExclusive.isEmpty() || day.isBefore(endExclusive.get()));
    }

    /**
     * Whether every day of another range is in this one.
     *
     * @param other the other range
     * @return true if it is empty and lies within the borders, or holds no day outside this range
     */
    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start) && !other.endOrLast().isAfter(endOrLast());
    }

    /**
     * Whether the two ranges share a day.
     *
     * @param other the other range
     * @return true if at least one day is in both; ranges that only touch do not overlap
     */
    public boolean overlaps(DateRange other) {
        return latest(start, other.start).isBefore(earliest(endOrLast(), other.endOrLast()));
    }

    /**
     * Whether one range begins on the day on which the other ends.
     *
     * @param other the other range
     * @return true if they touch without sharing a day
     */
    public boolean abuts(DateRange other) {
        return endsOn(other.start) || other.endsOn(start);
    }

    /**
     * The days in both ranges.
     *
     * @param other the other range
     * @return the common days, or empty if there is none
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate end = earliest(endOrLast(), other.endOrLast());
        return Optional.of(new DateRange(
                latest(start, other.start), end.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(end)));
    }

    /**
     * Whether the range has no end.
     *
     * @return true if it runs on
     */
    public boolean isOpen() {
        return endExclusive.isEmpty();
    }

    /**
     * Whether the range holds no day.
     *
     * @return true if it ends on the day on which it starts
     */
    public boolean isEmpty() {
        return endsOn(start);
    }

    /**
     * The number of days in the range.
     *
     * @return the days, the start counted and the end not; empty where the range runs on
     */
    public Optional<Long> days() {
        return endExclusive.map(end -> ChronoUnit.DAYS.between(start, end));
    }

    /**
     * The same range as it stood on a day: an end that lay ahead is not yet there.
     *
     * @param asAt the day
     * @return this range if it had ended by the day, else the range without an end
     */
    public DateRange asAt(LocalDate asAt) {
        return endExclusive.isPresent() && endExclusive.get().isAfter(asAt) ? startingOn(start) : this;
    }

    /** Orders by start, then by end; a range without an end comes after one with the same start and an end. */
    @Override
    public int compareTo(DateRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return start + "/" + endExclusive.map(LocalDate::toString).orElse(RUNS_ON);
    }

    private boolean endsOn(LocalDate day) {
        return endExclusive.isPresent() && endExclusive.get().equals(day);
    }

    private LocalDate endOrLast() {
        return endExclusive.orElse(LocalDate.MAX);
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
