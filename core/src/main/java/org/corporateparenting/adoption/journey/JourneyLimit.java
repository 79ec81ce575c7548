package org.corporateparenting.adoption.journey;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.law.Citation;

/**
 * A limit or threshold on a child's way to adoption.
 *
 * @param kind which one
 * @param runsFrom the day from which it runs, which is day 0
 * @param due its last day
 * @param done the day on which the step was done; empty while it runs
 * @param citation where it is written
 * @param asAt the day asked about
 */
public record JourneyLimit(
        JourneyLimitKind kind,
        LocalDate runsFrom,
        LocalDate due,
        Optional<LocalDate> done,
        Citation citation,
        LocalDate asAt) {

    /**
     * Checks what is given.
     *
     * @param kind as above
     * @param runsFrom as above
     * @param due as above
     * @param done as above
     * @param citation as above
     * @param asAt as above
     */
    public JourneyLimit {
        requireNonNull(kind, "kind");
        requireNonNull(runsFrom, "runsFrom");
        requireNonNull(due, "due");
        requireNonNull(done, "done");
        requireNonNull(citation, "citation");
        requireNonNull(asAt, "asAt");
    }

    /**
     * How many days are left.
     *
     * @return days from the step, or from the day asked about while it is not done, to the last day; below zero
     *     where it is over by so many
     */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(done.orElse(asAt), due);
    }

    /**
     * Whether it runs still.
     *
     * @return true if the step is not done
     */
    public boolean isRunning() {
        return done.isEmpty();
    }

    /**
     * Whether its last day passed before the step, or passed without it.
     *
     * @return true if no days are left and some are over
     */
    public boolean isOver() {
        return daysLeft() < 0;
    }
}
