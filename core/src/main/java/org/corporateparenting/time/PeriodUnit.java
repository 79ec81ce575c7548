package org.corporateparenting.time;

import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.Optional;

/** What a period is counted in. */
public enum PeriodUnit {
    /** Days that a {@link WorkingDayCalendar} counts. */
    WORKING_DAYS("working day", Optional.empty()),
    /** Days, weekends and holidays included. */
    CALENDAR_DAYS("day", Optional.of(ChronoUnit.DAYS)),
    /** Runs of seven days, weekends and holidays included. */
    WEEKS("week", Optional.of(ChronoUnit.WEEKS)),
    /** Calendar months: to the same-numbered day, or to the last day of a month that has none. */
    MONTHS("month", Optional.of(ChronoUnit.MONTHS)),
    /** Elapsed hours, which run through a change of the clocks. */
    HOURS("hour", Optional.empty());

    private final String word;
    private final Optional<TemporalUnit> calendarUnit;

    PeriodUnit(String word, Optional<TemporalUnit> calendarUnit) {
        this.word = word;
        this.calendarUnit = calendarUnit;
    }

    /** The unit in which dates can be moved without a calendar of bank holidays. */
    Optional<TemporalUnit> calendarUnit() {
        return calendarUnit;
    }

    /** Such as {@code 1 week} or {@code 10 working days}. */
    String text(long amount) {
        return amount + " " + word + (amount == 1 ? "" : "s");
    }

    /** Checks the parts of a period that is counted in whole days. */
    static void requireDays(int amount, int least, PeriodUnit unit) {
        if (amount < least) {
            throw new IllegalArgumentException("amount is " + amount + "; it must be at least " + least);
        }
        if (unit == HOURS) {
            throw new IllegalArgumentException(
                    "unit is HOURS; allowed are WORKING_DAYS, CALENDAR_DAYS, WEEKS and MONTHS, and hours run as ElapsedHours");
        }
    }
}
