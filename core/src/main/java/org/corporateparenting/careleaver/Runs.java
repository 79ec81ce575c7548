package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.corporateparenting.time.DateRange;

/** Runs of days that neither overlap nor touch, earliest first. */
record Runs(ImmutableList<DateRange> ranges) {

    static Runs of(Collection<DateRange> ranges) {
        return new Runs(DateRange.merged(ranges));
    }

    /** These runs and others. */
    Runs and(Collection<DateRange> others) {
        return others.isEmpty()
                ? this
                : of(ImmutableList.<DateRange>builder()
                        .addAll(ranges)
                        .addAll(others)
                        .build());
    }

    Optional<DateRange> holding(LocalDate day) {
        for (DateRange range : ranges) {
            if (range.contains(day)) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    /** The latest run that had ended by a day. */
    Optional<DateRange> lastEndedBy(LocalDate day) {
        for (DateRange range : ranges.reverse()) {
            if (range.endExclusive().filter(end -> !end.isAfter(day)).isPresent()) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    boolean endsOn(LocalDate day) {
        for (DateRange range : ranges) {
            if (range.endExclusive().equals(Optional.of(day))) {
                return true;
            }
        }
        return false;
    }

    /** Nights from one day up to another. */
    long nights(LocalDate from, LocalDate before) {
        long nights = 0;
        for (DateRange range : ranges) {
            LocalDate start = range.start().isAfter(from) ? range.start() : from;
            LocalDate end =
                    range.endExclusive().filter(day -> day.isBefore(before)).orElse(before);
            nights += Math.max(0, ChronoUnit.DAYS.between(start, end));
        }
        return nights;
    }

    /** The day on which so many nights since a day are reached. */
    Optional<LocalDate> reaches(long needed, LocalDate from) {
        long left = needed;
        for (DateRange range : ranges) {
            LocalDate start = range.start().isAfter(from) ? range.start() : from;
            LocalDate day = start.plusDays(left);
            if (range.endExclusive().filter(day::isAfter).isEmpty()) {
                return Optional.of(day);
            }
            left -= Math.max(
                    0, ChronoUnit.DAYS.between(start, range.endExclusive().orElseThrow()));
        }
        return Optional.empty();
    }
}
