package org.corporateparenting.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How something that was promised stands on a day: an action, an answer to a challenge, a report, a recommendation.
 *
 * <p>What was done after the day has not been done yet, and what was raised after it does not exist yet. The day by
 * which it is due is in time; the day after is late. Something without such a day is never overdue, which is why it has
 * a kind of its own.
 *
 * @param kind how it stands
 * @param due the last day in time; empty where there is none
 * @param done the day on which it was done; empty where it was not, by the day asked about
 * @param daysLate calendar days beyond the due day, up to the day it was done or the day asked about; 0 where it is not
 *     late
 */
public record FollowUp(Kind kind, Optional<LocalDate> due, Optional<LocalDate> done, long daysLate) {

    /** How something promised stands. */
    public enum Kind {
        /** It was raised later than the day asked about. */
        NOT_YET_RAISED,
        /** It is not done and may still be in time. */
        OPEN,
        /** It is not done, and no day says when it should be. */
        OPEN_UNDATED,
        /** It is not done and should have been. */
        OVERDUE,
        /** It is done, in time or with no day by which it was due. */
        DONE,
        /** It was done late. */
        DONE_LATE
    }

    /**
     * Checks that lateness goes with a kind that is late.
     *
     * @param kind as above
     * @param due as above
     * @param done as above
     * @param daysLate as above
     */
    public FollowUp {
        requireNonNull(kind, "kind");
        requireNonNull(due, "due");
        requireNonNull(done, "done");
        boolean late = kind == Kind.OVERDUE || kind == Kind.DONE_LATE;
        if (late != (daysLate > 0)) {
            throw new IllegalArgumentException("daysLate is " + daysLate + " for " + kind
                    + "; it must be above 0 for what is late and 0 for everything else");
        }
    }

    /**
     * How something stands.
     *
     * @param raised the day on which it was raised
     * @param due the last day in time; empty where there is none
     * @param done the day on which it was done; empty where it was not
     * @param asAt the day asked about
     * @return how it stands on the day
     */
    public static FollowUp of(LocalDate raised, Optional<LocalDate> due, Optional<LocalDate> done, LocalDate asAt) {
        if (raised.isAfter(asAt)) {
            return new FollowUp(Kind.NOT_YET_RAISED, due, Optional.empty(), 0);
        }
        Optional<LocalDate> known = done.filter(day -> !day.isAfter(asAt));
        long late =
                due.map(day -> ChronoUnit.DAYS.between(day, known.orElse(asAt))).orElse(0L);
        if (late > 0) {
            return new FollowUp(known.isPresent() ? Kind.DONE_LATE : Kind.OVERDUE, due, known, late);
        }
        return new FollowUp(known.isPresent() ? Kind.DONE : open(due), due, known, 0);
    }

    /**
     * Whether it is done, in time or late.
     *
     * @return true for {@link Kind#DONE} and {@link Kind#DONE_LATE}
     */
    public boolean isDone() {
        return kind == Kind.DONE || kind == Kind.DONE_LATE;
    }

    /**
     * Whether it should have been done and is not.
     *
     * @return true for {@link Kind#OVERDUE}
     */
    public boolean isOverdue() {
        return kind == Kind.OVERDUE;
    }

    /** Such as {@code overdue by 3 days, due 2023-03-01}. */
    @Override
    public String toString() {
        String by = due.map(day -> ", due " + day).orElse("");
        String when = done.map(day -> " on " + day).orElse("");
        return switch (kind) {
            case NOT_YET_RAISED -> "not yet raised";
            case OPEN -> "open" + by;
            case OPEN_UNDATED -> "open, no day by which it is due";
            case OVERDUE -> "overdue by " + days() + by;
            case DONE -> "done" + when;
            case DONE_LATE -> "done" + when + ", " + days() + " late" + by;
        };
    }

    private String days() {
        return daysLate + (daysLate == 1 ? " day" : " days");
    }

    private static Kind open(Optional<LocalDate> due) {
        return due.isPresent() ? Kind.OPEN : Kind.OPEN_UNDATED;
    }
}
