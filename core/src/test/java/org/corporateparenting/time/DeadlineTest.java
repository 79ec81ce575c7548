package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 8);

    @Test
    void equalsByDayMissingAndWorking() {
        WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
        LocalDate event = LocalDate.of(2024, 12, 20);
        LocalDate projected = LocalDate.of(2029, 6, 4);
        OffsetDateTime moment = OffsetDateTime.parse("2025-01-08T10:00Z");
        new EqualsTester()
                .addEqualityGroup(
                        StatutoryPeriod.weeks(1).deadlineAfter(event, calendar),
                        Deadline.on(LocalDate.of(2024, 12, 27), "Fri 20 Dec 2024 + 1 week"))
                .addEqualityGroup(Deadline.on(DAY, "stated in the order"))
                .addEqualityGroup(Deadline.on(DAY.plusDays(1), "stated in the order"))
                .addEqualityGroup(Deadline.on(DAY, "stated elsewhere"))
                .addEqualityGroup(Deadline.at(moment, "a"), Deadline.at(moment, "a"))
                .addEqualityGroup(Deadline.at(moment.plusMinutes(1), "a"))
                .addEqualityGroup(Deadline.none("w", List.of("x")), Deadline.none("w", List.of("x")))
                .addEqualityGroup(Deadline.none("w", List.of("x", "y")))
                .addEqualityGroup(StatutoryPeriod.workingDays(1).deadlineAfter(projected, calendar))
                .addEqualityGroup(StatutoryPeriod.workingDays(1).deadlineAfter(projected, calendar.confirming(2029)))
                .testEquals();
    }

    @Test
    void theDeadlinesOfAYearHashApart() {
        assertThat(IntStream.range(0, 365)
                        .map(days -> Deadline.on(DAY.plusDays(days), "stated in the order")
                                .hashCode())
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    @Test
    void printsTheDueDateAndTheWorking() {
        assertThat(Deadline.on(DAY, "stated in the order")).hasToString("2025-01-08 (stated in the order)");
        assertThat(Deadline.at(OffsetDateTime.parse("2025-06-08T10:00Z"), "stated"))
                .hasToString("2025-06-08T11:00+01:00 (stated)");
        assertThat(Deadline.none("stated", List.of("the order"))).hasToString("no due date (stated)");
    }

    @Test
    void noDueDateNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.none("stated", List.of()))
                .withMessage("missing is empty; name at least one thing that would have to be known");
    }
}
