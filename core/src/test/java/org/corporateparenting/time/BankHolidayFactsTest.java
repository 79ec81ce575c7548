package org.corporateparenting.time;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The fact file against the rules of the Act, against jollyday, and against the days everyone remembers. */
class BankHolidayFactsTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

    @ParameterizedTest
    @MethodSource("years")
    void agreesWithTheActEasterAndTheProclamations(int year) {
        assertThat(listed(year)).isEqualTo(SlowCalendar.bankHolidays(year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void agreesWithJollydayForEnglandAndForWales(int year) {
        assertThat(listed(year)).isEqualTo(jollyday(year, "eng")).isEqualTo(jollyday(year, "wls"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-23 | WORKING_DAY  | day before Christmas Eve
            2024-12-24 | WORKING_DAY  | Christmas Eve on a Tuesday
            2024-12-25 | BANK_HOLIDAY | Christmas Day
            2024-12-26 | BANK_HOLIDAY | Boxing Day
            2024-12-27 | WORKING_DAY  | day after Boxing Day
            2024-12-28 | WEEKEND      | a Saturday
            2011-04-29 | BANK_HOLIDAY | royal wedding
            2012-05-28 | WORKING_DAY  | spring holiday moved away
            2012-06-04 | BANK_HOLIDAY | spring holiday moved here
            2012-06-05 | BANK_HOLIDAY | jubilee
            2020-05-04 | WORKING_DAY  | early May holiday moved away
            2020-05-08 | BANK_HOLIDAY | early May holiday moved here
            2020-12-26 | WEEKEND      | Boxing Day on a Saturday
            2020-12-28 | BANK_HOLIDAY | kept on the Monday
            2021-12-27 | BANK_HOLIDAY | in the Act, since the 26th is a Sunday
            2021-12-28 | BANK_HOLIDAY | proclaimed
            2022-05-30 | WORKING_DAY  | spring holiday moved away
            2022-06-02 | BANK_HOLIDAY | spring holiday moved here
            2022-06-03 | BANK_HOLIDAY | jubilee
            2022-09-19 | BANK_HOLIDAY | state funeral
            2022-12-26 | BANK_HOLIDAY | in the Act
            2022-12-27 | BANK_HOLIDAY | in the Act, since the 25th is a Sunday
            2023-05-08 | BANK_HOLIDAY | coronation
            2004-12-31 | NOT_COVERED  | Friday before the first day covered
            2005-01-03 | BANK_HOLIDAY | first bank holiday covered
            2030-12-31 | WORKING_DAY  | last day covered
            2031-01-01 | NOT_COVERED  | surely a holiday, but not covered
            2031-01-04 | WEEKEND      | Saturdays need no calendar
            """)
    void knowsTheDay(LocalDate day, DayKind kind, String why) {
        assertThat(CALENDAR.dayKind(day)).as(why).isEqualTo(kind);
    }

    /** The complaints regulations add Boxing Day by name; rule TIME-14. */
    @ParameterizedTest
    @MethodSource("years")
    void boxingDayOnAWeekdayIsNeverAWorkingDay(int year) {
        assertThat(CALENDAR.dayKind(LocalDate.of(year, 12, 26))).isNotEqualTo(DayKind.WORKING_DAY);
    }

    @Test
    void namesTheHolidayKeptOnADay() {
        assertThat(CALENDAR.bankHolidayOn(LocalDate.of(2022, 9, 19)))
                .contains(BankHoliday.proclaimed(LocalDate.of(2022, 9, 19), "State Funeral of Queen Elizabeth II"));
        assertThat(CALENDAR.bankHolidayOn(LocalDate.of(2022, 9, 20))).isEmpty();
    }

    @Test
    void everyHolidayListedFallsOnAWeekday() {
        assertThat(CALENDAR.bankHolidaysIn(CALENDAR.coverage()))
                .hasSize(26 * 8 + 5)
                .noneMatch(holiday -> SlowCalendar.isWeekend(holiday.date()));
    }

    static IntStream years() {
        return IntStream.rangeClosed(2005, 2030);
    }

    private static Set<LocalDate> listed(int year) {
        DateRange days = DateRange.ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return CALENDAR.bankHolidaysIn(days).stream().map(BankHoliday::date).collect(toCollection(TreeSet::new));
    }

    private static Set<LocalDate> jollyday(int year, String region) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), region)
                .stream()
                .map(Holiday::getDate)
                .filter(day -> !SlowCalendar.isWeekend(day))
                .collect(toCollection(TreeSet::new));
    }
}
