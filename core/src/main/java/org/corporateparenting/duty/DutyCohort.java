package org.corporateparenting.duty;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corporateparenting.time.DateRange;

/** The duties of many young people as at one day: what an authority has to do, and what it did late. */
public final class DutyCohort {

    private static final Comparator<AssessedDuty> BY_DUE = Comparator.<AssessedDuty, LocalDate>comparing(
                    duty -> duty.due().orElse(LocalDate.MAX))
            .thenComparing(AssessedDuty::key)
            .thenComparing(AssessedDuty::duty)
            .thenComparing(duty -> duty.part().orElse(""));

    private final LocalDate asAt;
    private final ImmutableList<DutyTimetable> timetables;

    DutyCohort(LocalDate asAt, ImmutableList<DutyTimetable> timetables) {
        this.asAt = asAt;
        this.timetables = timetables;
    }

    /**
     * The day on which the question was asked.
     *
     * @return the as-at date
     */
    public LocalDate asAt() {
        return asAt;
    }

    /**
     * The duties of each young person.
     *
     * @return one timetable each, in the order in which the case files were given
     */
    public ImmutableList<DutyTimetable> timetables() {
        return timetables;
    }

    /**
     * Every duty of every young person, those met included.
     *
     * @return the duties, young person by young person
     */
    public Stream<AssessedDuty> all() {
        return timetables.stream().flatMap(timetable -> timetable.all().stream());
    }

    /**
     * The duties not done whose last day has passed.
     *
     * @return the duties, the longest overdue first
     */
    public ImmutableList<AssessedDuty> overdue() {
        return sorted(duty -> duty.kind() == DutyOutcome.OVERDUE);
    }

    /**
     * The duties not yet done whose last day falls on the as-at date or within some days after it.
     *
     * @param days how many days ahead to look; the as-at date is 0 days ahead
     * @return the duties, the next one due first
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public ImmutableList<AssessedDuty> dueWithin(int days) {
        return timetables.stream()
                .flatMap(timetable -> timetable.dueWithin(days).stream())
                .sorted(BY_DUE)
                .collect(toImmutableList());
    }

    /**
     * The duties that were done after their last day, in a period.
     *
     * @param period the days on which they were done
     * @return the duties, the one due first first
     */
    public ImmutableList<AssessedDuty> metLateIn(DateRange period) {
        return sorted(duty -> duty.kind() == DutyOutcome.MET_LATE
                && duty.done().filter(period::contains).isPresent());
    }

    private ImmutableList<AssessedDuty> sorted(Predicate<AssessedDuty> wanted) {
        return all().filter(wanted).sorted(BY_DUE).collect(toImmutableList());
    }
}
