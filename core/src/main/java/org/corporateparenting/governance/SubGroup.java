package org.corporateparenting.governance;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** A group that works on one theme for the board (S000:376; S002:894-987). */
@Value.Immutable
public abstract class SubGroup {

    SubGroup() {}

    /**
     * What it works on.
     *
     * @return the theme
     */
    public abstract String theme();

    /**
     * The role that leads it.
     *
     * @return the role; empty where nobody does
     */
    public abstract Optional<String> lead();

    /**
     * The key of the member who speaks for it on the board.
     *
     * @return the key; empty where nobody does
     */
    public abstract Optional<String> memberChampion();

    /**
     * The days of its work.
     *
     * @return from the first day to the last
     */
    public abstract DateRange range();

    /**
     * The days on which it reported to the board.
     *
     * @return the days; empty where it has not
     */
    public abstract ImmutableSet<LocalDate> reports();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (theme().isBlank()) {
            throw new IllegalArgumentException("theme of a group is blank; it must name what the group works on");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static SubGroupBuilder builder() {
        return new SubGroupBuilder();
    }

    /**
     * How the next report stands: due some months after the last one, or after the group began.
     *
     * @param months the months from one report to the next, such as 2 or 12 (S002:894; S000:376)
     * @param asAt the day asked about
     * @return how it stands: open or overdue while the group goes on; done where it ended before the report was due
     * @throws IllegalArgumentException if the months are fewer than 1
     */
    public final FollowUp nextReport(int months, LocalDate asAt) {
        if (months < 1) {
            throw new IllegalArgumentException("months is " + months + "; it must be 1 or more");
        }
        LocalDate last = reports().stream()
                .filter(day -> !day.isAfter(asAt))
                .max(Comparator.naturalOrder())
                .orElse(range().start());
        LocalDate due = last.plusMonths(months);
        Optional<LocalDate> ended = range().endExclusive().filter(end -> !end.isAfter(due));
        return FollowUp.of(range().start(), Optional.of(due), ended, asAt);
    }
}
