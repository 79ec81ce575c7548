package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At most 75 days in any 12 months; rule SBK-01. */
class DaysInWindowTest {

    private static final DaysInWindow LIMIT = new DaysInWindow(75, 12);

    @Test
    void theSeventyFifthDayIsInsideAndTheNextIsOver() {
        DateRange kept = DateRange.parse("2024-01-01/2024-03-16");
        DateRange over = DateRange.parse("2024-01-01/2024-03-17");

        assertThat(LIMIT.firstDayOver(List.of(kept))).isEmpty();
        assertThat(LIMIT.firstDayOver(List.of(over))).contains(LocalDate.of(2024, 3, 16));
        assertThat(LIMIT.daysEndingOn(LocalDate.of(2024, 3, 15), List.of(over))).isEqualTo(75);
        assertThat(LIMIT.daysEndingOn(LocalDate.of(2024, 3, 16), List.of(over))).isEqualTo(76);
    }

    @Test
    void overlappingStaysCountOnce() {
        List<DateRange> stays = List.of(
                DateRange.parse("2024-02-01/2024-03-16"),
                DateRange.parse("2024-01-01/2024-03-01"),
                DateRange.parse("2024-01-10/2024-01-20"));

        assertThat(LIMIT.daysEndingOn(LocalDate.of(2024, 12, 31), stays)).isEqualTo(75);
        assertThat(LIMIT.firstDayOver(stays)).isEmpty();
    }

    @ParameterizedTest(name = "window ending {0} holds {1}")
    @CsvSource({"2024-12-31, 10", "2025-01-01, 9", "2025-01-09, 1", "2025-01-10, 0"})
    void aDayLeavesTheWindowOnItsAnniversary(LocalDate last, long days) {
        assertThat(LIMIT.daysEndingOn(last, List.of(DateRange.parse("2024-01-01/2024-01-11"))))
                .isEqualTo(days);
    }

    @Test
    void anOldDayThatLeavesMakesRoomForANewOne() {
        DateRange old = DateRange.parse("2023-06-01/2023-08-15");

        assertThat(LIMIT.firstDayOver(List.of(old, DateRange.parse("2024-05-31/2024-06-01"))))
                .contains(LocalDate.of(2024, 5, 31));
        assertThat(LIMIT.firstDayOver(List.of(old, DateRange.parse("2024-06-01/2024-08-15"))))
                .isEmpty();
    }

    @Test
    void aStayThatRunsOnIsOverInTheEnd() {
        assertThat(LIMIT.firstDayOver(List.of(DateRange.startingOn(LocalDate.of(2024, 1, 1)))))
                .contains(LocalDate.of(2024, 3, 16));
    }

    @Test
    void noStayIsNeverOver() {
        assertThat(LIMIT.firstDayOver(List.of())).isEmpty();
        assertThat(LIMIT).hasToString("75 days in any 12 months");
    }

    @ParameterizedTest
    @CsvSource({"0, 12", "75, 0", "28, 1"})
    void refusesLimitsThatAreNone(int limit, int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DaysInWindow(limit, months))
                .withMessage("limit " + limit + " days in " + months
                        + " months; both must be at least 1, and the limit below 28 days a month");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "27, 1", "55, 2"})
    void takesTheLeastAndTheMostOfALimit(int limit, int months) {
        assertThat(new DaysInWindow(limit, months).limit()).isEqualTo(limit);
    }

    /** Every placing of two short stays in three weeks, against the days listed one by one. */
    @Test
    void agreesWithAListOfDays() {
        DaysInWindow small = new DaysInWindow(5, 1);
        LocalDate first = LocalDate.of(2024, 2, 10);
        for (int a = 0; a < 25; a++) {
            for (int b = 0; b < 45; b++) {
                List<DateRange> stays = List.of(stay(first, a, 4), stay(first, b, 3));
                assertThat(small.firstDayOver(stays))
                        .as("%s", stays)
                        .isEqualTo(first.datesUntil(first.plusDays(80))
                                .filter(day -> stays.stream().anyMatch(stay -> stay.contains(day)))
                                .filter(day -> slowCount(day, stays) > 5)
                                .findFirst());
            }
        }
    }

    private static DateRange stay(LocalDate first, int from, int days) {
        return DateRange.of(first.plusDays(from), first.plusDays(from + days));
    }

    private static long slowCount(LocalDate last, List<DateRange> stays) {
        return last.minusDays(40)
                .datesUntil(last.plusDays(1))
                .filter(day -> day.isAfter(last.minusMonths(1)))
                .filter(day -> stays.stream().anyMatch(stay -> stay.contains(day)))
                .count();
    }
}
