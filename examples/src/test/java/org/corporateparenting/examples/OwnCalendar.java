package org.corporateparenting.examples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/** The bank holidays of England and Wales from 2011 to 2030, worked out by rule, slowly, with no code of the library. */
final class OwnCalendar {

    private static final Set<LocalDate> HOLIDAYS = new TreeSet<>();

    static {
        for (int year = 2011; year <= 2031; year++) {
            addYear(year);
        }
        move(LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4));
        move(LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8));
        move(LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));
        HOLIDAYS.add(LocalDate.of(2011, 4, 29));
        HOLIDAYS.add(LocalDate.of(2012, 6, 5));
        HOLIDAYS.add(LocalDate.of(2022, 6, 3));
        HOLIDAYS.add(LocalDate.of(2022, 9, 19));
        HOLIDAYS.add(LocalDate.of(2023, 5, 8));
    }

    private OwnCalendar() {}

    /** The day a number of working days after an event, stepping one day at a time. */
    static LocalDate workingDaysAfter(LocalDate event, int amount) {
        LocalDate day = event;
        int left = amount;
        while (left > 0) {
            day = day.plusDays(1);
            if (!isWeekend(day) && !HOLIDAYS.contains(day)) {
                left--;
            }
        }
        return day;
    }

    private static void addYear(int year) {
        LocalDate easter = easter(year);
        HOLIDAYS.add(easter.minusDays(2));
        HOLIDAYS.add(easter.plusDays(1));
        HOLIDAYS.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        HOLIDAYS.add(LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        HOLIDAYS.add(LocalDate.of(year, 8, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        addNextFreeDay(LocalDate.of(year, 1, 1));
        addNextFreeDay(LocalDate.of(year, 12, 25));
        addNextFreeDay(LocalDate.of(year, 12, 26));
    }

    /** A holiday at a weekend is kept on the next weekday that is not one already. */
    private static void addNextFreeDay(LocalDate holiday) {
        LocalDate day = holiday;
        while (isWeekend(day) || HOLIDAYS.contains(day)) {
            day = day.plusDays(1);
        }
        HOLIDAYS.add(day);
    }

    private static void move(LocalDate from, LocalDate to) {
        HOLIDAYS.remove(from);
        HOLIDAYS.add(to);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Easter Sunday by the Gregorian computus: the Sunday after the first full moon on or after 21 March. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
