package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatutoryPeriodTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
    private static final LocalDate FRIDAY = LocalDate.of(2024, 12, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-20 | 10 working days                        | Fri 20 Dec 2024 + 10 working days, skipping 25 Dec, 26 Dec, 1 Jan
            2023-02-01 | 5 working days                         | Wed 1 Feb 2023 + 5 working days
            2024-12-24 | 1 working day                          | Tue 24 Dec 2024 + 1 working day, skipping 25 Dec, 26 Dec
            2024-12-25 | 1 working day                          | Wed 25 Dec 2024 + 1 working day, skipping 26 Dec
            2022-09-16 | 5 working days                         | Fri 16 Sep 2022 + 5 working days, skipping 19 Sep
            2024-02-22 | 1 week                                 | Thu 22 Feb 2024 + 1 week
            2024-02-29 | 6 weeks                                | Thu 29 Feb 2024 + 6 weeks
            2023-11-30 | 3 months                               | Thu 30 Nov 2023 + 3 months
            2025-01-31 | 1 month                                | Fri 31 Jan 2025 + 1 month
            2024-02-26 | 28 days                                | Mon 26 Feb 2024 + 28 days
            2024-12-21 | 10 working days beginning with the day | 10 working days beginning with Sat 21 Dec 2024, skipping 25 Dec, 26 Dec, 1 Jan
            2024-12-25 | 1 working day beginning with the day   | 1 working day beginning with Wed 25 Dec 2024, skipping 25 Dec, 26 Dec
            2024-06-03 | 26 weeks beginning with the day        | 26 weeks beginning with Mon 3 Jun 2024
            2026-04-29 | 2 months beginning with the day        | 2 months beginning with Wed 29 Apr 2026
            2025-01-02 | 3 working days before                  | Thu 2 Jan 2025 - 3 working days, skipping 1 Jan
            2025-03-31 | 3 months before                        | Mon 31 Mar 2025 - 3 months
            """)
    void writesItsWorking(LocalDate event, String period, String working) {
        assertThat(Periods.parse(period).deadlineAfter(event, CALENDAR).working())
                .isEqualTo(working);
    }

    @Test
    void writesTheSameWordsWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(StatutoryPeriod.workingDays(10)
                            .deadlineAfter(FRIDAY, CALENDAR)
                            .working())
                    .isEqualTo("Fri 20 Dec 2024 + 10 working days, skipping 25 Dec, 26 Dec, 1 Jan");
            assertThat(CollectionYear.of("2008/09")).hasToString("2008/09");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void workingDaysBeforeAnEventLeaveItsDayOut() {
        assertThat(StatutoryPeriod.workingDays(3)
                        .before()
                        .deadlineAfter(LocalDate.of(2025, 1, 2), CALENDAR)
                        .due())
                .contains(LocalDate.of(2024, 12, 27));
    }

    @Test
    void beforeTheEventIsStillInTimeOnItsDay() {
        Deadline deadline = StatutoryPeriod.beforeEvent().deadlineAfter(FRIDAY, CALENDAR);

        assertThat(deadline.due()).contains(FRIDAY);
        assertThat(deadline.working()).isEqualTo("by Fri 20 Dec 2024");
        assertThat(StatutoryPeriod.beforeEvent()).hasToString("before the event");
    }

    @Test
    void theSameLengthMayRunAfterBeginWithOrRunUpToADay() {
        PeriodAfter fortnight = StatutoryPeriod.days(14);

        assertThat(fortnight.deadlineAfter(FRIDAY, CALENDAR).due()).contains(LocalDate.of(2025, 1, 3));
        assertThat(fortnight.beginningWith().deadlineAfter(FRIDAY, CALENDAR).due())
                .contains(LocalDate.of(2025, 1, 2));
        assertThat(fortnight.before().deadlineAfter(FRIDAY, CALENDAR).due()).contains(LocalDate.of(2024, 12, 6));
    }

    @Test
    void asSoonAsPracticableHasNoDay() {
        Deadline deadline = StatutoryPeriod.asSoonAsPracticable().deadlineAfter(FRIDAY, CALENDAR);

        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.missing()).containsExactly("a fixed day: the limit is as soon as reasonably practicable");
        assertThat(deadline.working()).isEqualTo("Fri 20 Dec 2024, as soon as reasonably practicable");
    }

    @Test
    void windowsHaveNoDayUntilTheStaysAreKnown() {
        assertThat(new DaysInWindow(75, 12).deadlineAfter(FRIDAY, CALENDAR))
                .isEqualTo(Deadline.none(
                        "Fri 20 Dec 2024, 75 days in any 12 months",
                        List.of("the stays that count towards 75 days in any 12 months")));
        assertThat(new HoursInWindow(72, 28).deadlineAfter(FRIDAY, CALENDAR))
                .isEqualTo(Deadline.none(
                        "Fri 20 Dec 2024, 72 hours in any 28 days",
                        List.of("the stays that count towards 72 hours in any 28 days")));
    }

    @ParameterizedTest
    @CsvSource({
        "4 working days,                        2030-12-23, 2030-12-31, 5 working days",
        "2 working days beginning with the day, 2030-12-28, 2030-12-31, 3 working days beginning with the day"
    })
    void givesNoDayBeyondTheLastYearCovered(String lastIn, LocalDate event, LocalDate due, String firstOut) {
        assertThat(Periods.parse(lastIn).deadlineAfter(event, CALENDAR).due()).contains(due);

        Deadline beyond = Periods.parse(firstOut).deadlineAfter(event, CALENDAR);
        assertThat(beyond.due()).isEmpty();
        assertThat(beyond.missing()).containsExactly("bank holidays after 31 December 2030");
        assertThat(beyond.restsOnProjection()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1 working day,                         2004-12-31, 2005-01-04, 2004-12-30",
        "1 working day beginning with the day,  2005-01-01, 2005-01-04, 2004-12-31"
    })
    void givesNoDayIfTheCountStartsBeforeTheFirstYearCovered(
            String period, LocalDate firstIn, LocalDate due, LocalDate lastOut) {
        assertThat(Periods.parse(period).deadlineAfter(firstIn, CALENDAR).due()).contains(due);
        assertThat(Periods.parse(period).deadlineAfter(lastOut, CALENDAR).missing())
                .containsExactly("bank holidays before 1 January 2005");
    }

    @ParameterizedTest
    @CsvSource({
        "2005-01-05, 1, bank holidays before 1 January 2005, 2",
        "2031-01-01, 1, bank holidays after 31 December 2030, 1",
    })
    void countingBackStopsAtTheEdges(LocalDate event, int in, String missing, int out) {
        LocalDate late = event.getYear() > 2030 ? event.plusDays(1) : event;

        assertThat(StatutoryPeriod.workingDays(in)
                        .before()
                        .deadlineAfter(event, CALENDAR)
                        .due())
                .contains(SlowCalendar.before(event, in));
        assertThat(StatutoryPeriod.workingDays(out)
                        .before()
                        .deadlineAfter(late, CALENDAR)
                        .missing())
                .containsExactly(missing);
    }

    @Test
    void sumsThatCannotBeDoneNameNoHolidays() {
        assertThat(StatutoryPeriod.workingDays(10)
                        .deadlineAfter(LocalDate.of(2030, 12, 20), CALENDAR)
                        .working())
                .isEqualTo("Fri 20 Dec 2030 + 10 working days");
    }

    @ParameterizedTest
    @CsvSource({"2028-12-28, 1, false", "2028-12-29, 1, true", "2028-12-28, 2, true", "2029-06-04, 1, true"})
    void saysWhetherAProjectedDayWasCounted(LocalDate event, int workingDays, boolean projected) {
        assertThat(StatutoryPeriod.workingDays(workingDays)
                        .deadlineAfter(event, CALENDAR)
                        .restsOnProjection())
                .isEqualTo(projected);
    }

    @Test
    void weeksAndMonthsNeverRestOnProjection() {
        assertThat(StatutoryPeriod.months(6)
                        .deadlineAfter(LocalDate.of(2029, 6, 4), CALENDAR)
                        .restsOnProjection())
                .isFalse();
        assertThat(StatutoryPeriod.weeks(6)
                        .deadlineAfter(LocalDate.of(2031, 6, 4), CALENDAR)
                        .due())
                .contains(LocalDate.of(2031, 7, 16));
    }

    @Test
    void periodsInWholeDaysTakeTheDayInEngland() {
        OffsetDateTime lateInUtc = OffsetDateTime.parse("2024-06-03T23:30:00Z");

        assertThat(StatutoryPeriod.weeks(1).deadlineAfter(lateInUtc, CALENDAR).due())
                .contains(LocalDate.of(2024, 6, 11));
    }

    @ParameterizedTest
    @EnumSource(
            value = PeriodUnit.class,
            names = {"WORKING_DAYS", "WEEKS", "MONTHS"})
    void amountsBelowOneAreRefused(PeriodUnit unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodAfter(0, unit))
                .withMessage("amount is 0; it must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodBeginning(0, unit))
                .withMessage("amount is 0; it must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodBefore(0, unit))
                .withMessage("amount is 0; it must be at least 1");
    }

    @Test
    void hoursAreNotCountedInWholeDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodAfter(72, PeriodUnit.HOURS))
                .withMessage("unit is HOURS; allowed are WORKING_DAYS, CALENDAR_DAYS, WEEKS and MONTHS, and hours run"
                        + " as ElapsedHours");
    }
}
