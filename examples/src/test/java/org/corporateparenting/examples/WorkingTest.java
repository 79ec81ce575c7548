package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works every due date out again from nothing but the text of its working, with no code of the library. */
class WorkingTest {

    private static final String DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4})";
    private static final Pattern SUM =
            Pattern.compile(DAY + " \\+ (\\d+) (working day|day|week|month|hour)s?(?:, skipping (.+))?");
    private static final Pattern BY = Pattern.compile("by " + DAY);
    private static final Pattern OPEN =
            Pattern.compile(DAY + ", (?:as soon as reasonably practicable|each school term)");
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
                    .map(this::due)
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
                .contains("by", "month", "open", "week", "working day")
                .isSubsetOf("by", "month", "open", "week", "working day", "day", "hour");
    }

    private Optional<LocalDate> due(String working) {
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
        assertThat(working).matches(OPEN);
        forms.add("open");
        return Optional.empty();
    }

    private static LocalDate add(Matcher sum) {
        LocalDate day = day(sum);
        int amount = Integer.parseInt(sum.group(4));
        return switch (sum.group(5)) {
            case "day" -> day.plusDays(amount);
            case "hour" -> day.atStartOfDay(LONDON).plusHours(amount).toLocalDate();
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
        return LocalDate.of(
                Integer.parseInt(date.group(3)), MONTHS.indexOf(date.group(2)) + 1, Integer.parseInt(date.group(1)));
    }
}
