package org.corporateparenting.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Working days worked out from the rules of the Act, Easter and the proclamations, one day at a time: independent of the
 * fact file and of the index that the library counts with.
 */
final class SlowCalendar {

    private static final Map<Integer, LocalDate> EARLY_MAY_MOVED = Map.of(2020, LocalDate.of(2020, 5, 8));
    private static final Map<Integer, LocalDate> SPRING_MOVED =
            Map.of(2012, LocalDate.of(2012, 6, 4), 2022, LocalDate.of(2022, 6, 2));
    private static final Set<LocalDate> ONE_OFF = Set.of(
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private SlowCalendar() {}

    static Set<LocalDate> bankHolidays(int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(EARLY_MAY_MOVED.getOrDefault(
                year, LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))));
        days.add(SPRING_MOVED.getOrDefault(
                year, LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        days.add(LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        kept(LocalDate.of(year, 1, 1), days);
        LocalDate boxingDay = LocalDate.of(year, 12, 26);
        if (boxingDay.getDayOfWeek() != DayOfWeek.MONDAY) {
            kept(LocalDate.of(year, 12, 25), days);
            kept(boxingDay, days);
        } else {
            days.add(boxingDay);
            kept(LocalDate.of(year, 12, 25), days);
        }
        ONE_OFF.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !bankHolidays(day.getYear()).contains(day);
    }

    static LocalDate after(LocalDate event, int workingDays) {
        LocalDate day = event;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    static LocalDate before(LocalDate event, int workingDays) {
        LocalDate day = event;
        for (int counted = 0; counted < workingDays; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Adds the day, or the next one that is neither at a weekend nor taken. */
    private static void kept(LocalDate holiday, Set<LocalDate> days) {
        LocalDate day = holiday;
        while (isWeekend(day) || days.contains(day)) {
            day = day.plusDays(1);
        }
        days.add(day);
    }

    /** Easter Sunday by counting full moons: golden number, century corrections, next Sunday. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = Math.floorMod(century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15, 30);
        int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(moon);
        return fullMoon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
