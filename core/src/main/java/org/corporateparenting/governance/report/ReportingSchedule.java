package org.corporateparenting.governance.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** Which report is to come how often, to whom. */
@Value.Immutable
public abstract class ReportingSchedule {

    ReportingSchedule() {}

    /**
     * What is reported on.
     *
     * @return the report, such as fostering
     */
    public abstract String report();

    /**
     * How often it is to come.
     *
     * @return the frequency
     */
    public abstract ReportFrequency frequency();

    /**
     * To whom it comes.
     *
     * @return the body; empty where it is the board itself
     */
    public abstract Optional<String> body();

    /**
     * The days for which the schedule holds.
     *
     * @return from the first day to the last; for what comes once, the day before the end is the last day in time
     */
    public abstract DateRange range();

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
        if (report().isBlank()) {
            throw new IllegalArgumentException("report of a schedule is blank; it must name the report");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static ReportingScheduleBuilder builder() {
        return new ReportingScheduleBuilder();
    }

    /**
     * How every report that was to come stands: the first is due one interval after the schedule began, each further
     * one an interval after the one before was received.
     *
     * @param received the days on which the report was received, in any order; those outside the schedule do not count
     * @param asAt the day asked about
     * @return one for each report received by then, earliest first, and last the one still to come; that one is left
     *     out where the schedule ends before it is due
     */
    public final ImmutableList<FollowUp> history(Collection<LocalDate> received, LocalDate asAt) {
        ImmutableList.Builder<FollowUp> history = ImmutableList.builder();
        LocalDate from = range().start();
        for (LocalDate day : counted(received, asAt)) {
            history.add(FollowUp.of(from, due(from), Optional.of(day), asAt));
            from = day;
            if (frequency() == ReportFrequency.ONE_OFF) {
                return history.build();
            }
        }
        LocalDate last = from;
        boolean owed = due(last).map(day -> range().contains(day)).orElse(true);
        return owed
                ? history.add(FollowUp.of(last, due(last), Optional.empty(), asAt))
                        .build()
                : history.build();
    }

    /**
     * How the report that is still to come stands.
     *
     * @param received the days on which the report was received, in any order
     * @param asAt the day asked about
     * @return how it stands; empty where none is to come any more
     */
    public final Optional<FollowUp> next(Collection<LocalDate> received, LocalDate asAt) {
        return history(received, asAt).stream()
                .filter(report -> !report.isDone())
                .findFirst();
    }

    private Optional<LocalDate> due(LocalDate from) {
        return frequency()
                .months()
                .map(months -> from.plusMonths(months))
                .or(() -> range().endExclusive().map(end -> end.minusDays(1)));
    }

    private ImmutableList<LocalDate> counted(Collection<LocalDate> received, LocalDate asAt) {
        return received.stream()
                .filter(day -> !day.isAfter(asAt))
                .filter(range()::contains)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
