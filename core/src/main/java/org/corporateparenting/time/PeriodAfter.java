package org.corporateparenting.time;

import java.time.LocalDate;
import java.time.temporal.TemporalUnit;
import java.util.Optional;

/**
 * A period after an event, whose day is day 0.
 *
 * <p>Working days: the next working day is day 1. Weeks end on the same weekday; weekends and holidays count and the end
 * does not roll forward. Months end on the same-numbered day or on the last day of a month that has none. Count each
 * period from the actual event, never from the due date of another.
 *
 * <p>Rules TIME-04, TIME-05, TIME-06 and TIME-12. Interpretation Act 1978 s.5, Sch 1; Dodds v Walker [1981] 1 WLR 1027.
 *
 * @param amount how many; at least 1
 * @param unit of what; not {@link PeriodUnit#HOURS}
 */
public record PeriodAfter(int amount, PeriodUnit unit) implements StatutoryPeriod {

    /**
     * Checks the amount and the unit.
     *
     * @param amount as above
     * @param unit as above
     */
    public PeriodAfter {
        PeriodUnit.requireDays(amount, 1, unit);
    }

    /**
     * The same length, with the day of the event as day 1.
     *
     * @return the period beginning with the day
     */
    public PeriodBeginning beginningWith() {
        return new PeriodBeginning(amount, unit);
    }

    /**
     * The same length, counted back from an event.
     *
     * @return the period before the event
     */
    public PeriodBefore before() {
        return new PeriodBefore(amount, unit);
    }

    @Override
    public Deadline deadlineAfter(LocalDate event, WorkingDayCalendar calendar) {
        Optional<TemporalUnit> days = unit.calendarUnit();
        return days.isPresent()
                ? Deadline.counted(event.plus(amount, days.get()), false, () -> sum(event))
                : new WorkingDaySum(calendar, () -> sum(event))
                        .forward(event.plusDays(1), calendar.workingDayAfter(event, amount));
    }

    private String sum(LocalDate event) {
        return Wording.date(event) + " + " + this;
    }

    /** The length in words, such as {@code 10 working days}. */
    @Override
    public String toString() {
        return unit.text(amount);
    }
}
