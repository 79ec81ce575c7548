package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFileBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The last day of every limit, from four sides. The rows are facts: each is named after what makes it hard. */
class BoundaryTest {

    /** The rows of every family, each once. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(
            resources = {
                "/org/corporateparenting/duty/last-days-review.csv",
                "/org/corporateparenting/duty/last-days-visit.csv",
                "/org/corporateparenting/duty/last-days-adoption.csv",
                "/org/corporateparenting/duty/last-days-health.csv",
                "/org/corporateparenting/duty/last-days-plan.csv",
                "/org/corporateparenting/duty/last-days-content.csv",
                "/org/corporateparenting/duty/last-days-placement.csv",
                "/org/corporateparenting/duty/last-days-making.csv",
                "/org/corporateparenting/duty/last-days-secure.csv",
                "/org/corporateparenting/duty/last-days-voice.csv",
                "/org/corporateparenting/duty/last-days-leaving-care.csv",
            },
            numLinesToSkip = 1)
    @Retention(RetentionPolicy.RUNTIME)
    @interface LastDays {}

    @LastDays
    void isMetOnTheLastDay(String hard, Situation situation, LocalDate trigger, LocalDate due) {
        AssessedDuty duty = assess(situation, situation.done(trigger, due), trigger, due);
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.due()).contains(due);
        assertThat(duty.done()).contains(due);
        assertThat(duty.daysLate()).isZero();
        assertThat(duty.missing()).isEmpty();
    }

    @LastDays
    void isMetLateTheDayAfter(String hard, Situation situation, LocalDate trigger, LocalDate due) {
        LocalDate late = due.plusDays(1);
        AssessedDuty duty = assess(situation, situation.done(trigger, late), trigger, late.plusDays(3));
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(duty.due()).contains(due);
        assertThat(duty.done()).contains(late);
        assertThat(duty.daysLate()).isEqualTo(1);
    }

    @LastDays
    void isNotYetDueOnTheLastDay(String hard, Situation situation, LocalDate trigger, LocalDate due) {
        AssessedDuty duty = assess(situation, situation.triggeredOn(trigger), trigger, due);
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(duty.due()).contains(due);
        assertThat(duty.done()).isEmpty();
        assertThat(duty.daysLate()).isZero();
    }

    @LastDays
    void isOverdueTheDayAfter(String hard, Situation situation, LocalDate trigger, LocalDate due) {
        AssessedDuty duty = assess(situation, situation.triggeredOn(trigger), trigger, due.plusDays(1));
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(duty.due()).contains(due);
        assertThat(duty.daysLate()).isEqualTo(1);
    }

    @Test
    void everyTableOfLastDaysIsRead() throws IOException {
        CsvFileSource read = LastDays.class.getAnnotation(CsvFileSource.class);
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/corporateparenting/duty"))) {
            assertThat(files.map(file -> "/org/corporateparenting/duty/" + file.getFileName()))
                    .filteredOn(
                            name -> !name.endsWith("last-days-fostering.csv")) // households have a test of their own
                    .as("the tables in the folder, and those that LastDays lists")
                    .containsExactlyInAnyOrder(read.resources());
        }
    }

    private static AssessedDuty assess(Situation situation, CaseFileBuilder file, LocalDate trigger, LocalDate asAt) {
        return Cases.dutyFrom(file, situation.duty(), trigger, asAt);
    }
}
