package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCalendarTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
    private static final LocalDate NEW_YEAR_2031 = LocalDate.of(2031, 1, 1);

    @Test
    void coversWholeYears() {
        assertThat(CALENDAR.coverage()).hasToString("2005-01-01/2031-01-01");
        assertThat(CALENDAR).hasToString("WorkingDayCalendar[2005 to 2030]");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2028-12-29, PROCLAIMED", "2028-12-26, PROCLAIMED",
        "2029-01-01, PROJECTED", "2029-01-02, PROJECTED",
        "2029-01-06, PROCLAIMED", "2030-12-31, PROJECTED"
    })
    void theBasisChangesWithTheYearsPublished(LocalDate day, CalendarBasis basis) {
        assertThat(CALENDAR.basisOn(day)).contains(basis);
    }

    @ParameterizedTest
    @CsvSource({"2004-12-31", "2031-01-01", "2031-01-04"})
    void thereIsNoBasisOutsideTheYearsCovered(LocalDate day) {
        assertThat(CALENDAR.basisOn(day)).isEmpty();
        assertThat(CALENDAR.bankHolidayOn(day)).isEmpty();
    }

    @Test
    void aDayMayBeProclaimedInAProjectedYear() {
        LocalDate jubilee = LocalDate.of(2029, 6, 4);
        WorkingDayCalendar told = CALENDAR.adding(BankHoliday.proclaimed(jubilee, "Jubilee"));

        assertThat(told.dayKind(jubilee)).isEqualTo(DayKind.BANK_HOLIDAY);
        assertThat(told.basisOn(jubilee)).contains(CalendarBasis.PROCLAIMED);
        assertThat(told.basisOn(jubilee.plusDays(1))).contains(CalendarBasis.PROJECTED);
        assertThat(StatutoryPeriod.workingDays(1)
                        .deadlineAfter(LocalDate.of(2029, 6, 1), told)
                        .working())
                .isEqualTo("Fri 1 Jun 2029 + 1 working day, skipping 4 Jun");
        assertThat(CALENDAR.dayKind(jubilee)).isEqualTo(DayKind.WORKING_DAY);
    }

    @Test
    void aYearIsProjectedWhereOneOfItsHolidaysIs() {
        WorkingDayCalendar listed = WorkingDayCalendar.of(
                2024,
                2025,
                List.of(
                        BankHoliday.proclaimed(LocalDate.of(2024, 1, 1), "New Year's Day"),
                        BankHoliday.projected(LocalDate.of(2025, 1, 1), "New Year's Day")));

        assertThat(listed.basisOn(LocalDate.of(2024, 1, 2))).contains(CalendarBasis.PROCLAIMED);
        assertThat(listed.basisOn(LocalDate.of(2025, 1, 2))).contains(CalendarBasis.PROJECTED);
    }

    @Test
    void aDayMayBeProjectedInAYearOnRecord() {
        LocalDate rumour = LocalDate.of(2027, 6, 7);
        WorkingDayCalendar told = CALENDAR.adding(BankHoliday.projected(rumour, "Perhaps"));

        assertThat(told.basisOn(rumour)).contains(CalendarBasis.PROJECTED);
        assertThat(told.basisOn(rumour.plusDays(1))).contains(CalendarBasis.PROCLAIMED);
        assertThat(told.restsOnProjection(DateRange.ofClosed(rumour, rumour))).isTrue();
        assertThat(told.restsOnProjection(DateRange.ofClosed(rumour.plusDays(1), rumour.plusDays(9))))
                .isFalse();
    }

    @Test
    void aHolidayAddedTakesTheDayOfAnother() {
        LocalDate day = LocalDate.of(2024, 12, 25);

        assertThat(CALENDAR.adding(BankHoliday.proclaimed(day, "Renamed")).bankHolidayOn(day))
                .contains(BankHoliday.proclaimed(day, "Renamed"));
    }

    @Test
    void aHolidayListedOnAWeekendChangesNoCount() {
        LocalDate saturday = LocalDate.of(2024, 12, 28);
        WorkingDayCalendar told = CALENDAR.adding(BankHoliday.projected(saturday, "On a Saturday"));

        assertThat(told.dayKind(saturday)).isEqualTo(DayKind.WEEKEND);
        assertThat(told.bankHolidayOn(saturday)).isPresent();
        assertThat(StatutoryPeriod.workingDays(10).deadlineAfter(LocalDate.of(2024, 12, 20), told))
                .isEqualTo(Deadline.on(
                        LocalDate.of(2025, 1, 8), "Fri 20 Dec 2024 + 10 working days, skipping 25 Dec, 26 Dec, 1 Jan"));
    }

    @Test
    void aHolidayMayBeTakenAway() {
        LocalDate day = LocalDate.of(2029, 5, 7);

        assertThat(CALENDAR.removing(day).dayKind(day)).isEqualTo(DayKind.WORKING_DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.removing(day.plusDays(1)))
                .withMessage("no bank holiday is kept on 2029-05-08; name a day on which one is");
    }

    @Test
    void aHolidayMovedKeepsItsNameAndIsOnRecord() {
        WorkingDayCalendar moved = CALENDAR.moving(LocalDate.of(2030, 5, 27), LocalDate.of(2030, 6, 3));

        assertThat(moved.dayKind(LocalDate.of(2030, 5, 27))).isEqualTo(DayKind.WORKING_DAY);
        assertThat(moved.bankHolidayOn(LocalDate.of(2030, 6, 3)))
                .contains(BankHoliday.proclaimed(LocalDate.of(2030, 6, 3), "Spring bank holiday"));
    }

    @Test
    void aYearMayBeAddedAtEitherEnd() {
        WorkingDayCalendar later =
                CALENDAR.extending(2031, ImmutableList.of(BankHoliday.projected(NEW_YEAR_2031, "New Year's Day")));
        WorkingDayCalendar earlier = later.extending(2004, ImmutableList.of());

        assertThat(earlier.coverage()).hasToString("2004-01-01/2032-01-01");
        assertThat(earlier.basisOn(LocalDate.of(2031, 1, 2))).contains(CalendarBasis.PROJECTED);
        assertThat(earlier.basisOn(LocalDate.of(2004, 1, 2))).contains(CalendarBasis.PROCLAIMED);
        assertThat(later.workingDayAfter(LocalDate.of(2030, 12, 31), 1)).contains(LocalDate.of(2031, 1, 2));
    }

    @Test
    void aYearAddedAdjoinsAndHoldsItsHolidays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.extending(2032, ImmutableList.of()))
                .withMessage("year 2032 does not adjoin the years covered, 2005 to 2030; extend year by year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.extending(2030, ImmutableList.of()))
                .withMessage("year 2030 does not adjoin the years covered, 2005 to 2030; extend year by year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.adding(BankHoliday.proclaimed(NEW_YEAR_2031, "New Year's Day")))
                .withMessage("2031-01-01 is not covered; the calendar covers 2005 to 2030");
    }

    @Test
    void aYearConfirmedIsOnRecordAndTheNextIsNot() {
        WorkingDayCalendar confirmed = CALENDAR.confirming(2029);

        assertThat(confirmed.basisOn(LocalDate.of(2029, 12, 31))).contains(CalendarBasis.PROCLAIMED);
        assertThat(confirmed
                        .bankHolidayOn(LocalDate.of(2029, 12, 26))
                        .orElseThrow()
                        .basis())
                .isEqualTo(CalendarBasis.PROCLAIMED);
        assertThat(confirmed.basisOn(LocalDate.of(2030, 1, 1))).contains(CalendarBasis.PROJECTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.confirming(2031))
                .withMessage("2031-01-01 is not covered; the calendar covers 2005 to 2030");
    }

    @Test
    void anApplicationMayBringItsOwnList() {
        WorkingDayCalendar own = WorkingDayCalendar.of(
                2024, 2024, ImmutableList.of(BankHoliday.proclaimed(LocalDate.of(2024, 7, 12), "Local day")));

        assertThat(own.workingDaysBetween(LocalDate.of(2024, 7, 11), LocalDate.of(2024, 7, 15)))
                .hasValue(1);
        assertThat(own.basisOn(LocalDate.of(2024, 7, 12))).contains(CalendarBasis.PROCLAIMED);
    }

    @Test
    void anOwnListIsChecked() {
        BankHoliday day = BankHoliday.proclaimed(LocalDate.of(2024, 7, 12), "Local day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.of(2024, 2023, ImmutableList.of()))
                .withMessage("lastYear 2023 is before firstYear 2024; it must be the same or later");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.of(2024, 2024, ImmutableList.of(day, day)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHoliday.projected(LocalDate.of(2024, 7, 12), " "))
                .withMessage("name of the bank holiday on 2024-07-12 is blank; give it a name");
    }

    @Test
    void holidaysAreListedWithinABorderedOrOpenRange() {
        assertThat(CALENDAR.bankHolidaysIn(DateRange.of(LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 26))))
                .containsExactly(BankHoliday.proclaimed(LocalDate.of(2024, 12, 25), "Christmas Day"));
        assertThat(CALENDAR.bankHolidaysIn(DateRange.startingOn(LocalDate.of(2030, 12, 26))))
                .containsExactly(BankHoliday.projected(LocalDate.of(2030, 12, 26), "Boxing Day"));
    }

    @Test
    void countsOnlyWhatIsCovered() {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2004, 12, 31), LocalDate.of(2005, 1, 4)))
                .hasValue(1);
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2004, 12, 30), LocalDate.of(2005, 1, 4)))
                .isEmpty();
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2030, 12, 30), LocalDate.of(2030, 12, 31)))
                .hasValue(1);
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2030, 12, 30), NEW_YEAR_2031))
                .isEmpty();
        assertThat(CALENDAR.workingDayAfter(LocalDate.MAX.minusDays(1), 1)).isEmpty();
        assertThat(CALENDAR.restsOnProjection(DateRange.startingOn(NEW_YEAR_2031)))
                .isFalse();
        assertThat(CALENDAR.restsOnProjection(DateRange.startingOn(LocalDate.of(2005, 1, 1))))
                .isTrue();
    }

    @Test
    void refusesCountsThatAreNone() {
        LocalDate day = LocalDate.of(2024, 1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDayAfter(day, 0))
                .withMessage("workingDays is 0; it must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDayBefore(day, -1))
                .withMessage("workingDays is -1; it must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDaysBetween(day, LocalDate.of(2024, 1, 1)))
                .withMessage("last 2024-01-01 is before event 2024-01-02; it must be the same or later");
    }
}
