package org.corporateparenting.time;

import java.time.LocalDate;
import java.time.temporal.TemporalUnit;
import java.util.Optional;

/**
 * A period beginning with a day, which is day 1.
 *
 * <p>Working days: if the day is no working day, the next one is day 1. Days and weeks end one day earlier than the same
 * length after an event. Months end on the day before the same-numbered day, or on the last day of a month that has no
 * such day: one month beginning with 31 January ends on the last day of February. What takes effect at the end of the
 * period is in force from the day after.
 *
 * <p>Rules TIME-07 and TIME-15.
 *
 * @param amount how many; at least 1
 * @param unit of what; not {@link PeriodUnit#HOURS}
 */
public record PeriodBeginning(int amount, PeriodUnit unit) implements StatutoryPeriod {

    /**
     * Checks the amount and the unit.
     *
     * @param amount as above
     * @param unit as above
     */
    public PeriodBeginning {
        PeriodUnit.requireDays(amount, 1, unit);
    }

    @Override
    public Deadline deadlineAfter(LocalDate event, WorkingDayCalendar calendar) {
        Optional<TemporalUnit> days = unit.calendarUnit();
        return days.isPresent()
                ? Deadline.counted(end(event, days.get()), false, () -> sum(event))
                : new WorkingDaySum(calendar, () -> sum(event))
                        .forward(event, calendar.workingDayBeginningWith(event, amount));
    }

    private LocalDate end(LocalDate start, TemporalUnit days) {
        LocalDate corresponding = start.plus(amount, days);
        boolean cutShort = unit == PeriodUnit.MONTHS && corresponding.getDayOfMonth() != start.getDayOfMonth();
        return cutShort ? corresponding : corresponding.minusDays(1);
    }

    private String sum(LocalDate start) {
        return unit.text(amount) + " beginning with " + Wording.date(start);
    }

    /** The length in words, such as {@code 40 working days beginning with the day}. */
    @Override
    public String toString() {
        return unit.text(amount) + " beginning with the day";
    }
}
