package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/**
 * A stretch of time between two moments: the start is in, the end is out.
 *
 * @param start the first moment
 * @param endExclusive the first moment after, or empty where the stretch runs on; not before {@code start}
 */
public record InstantRange(Instant start, Optional<Instant> endExclusive) {

    /**
     * Checks that the end is not before the start.
     *
     * @param start as above
     * @param endExclusive as above
     */
    public InstantRange {
        requireNonNull(start, "start");
        if (endExclusive.isPresent() && endExclusive.get().isBefore(start)) {
            throw new IllegalArgumentException("endExclusive " + endExclusive.get() + " is before start " + start
                    + "; it must be the same or later");
        }
    }

    /**
     * The time from one moment up to, but not including, another.
     *
     * @param start the first moment
     * @param endExclusive the first moment after; not before {@code start}
     * @return the stretch
     * @throws IllegalArgumentException if the end is before the start
     */
    public static InstantRange of(OffsetDateTime start, OffsetDateTime endExclusive) {
        return new InstantRange(start.toInstant(), Optional.of(endExclusive.toInstant()));
    }

    /**
     * The time from a moment on, without an end.
     *
     * @param start the first moment
     * @return the stretch
     */
    public static InstantRange startingAt(OffsetDateTime start) {
        return new InstantRange(start.toInstant(), Optional.empty());
    }

    /**
     * The time in at least one of some stretches, each moment counted once.
     *
     * @param ranges the stretches, in any order
     * @return stretches that neither overlap nor touch, earliest first; none without length
     */
    public static ImmutableList<InstantRange> merged(Collection<InstantRange> ranges) {
        Deque<InstantRange> merged = new ArrayDeque<>();
        for (InstantRange range : ImmutableList.sortedCopyOf(Comparator.comparing(InstantRange::start), ranges)) {
            InstantRange last = merged.peekLast();
            if (range.start.equals(range.endOrLast())) {
                continue;
            }
            if (last == null || range.start.isAfter(last.endOrLast())) {
                merged.addLast(range);
            } else if (range.endOrLast().isAfter(last.endOrLast())) {
                merged.removeLast();
                merged.addLast(new InstantRange(last.start, range.endExclusive));
            }
        }
        return ImmutableList.copyOf(merged);
    }

    /**
     * How long it lasts.
     *
     * @return the time elapsed, through any change of the clocks; empty where it runs on
     */
    public Optional<Duration> elapsed() {
        return endExclusive.map(end -> Duration.between(start, end));
    }

    /** The part between two moments; no part gives a stretch without length. */
    InstantRange within(Instant from, Instant toExclusive) {
        Instant begins = start.isAfter(from) ? start : from;
        Instant ends = endOrLast().isBefore(toExclusive) ? endOrLast() : toExclusive;
        return new InstantRange(begins, Optional.of(ends.isBefore(begins) ? begins : ends));
    }

    Instant endOrLast() {
        return endExclusive.orElse(Instant.MAX);
    }

    @Override
    public String toString() {
        return start + "/" + endExclusive.map(Instant::toString).orElse("..");
    }
}
