package org.corporateparenting.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates in English words, the same on every machine.
 *
 * <p>Written by hand because a formatter's short month names follow the locale data of the Java release: British
 * English has "Sept" since Java 16.
 */
final class Wording {

    private static final ImmutableList<String> DAYS = ImmutableList.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Wording() {}

    /** Such as {@code Fri 20 Dec 2024}. */
    static String date(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + dayAndMonth(day) + " " + day.getYear();
    }

    /** Such as {@code 25 Dec}. */
    static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day).substring(0, 3);
    }

    /** Such as {@code 31 December 2030}. */
    static String longDate(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** Such as {@code Fri 29 Mar 2024 20:00 GMT}; seconds only where there are some. */
    static String moment(OffsetDateTime moment) {
        OffsetDateTime local = London.local(moment.toInstant());
        LocalTime time = local.toLocalTime();
        return date(local.toLocalDate()) + " " + time + " " + offset(local.getOffset());
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "GMT" : offset.equals(London.SUMMER) ? "BST" : offset.getId();
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }
}
