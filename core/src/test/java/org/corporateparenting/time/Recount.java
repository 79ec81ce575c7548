package org.corporateparenting.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Does the sum of a working again from its words alone: weekends, the days it says it skips, nothing else. */
final class Recount {

    private static final String DATE = "(\\w{3} \\d{1,2} \\w{3} \\d{4})";
    private static final String SKIPPING = "(?:, skipping (.+))?";
    private static final Pattern AFTER =
            Pattern.compile(DATE + " ([+-]) (\\d+) (working day|day|week|month)s?" + SKIPPING);
    private static final Pattern BEGINNING =
            Pattern.compile("(\\d+) (working day|day|week|month)s? beginning with " + DATE + SKIPPING);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.US);
    private static final DateTimeFormatter SKIPPED = DateTimeFormatter.ofPattern("d MMM", Locale.US);

    private Recount() {}

    static LocalDate of(String working) {
        Matcher after = AFTER.matcher(working);
        if (after.matches()) {
            int sign = after.group(2).equals("+") ? 1 : -1;
            return end(
                    LocalDate.parse(after.group(1), DAY),
                    sign * Integer.parseInt(after.group(3)),
                    after.group(4),
                    skipped(after.group(5)));
        }
        Matcher beginning = BEGINNING.matcher(working);
        if (!beginning.matches()) {
            throw new AssertionError("cannot do this sum again: " + working);
        }
        LocalDate start = LocalDate.parse(beginning.group(3), DAY);
        int amount = Integer.parseInt(beginning.group(1));
        return beginning.group(2).equals("month")
                ? monthsBeginningWith(start, amount)
                : end(start.minusDays(1), amount, beginning.group(2), skipped(beginning.group(4)));
    }

    private static LocalDate end(LocalDate event, int amount, String unit, Set<MonthDay> skipped) {
        return switch (unit) {
            case "working day" -> count(event, amount, skipped);
            case "day" -> event.plusDays(amount);
            case "week" -> event.plusDays(7L * amount);
            default -> event.plusMonths(amount);
        };
    }

    /** The last day such that one day more would run past as many whole months. */
    private static LocalDate monthsBeginningWith(LocalDate start, int months) {
        LocalDate firstOfLastMonth = start.withDayOfMonth(1).plusMonths(months);
        return start.getDayOfMonth() > firstOfLastMonth.lengthOfMonth()
                ? firstOfLastMonth.plusMonths(1).minusDays(1)
                : firstOfLastMonth.plusDays(start.getDayOfMonth() - 2L);
    }

    private static LocalDate count(LocalDate event, int amount, Set<MonthDay> skipped) {
        LocalDate day = event;
        for (int left = Math.abs(amount); left > 0; ) {
            day = day.plusDays(Integer.signum(amount));
            if (!SlowCalendar.isWeekend(day) && !skipped.contains(MonthDay.from(day))) {
                left--;
            }
        }
        return day;
    }

    private static Set<MonthDay> skipped(String list) {
        List<String> days = list == null ? List.of() : Arrays.asList(list.split(", "));
        return days.stream().map(day -> MonthDay.parse(day, SKIPPED)).collect(Collectors.toSet());
    }
}
