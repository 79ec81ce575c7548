package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** How counting behaves, whatever the day and the length. */
class PeriodProperties {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2006, 1, 1).toEpochDay(),
                        LocalDate.of(2028, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void countingOnFromTheEndIsCountingAllAtOnce(
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 1, max = 200) int m,
            @ForAll @IntRange(min = 1, max = 200) int n) {
        assertThat(CALENDAR.workingDayAfter(after(event, m), n)).contains(after(event, m + n));
    }

    @Property
    void aLaterEventIsNeverDueEarlier(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 200) int n) {
        assertThat(after(event.plusDays(1), n)).isAfterOrEqualTo(after(event, n));
        assertThat(after(event, n + 1)).isAfter(after(event, n));
    }

    @Property
    void theNumberOfWorkingDaysUpToTheEndIsTheNumberCounted(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 200) int n) {
        LocalDate due = after(event, n);

        assertThat(CALENDAR.dayKind(due)).isEqualTo(DayKind.WORKING_DAY);
        assertThat(CALENDAR.workingDaysBetween(event, due)).isEqualTo(OptionalInt.of(n));
        assertThat(CALENDAR.workingDaysBetween(event, due.minusDays(1))).isEqualTo(OptionalInt.of(n - 1));
    }

    @Property
    void countingBackUndoesCountingOn(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 200) int n) {
        LocalDate event = after(day, 1);

        assertThat(CALENDAR.workingDayBefore(after(event, n), n)).contains(event);
    }

    @Property
    void beginningWithAWorkingDayEndsOneWorkingDayEarlier(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 2, max = 200) int n) {
        LocalDate expected = CALENDAR.dayKind(day) == DayKind.WORKING_DAY ? after(day, n - 1) : after(day, n);

        assertThat(CALENDAR.workingDayBeginningWith(day, n)).contains(expected);
    }

    @Property
    void theWorkingAloneGivesTheDueDate(
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 1, max = 200) int n,
            @ForAll PeriodUnit unit,
            @ForAll @IntRange(min = 0, max = 2) int direction) {
        PeriodAfter after = new PeriodAfter(n, unit == PeriodUnit.HOURS ? PeriodUnit.WORKING_DAYS : unit);
        StatutoryPeriod period = direction == 0 ? after : direction == 1 ? after.beginningWith() : after.before();
        Deadline deadline = period.deadlineAfter(event, CALENDAR);

        if (deadline.due().isPresent()) {
            assertThat(Recount.of(deadline.working())).isEqualTo(deadline.due().get());
        } else {
            assertThat(deadline.missing()).hasSize(1);
        }
    }

    @Property
    void aDeadlineHasADueDateOrSaysWhatIsMissing(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 9000) int n) {
        Deadline deadline = StatutoryPeriod.workingDays(n).deadlineAfter(event, CALENDAR);

        assertThat(deadline.due().isPresent()).isEqualTo(deadline.missing().isEmpty());
    }

    @Property
    void monthsAfterAnEventNeverEndInALaterMonth(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate due = StatutoryPeriod.months(months)
                .deadlineAfter(event, CALENDAR)
                .due()
                .orElseThrow();

        assertThat(due.getYear() * 12 + due.getMonthValue())
                .isEqualTo(event.getYear() * 12 + event.getMonthValue() + months);
    }

    private static LocalDate after(LocalDate event, int workingDays) {
        return CALENDAR.workingDayAfter(event, workingDays).orElseThrow();
    }
}
