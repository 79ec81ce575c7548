package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works every due date out again from nothing but the text of its working, with no code of the library. */
class WorkingTest {

    private static final String DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4})";
    private static final Pattern SUM =
            Pattern.compile(DAY + " \\+ (\\d+) (working day|day|week|month|hour)s?(?:, skipping (.+))?");
    private static final Pattern BEGINNING =
            Pattern.compile("(\\d+) (working day|day|week)s? beginning with " + DAY + "(?:, skipping (.+))?");
    private static final Pattern HOURS = Pattern.compile(DAY + " (\\d{2}:\\d{2}) (GMT|BST) \\+ (\\d+) hours");
    private static final Pattern BY = Pattern.compile("by " + DAY);
    private static final Pattern ON =
            Pattern.compile("(?:extended by the court to|by the review of the pathway plan on) (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern OPEN = Pattern.compile(
            DAY + ", (?:as soon as reasonably practicable|each school term)|the time that the court directs");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final Set<String> forms = new HashSet<>();

    @Test
    void theWorkingLeadsToTheDueDate(@TempDir Path folder) {
        Path extract = Ran.authority(folder, 1000, 0.02);
        int compared = 0;
        for (JsonNode duty : Ran.duties(extract, "--format=json").json()) {
            List<Optional<LocalDate>> days = Splitter.on("; or ")
                    .splitToStream(duty.get("working").asText())
                    .flatMap(this::due)
                    .toList();
            if (duty.get("due").isNull()) {
                assertThat(days.contains(Optional.empty())
                                || !duty.get("missing").isEmpty())
                        .as("a reason for having no due date: %s", duty)
                        .isTrue();
            } else {
                compared++;
                assertThat(days)
                        .as("due dates from the working of %s", duty)
                        .contains(Optional.of(LocalDate.parse(duty.get("due").asText())));
            }
        }
        assertThat(compared).isGreaterThan(10_000);
        assertThat(forms)
                .containsExactlyInAnyOrder(
                        "beginning", "by", "day", "hour", "moment", "month", "on", "open", "week", "working day");
    }

    /** The last day; or of hours after a day, each that it may be, as the clocks may change. */
    private Stream<Optional<LocalDate>> due(String working) {
        Matcher sum = SUM.matcher(working);
        if (sum.matches() && sum.group(5).equals("hour")) {
            forms.add("hour");
            LocalDate day = day(sum);
            int hours = Integer.parseInt(sum.group(4));
            return Stream.of(day.atStartOfDay(LONDON), day.atTime(LocalTime.MAX).atZone(LONDON))
                    .map(moment -> Optional.of(moment.plusHours(hours).toLocalDate()));
        }
        return Stream.of(lastDay(working));
    }

    private Optional<LocalDate> lastDay(String working) {
        Matcher sum = SUM.matcher(working);
        Matcher by = BY.matcher(working);
        if (sum.matches()) {
            forms.add(sum.group(5));
            return Optional.of(add(sum));
        }
        if (by.matches()) {
            forms.add("by");
            return Optional.of(day(by));
        }
        Matcher beginning = BEGINNING.matcher(working);
        if (beginning.matches()) {
            forms.add("beginning");
            return Optional.of(beginningWith(beginning));
        }
        Matcher hours = HOURS.matcher(working);
        if (hours.matches()) {
            forms.add("moment");
            return Optional.of(after(hours));
        }
        Matcher on = ON.matcher(working);
        if (on.matches()) {
            forms.add("on");
            return Optional.of(LocalDate.parse(on.group(1)));
        }
        assertThat(working).matches(OPEN);
        forms.add("open");
        return Optional.empty();
    }

    /** The first day counts. */
    private static LocalDate beginningWith(Matcher text) {
        LocalDate before = day(text.group(3), text.group(4), text.group(5)).minusDays(1);
        int amount = Integer.parseInt(text.group(1));
        return switch (text.group(2)) {
            case "day" -> before.plusDays(amount);
            case "week" -> before.plusDays(7L * amount);
            default -> workingDays(before, amount, text.group(6));
        };
    }

    private static LocalDate after(Matcher text) {
        return day(text)
                .atTime(LocalTime.parse(text.group(4)))
                .atOffset(ZoneOffset.ofHours(text.group(5).equals("BST") ? 1 : 0))
                .plusHours(Integer.parseInt(text.group(6)))
                .atZoneSameInstant(LONDON)
                .toLocalDate();
    }

    private static LocalDate add(Matcher sum) {
        LocalDate day = day(sum);
        int amount = Integer.parseInt(sum.group(4));
        return switch (sum.group(5)) {
            case "day" -> day.plusDays(amount);
            case "week" -> day.plusDays(7L * amount);
            case "month" -> day.plusMonths(amount);
            default -> workingDays(day, amount, sum.group(6));
        };
    }

    private static LocalDate workingDays(LocalDate from, int amount, String skipped) {
        ImmutableSet<String> skip = skipped == null
                ? ImmutableSet.of()
                : ImmutableSet.copyOf(Splitter.on(", ").split(skipped));
        LocalDate day = from;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !skip.contains(day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1))) {
                left--;
            }
        }
        return day;
    }

    private static LocalDate day(MatchResult date) {
        return day(date.group(1), date.group(2), date.group(3));
    }

    private static LocalDate day(String day, String month, String year) {
        return LocalDate.of(Integer.parseInt(year), MONTHS.indexOf(month) + 1, Integer.parseInt(day));
    }
}
