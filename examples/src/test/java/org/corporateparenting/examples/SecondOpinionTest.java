package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.examples.OwnCalendar.workingDaysAfter;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Works every due date out a second time, from the duty and its trigger alone: the limits written down again from the
 * regulations, the calendar worked out by rule. Where the law has several limits for one duty, one of them must fit.
 */
class SecondOpinionTest {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    @Test
    void aSlowSecondWorkingOutAgreesWithEveryDueDate(@TempDir Path folder) {
        Path extract = Ran.authority(folder, 1000, 0.02);
        TreeSet<String> compared = new TreeSet<>();
        for (JsonNode duty : Ran.duties(extract, "--format=json").json()) {
            if (!duty.get("due").isNull() && countsFromItsTrigger(duty)) {
                LocalDate trigger = LocalDate.parse(duty.get("trigger").asText());
                assertThat(dueDates(duty.get("duty").asText(), duty.get("part").asText(), trigger))
                        .as("dueDates writes the limit of every duty down again, apart from the library; for %s", duty)
                        .contains(LocalDate.parse(duty.get("due").asText()));
                compared.add(duty.get("duty").asText());
            }
        }
        assertThat(compared)
                .contains("HLT-03", "REV-01", "REV-02", "REV-03", "VIS-01", "VIS-02", "VIS-03", "VIS-06", "VIS-07")
                .contains(
                        "ADO-02", "ADO-03", "ADO-05", "CL-09", "CL-12", "CL-14", "COM-01", "FOS-03", "FOS-04", "FOS-06")
                .contains("LAC-15", "MIS-02", "PLC-04", "PLC-06", "PLC-07", "PLC-08", "PLC-13", "SEC-05");
    }

    /**
     * Whether the last day is counted from the trigger, and not from a review or assessment of a parent that the row does
     * not carry, or from an assessment of health made shortly before care began again; and not set by a court.
     */
    private static boolean countsFromItsTrigger(JsonNode duty) {
        String working = duty.get("working").asText();
        String trigger = WORDS.format(LocalDate.parse(duty.get("trigger").asText()));
        return switch (duty.get("duty").asText()) {
            case "CPL-12" -> false;
            case "HLT-03", "PLC-13", "REV-02", "REV-03" -> working.startsWith(trigger);
            default -> !working.startsWith("by ") && !working.startsWith("extended ");
        };
    }

    private static List<LocalDate> dueDates(String duty, String part, LocalDate from) {
        return switch (duty) {
            case "ADO-02" -> List.of(workingDaysAfter(from, telling(part)));
            case "ADO-03" ->
                part.equals("decision") ? List.of(from.plusMonths(2)) : List.of(from.plusMonths(6), from.plusMonths(3));
            case "ADO-08" -> List.of(from.plusMonths(part.equals("first") ? 3 : 6));
            case "ADO-09" -> adoptive(part, from);
            // the first day counts
            case "ADO-05" -> List.of(workingDaysAfter(from.minusDays(1), 10));
            case "ADO-17" -> List.of(from.plusDays(13));
            case "LAC-15" -> List.of(from.plusDays(7 * 26 - 1));
            // where it is not on record whether more time was taken, the longer limit may be the one to be late by
            case "COM-01" ->
                List.of(workingDaysAfter(from, complaint(part)), workingDaysAfter(from, complaint(part + "-extended")));
            case "FOS-03" -> List.of(from.plusMonths(12));
            case "FOS-04" -> List.of(from.plusDays(28));
            case "CPL-01", "CPL-08", "FOS-06", "PLC-14", "VIS-13" -> List.of(workingDaysAfter(from, 10));
            case "PLC-06" -> List.of(workingDaysAfter(from, 6), from.plusDays(7 * 24));
            case "PLC-08" -> List.of(from.plusDays(7 * 8));
            case "CPL-07", "PLC-01", "PLC-03", "PLC-04" -> List.of(workingDaysAfter(from, 5));
            case "PLC-07" -> List.of(from.plusDays(7 * 16), from.plusDays(7 * 24));
            case "PLC-13" -> List.of(workingDaysAfter(from, 10), workingDaysAfter(workingDaysAfter(from, 10), 10));
            case "CPL-11" -> List.of(workingDaysAfter(from, part.equals("start") ? 10 : 20));
            case "HLT-03" -> List.of(from.plusMonths(6), from.plusMonths(12));
            case "HLT-01", "HLT-02", "REV-01", "REV-07" -> List.of(workingDaysAfter(from, 20));
            // the clocks may move the last hour over midnight
            case "MIS-02" -> List.of(from.plusDays(2), from.plusDays(3), from.plusDays(4));
            case "REV-02", "CL-09", "CL-10" -> List.of(from.plusMonths(3));
            case "CL-12" -> List.of(from.plusMonths(6));
            case "CL-14" -> List.of(part.equals("first") ? from.plusDays(7) : from.plusMonths(2));
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
            case "SEC-05" -> List.of(from.plusMonths(part.equals("first") ? 1 : 3));
            default -> List.of();
        };
    }

    private static int telling(String part) {
        return switch (part) {
            case "told-orally" -> 2;
            case "told-in-writing" -> 5;
            default -> 7;
        };
    }

    private static int complaint(String part) {
        return switch (part) {
            case "stage-1" -> 10;
            case "stage-1-extended" -> 20;
            case "stage-2" -> 25;
            case "stage-2-extended" -> 65;
            case "panel-meets" -> 30;
            case "panel-reports" -> 5;
            default -> 15;
        };
    }

    private static List<LocalDate> adoptive(String part, LocalDate from) {
        return switch (part) {
            case "visit-first", "visit-weekly" -> List.of(from.plusDays(7));
            case "review-first" -> List.of(from.plusDays(28));
            case "review-returned" -> List.of(from.plusDays(42));
            case "review-second" -> List.of(from.plusMonths(3));
            default -> List.of(from.plusMonths(6), from.plusMonths(3));
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
