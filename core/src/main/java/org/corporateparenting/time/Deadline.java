package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last day, or last moment, of a period, with the sum that gives it; or why there is none.
 *
 * <p>The day named is still in time; the day after it is late. A deadline has a due date or says what is missing, never
 * both.
 */
public final class Deadline {

    private final Optional<LocalDate> due;
    private final Optional<OffsetDateTime> dueAt;
    private final Supplier<String> working;
    private final ImmutableList<String> missing;
    private final boolean restsOnProjection;

    private Deadline(
            Optional<LocalDate> due,
            Optional<OffsetDateTime> dueAt,
            Supplier<String> working,
            ImmutableList<String> missing,
            boolean restsOnProjection) {
        this.due = due;
        this.dueAt = dueAt;
        this.working = working;
        this.missing = missing;
        this.restsOnProjection = restsOnProjection;
    }

    /**
     * A deadline on a day, such as one stated in an order.
     *
     * @param due the last day in time
     * @param working how the day was found
     * @return the deadline
     */
    public static Deadline on(LocalDate due, String working) {
        requireNonNull(working, "working");
        return counted(due, false, () -> working);
    }

    /**
     * A deadline at a moment.
     *
     * @param dueAt the last moment in time
     * @param working how the moment was found
     * @return the deadline, whose day and offset are those of the moment in England
     */
    public static Deadline at(OffsetDateTime dueAt, String working) {
        requireNonNull(working, "working");
        return elapsed(dueAt, () -> working);
    }

    /**
     * No due date.
     *
     * @param working what was to be counted
     * @param missing what would have to be known; at least one entry
     * @return the deadline without a day
     * @throws IllegalArgumentException if nothing is named as missing
     */
    public static Deadline none(String working, Iterable<String> missing) {
        requireNonNull(working, "working");
        ImmutableList<String> named = ImmutableList.copyOf(missing);
        if (named.isEmpty()) {
            throw new IllegalArgumentException("missing is empty; name at least one thing that would have to be known");
        }
        return new Deadline(Optional.empty(), Optional.empty(), () -> working, named, false);
    }

    /** A deadline on a day whose working is put into words only when asked for. */
    static Deadline counted(LocalDate due, boolean restsOnProjection, Supplier<String> working) {
        return new Deadline(Optional.of(due), Optional.empty(), working, ImmutableList.of(), restsOnProjection);
    }

    /** A deadline at a moment whose working is put into words only when asked for. */
    static Deadline elapsed(OffsetDateTime dueAt, Supplier<String> working) {
        OffsetDateTime local = London.local(dueAt.toInstant());
        return new Deadline(Optional.of(local.toLocalDate()), Optional.of(local), working, ImmutableList.of(), false);
    }

    /** No due date, for one reason. */
    static Deadline unknown(String missing, Supplier<String> working) {
        return new Deadline(Optional.empty(), Optional.empty(), working, ImmutableList.of(missing), false);
    }

    /**
     * The last day in time.
     *
     * @return the day; for a limit in hours the day of {@link #dueAt()} in England; empty where it is not known
     */
    public Optional<LocalDate> due() {
        return due;
    }

    /**
     * The last moment in time, for limits in hours.
     *
     * @return the moment with its offset in England, or empty for limits in days and where it is not known
     */
    public Optional<OffsetDateTime> dueAt() {
        return dueAt;
    }

    /**
     * The sum, so that a reader can do it again: the event, the period, and the bank holidays skipped.
     *
     * @return such as {@code Fri 20 Dec 2024 + 10 working days, skipping 25 Dec, 26 Dec, 1 Jan}; only bank holidays from
     *     Monday to Friday are named; a sum that could not be done to the end names none
     */
    public String working() {
        return working.get();
    }

    /**
     * Why there is no due date.
     *
     * @return what would have to be known; empty where there is a due date
     */
    public ImmutableList<String> missing() {
        return missing;
    }

    /**
     * Whether the due date could still move because a bank holiday may be proclaimed.
     *
     * @return true if a day counted over is {@link CalendarBasis#PROJECTED}
     */
    public boolean restsOnProjection() {
        return restsOnProjection;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && due.equals(that.due)
                && dueAt.equals(that.dueAt)
                && missing.equals(that.missing)
                && restsOnProjection == that.restsOnProjection
                && working().equals(that.working());
    }

    @Override
    public int hashCode() {
        return Objects.hash(due, dueAt, missing, restsOnProjection);
    }

    /** The due date, or that there is none, with the working. */
    @Override
    public String toString() {
        String day = due.map(LocalDate::toString).orElse("no due date");
        return dueAt.map(OffsetDateTime::toString).orElse(day) + " (" + working() + ")";
    }
}
