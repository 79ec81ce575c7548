package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.examples.OwnCalendar.workingDaysAfter;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Works every due date out a second time, from the duty and its trigger alone: the limits written down again from the
 * regulations, the calendar worked out by rule. Where the law has several limits for one duty, one of them must fit.
 */
class SecondOpinionTest {

    @Test
    void aSlowSecondWorkingOutAgreesWithEveryDueDate(@TempDir Path folder) {
        Path extract = Ran.authority(folder, 1000, 0.02);
        TreeSet<String> compared = new TreeSet<>();
        for (JsonNode duty : Ran.duties(extract, "--format=json").json()) {
            if (!duty.get("due").isNull() && countsFromItsTrigger(duty)) {
                LocalDate trigger = LocalDate.parse(duty.get("trigger").asText());
                assertThat(dueDates(duty.get("duty").asText(), duty.get("part").asText(), trigger))
                        .as(duty.toString())
                        .contains(LocalDate.parse(duty.get("due").asText()));
                compared.add(duty.get("duty").asText());
            }
        }
        assertThat(compared).contains("REV-01", "REV-02", "REV-03", "VIS-01", "VIS-02", "VIS-03", "VIS-06", "VIS-07");
    }

    /** Whether the last day is counted from the trigger, and not from a review that the row does not carry. */
    private static boolean countsFromItsTrigger(JsonNode duty) {
        return !duty.get("working").asText().startsWith("by ")
                && !duty.get("duty").asText().equals("CPL-12");
    }

    private static List<LocalDate> dueDates(String duty, String part, LocalDate from) {
        return switch (duty) {
            case "CPL-01", "CPL-08", "PLC-14", "VIS-13" -> List.of(workingDaysAfter(from, 10));
            case "CPL-07", "PLC-01", "PLC-03" -> List.of(workingDaysAfter(from, 5));
            case "CPL-11" -> List.of(workingDaysAfter(from, part.equals("start") ? 10 : 20));
            case "HLT-03" -> List.of(from.plusMonths(6), from.plusMonths(12));
            case "HLT-01", "HLT-02", "REV-01", "REV-07" -> List.of(workingDaysAfter(from, 20));
            // the clocks may move the last hour over midnight
            case "MIS-02" -> List.of(from.plusDays(2), from.plusDays(3), from.plusDays(4));
            case "REV-02" -> List.of(from.plusMonths(3));
            case "REV-03" -> List.of(from.plusMonths(6), from.plusMonths(3));
            case "REV-06", "VIS-10" -> List.of(from.plusMonths(part.equals("first") ? 3 : 6));
            case "REV-08" -> List.of(workingDaysAfter(from, part.equals("handbook") ? 5 : 20));
            case "REV-09" -> List.of(workingDaysAfter(from, papers(part)));
            case "VIS-01", "VIS-09" -> List.of(from.plusDays(7));
            case "VIS-02" -> List.of(from.plusDays(42));
            case "VIS-03" -> List.of(from.plusDays(42), from.plusMonths(3), from.plusMonths(6));
            case "VIS-05", "VIS-07" -> List.of(from.plusDays(part.equals("later") ? 42 : 7));
            case "VIS-06" -> List.of(from.plusDays(part.equals("later") ? 28 : 7));
            case "VIS-08" -> elsewhere(part, from);
            default -> List.of();
        };
    }

    private static int papers(String part) {
        return switch (part) {
            case "decisions" -> 5;
            case "record" -> 15;
            default -> 20;
        };
    }

    private static List<LocalDate> elsewhere(String part, LocalDate from) {
        return switch (part) {
            case "first" -> List.of(from.plusDays(7));
            case "first-year" -> List.of(from.plusDays(42));
            default -> List.of(from.plusMonths(3));
        };
    }
}
