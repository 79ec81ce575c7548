package org.corporateparenting.time;

import java.time.LocalDate;
import java.time.temporal.TemporalUnit;
import java.util.Optional;

/**
 * A period before an event, whose day is day 0: the deadline is the last day on which something is early enough.
 *
 * <p>With amount 0 something must only come before the event; since dates carry no hour, the day of the event itself is
 * then still in time.
 *
 * @param amount how many; 0 for "before the event", which is counted in calendar days
 * @param unit of what; not {@link PeriodUnit#HOURS}
 */
public record PeriodBefore(int amount, PeriodUnit unit) implements StatutoryPeriod {

    static final PeriodBefore EVENT = new PeriodBefore(0, PeriodUnit.CALENDAR_DAYS);

    /**
     * Checks the amount and the unit.
     *
     * @param amount as above
     * @param unit as above
     */
    public PeriodBefore {
        PeriodUnit.requireDays(amount, unit == PeriodUnit.CALENDAR_DAYS ? 0 : 1, unit);
    }

    @Override
    public Deadline deadlineAfter(LocalDate event, WorkingDayCalendar calendar) {
        Optional<TemporalUnit> days = unit.calendarUnit();
        return days.isPresent()
                ? Deadline.counted(event.minus(amount, days.get()), false, () -> sum(event))
                : new WorkingDaySum(calendar, () -> sum(event))
                        .back(event.minusDays(1), calendar.workingDayBefore(event, amount));
    }

    private String sum(LocalDate event) {
        return amount == 0 ? "by " + Wording.date(event) : Wording.date(event) + " - " + unit.text(amount);
    }

    /** The length in words, such as {@code 5 working days before}, or {@code before the event}. */
    @Override
    public String toString() {
        return amount == 0 ? "before the event" : unit.text(amount) + " before";
    }
}
