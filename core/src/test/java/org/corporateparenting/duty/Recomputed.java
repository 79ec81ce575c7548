package org.corporateparenting.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last day worked out again from nothing but the words of a working. */
final class Recomputed {

    private static final String DAY = "(?<on>\\w{3} \\d{1,2} \\w{3} \\d{4})";
    private static final String AMOUNT = "(?<n>\\d+) (?<unit>working day|day|week|month|hour)s?";
    private static final String SKIPPING = "(, skipping (?<not>.*))?";
    private static final Pattern SUM = Pattern.compile(DAY + " \\+ " + AMOUNT + SKIPPING);
    private static final Pattern BEGINNING = Pattern.compile(AMOUNT + " beginning with " + DAY + SKIPPING);
    private static final Pattern MOMENT =
            Pattern.compile(DAY + " (?<at>\\d{2}:\\d{2}) (?<zone>GMT|BST) \\+ (?<n>\\d+) hours");
    private static final Pattern BY = Pattern.compile("by " + DAY);
    private static final Pattern STATED = Pattern.compile("[a-z ]+ (?<iso>\\d{4}-\\d{2}-\\d{2})");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.US);
    private static final DateTimeFormatter HOLIDAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Recomputed() {}

    /** The last day of each limit that a working names; of hours after a day, each that it may be; none where a limit has none. */
    static Set<LocalDate> lastDays(String working) {
        Set<LocalDate> days = new TreeSet<>();
        Arrays.stream(working.split("; or ")).forEach(one -> add(one, days));
        return days;
    }

    private static void add(String working, Set<LocalDate> days) {
        Matcher sum = SUM.matcher(working);
        Matcher beginning = BEGINNING.matcher(working);
        Matcher moment = MOMENT.matcher(working);
        Matcher by = BY.matcher(working);
        Matcher stated = STATED.matcher(working);
        if (sum.matches() && sum.group("unit").equals("hour")) {
            days.add(plusHours(day(sum).atStartOfDay(LONDON), sum));
            days.add(plusHours(day(sum).atTime(LocalTime.MAX).atZone(LONDON), sum));
        } else if (sum.matches()) {
            days.add(after(day(sum), sum));
        } else if (beginning.matches()) {
            days.add(after(day(beginning).minusDays(1), beginning));
        } else if (moment.matches()) {
            ZoneOffset offset = ZoneOffset.ofHours(moment.group("zone").equals("BST") ? 1 : 0);
            days.add(plusHours(
                    day(moment).atTime(LocalTime.parse(moment.group("at"))).atZone(offset), moment));
        } else if (by.matches()) {
            days.add(day(by));
        } else if (stated.matches()) {
            days.add(LocalDate.parse(stated.group("iso")));
        }
    }

    private static LocalDate day(Matcher matcher) {
        return LocalDate.parse(matcher.group("on"), WORDS);
    }

    private static LocalDate plusHours(ZonedDateTime moment, Matcher sum) {
        return moment.plusHours(Integer.parseInt(sum.group("n")))
                .withZoneSameInstant(LONDON)
                .toLocalDate();
    }

    private static LocalDate after(LocalDate event, Matcher sum) {
        int count = Integer.parseInt(sum.group("n"));
        return switch (sum.group("unit")) {
            case "day" -> event.plusDays(count);
            case "week" -> event.plusDays(7L * count);
            case "month" -> SlowOracle.months(event, count);
            default ->
                afterWorkingDays(
                        event,
                        count,
                        sum.group("not") == null
                                ? Set.of()
                                : Set.of(sum.group("not").split(", ")));
        };
    }

    private static LocalDate afterWorkingDays(LocalDate event, int count, Set<String> skipped) {
        LocalDate day = event;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            counted += weekend || skipped.contains(day.format(HOLIDAY)) ? 0 : 1;
        }
        return day;
    }
}
