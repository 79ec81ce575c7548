package org.corporateparenting.duty;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;

/** Every duty that had fallen on one case by a day, in a stable order: by trigger, then duty, then part. */
public final class DutyTimetable {

    private static final Comparator<AssessedDuty> BY_RULE = Comparator.comparing(AssessedDuty::rule);

    private final LocalDate asAt;
    private final ImmutableList<AssessedDuty> all;

    DutyTimetable(LocalDate asAt, ImmutableCollection<AssessedDuty> duties) {
        this.asAt = asAt;
        this.all = inOrder(duties.asList());
    }

    /** Sorts the days as numbers first, since few duties of a case share one, and then the duties of each day. */
    private static ImmutableList<AssessedDuty> inOrder(ImmutableList<AssessedDuty> duties) {
        long[] days = new long[duties.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = (duties.get(i).trigger().toEpochDay() << Integer.SIZE) | i;
        }
        Arrays.sort(days);
        AssessedDuty[] sorted = new AssessedDuty[days.length];
        int first = 0;
        for (int i = 0; i < days.length; i++) {
            sorted[i] = duties.get((int) days[i]);
            if (days[i] >> Integer.SIZE != days[first] >> Integer.SIZE) {
                Arrays.sort(sorted, first, i, BY_RULE);
                first = i;
            }
        }
        Arrays.sort(sorted, first, days.length, BY_RULE);
        return ImmutableList.copyOf(sorted);
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
