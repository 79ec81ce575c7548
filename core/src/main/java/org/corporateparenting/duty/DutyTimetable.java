package org.corporateparenting.duty;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;

/** Every duty that had fallen on one case by a day, in a stable order: by trigger, then duty, then part. */
public final class DutyTimetable {

    private final LocalDate asAt;
    private final ImmutableList<AssessedDuty> all;

    DutyTimetable(LocalDate asAt, Iterable<AssessedDuty> duties) {
        this.asAt = asAt;
        this.all = ImmutableList.sortedCopyOf(DutyTimetable::order, duties);
    }

    private static int order(AssessedDuty a, AssessedDuty b) {
        int byTrigger = a.trigger().compareTo(b.trigger());
        if (byTrigger != 0) {
            return byTrigger;
        }
        return a.rule() == b.rule() ? 0 : a.rule().compareTo(b.rule());
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
     * Every duty triggered by the as-at date, those met included.
     *
     * @return the duties, by trigger, duty and part
     */
    public ImmutableList<AssessedDuty> all() {
        return all;
    }

    /**
     * The duties with one answer.
     *
     * @param kind the answer
     * @return those duties, in the same order
     */
    public ImmutableList<AssessedDuty> with(DutyOutcome kind) {
        return all.stream().filter(duty -> duty.kind() == kind).collect(toImmutableList());
    }

    /**
     * The duties not yet done whose last day falls on the as-at date or within some days after it.
     *
     * @param days how many days ahead to look; the as-at date is 0 days ahead
     * @return those duties, the next one due first
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public ImmutableList<AssessedDuty> dueWithin(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days is " + days + "; it must be 0 or more");
        }
        LocalDate last = asAt.plusDays(days);
        return all.stream()
                .filter(duty -> duty.kind() == DutyOutcome.NOT_YET_DUE)
                .filter(duty -> duty.due().filter(day -> !day.isAfter(last)).isPresent())
                .sorted(Comparator.comparing(duty -> duty.due().orElseThrow()))
                .collect(toImmutableList());
    }
}
