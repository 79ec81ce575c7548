package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At most 72 hours in any 28 consecutive days; rule SEC-02. */
class HoursInWindowTest {

    private static final HoursInWindow LIMIT = new HoursInWindow(72, 28);
    private static final InstantRange TWO_DAYS = stay("2024-06-01T09:00", "2024-06-03T09:00");

    @Test
    void isLawfulUntilTheHoursAreUsedUp() {
        List<InstantRange> kept = List.of(TWO_DAYS, stay("2024-06-04T09:00", "2024-06-05T09:00"));
        List<InstantRange> over = List.of(TWO_DAYS, stay("2024-06-04T09:00", "2024-06-05T09:01"));

        assertThat(LIMIT.usedUpAt(kept)).isEmpty();
        assertThat(LIMIT.firstDayOver(kept)).isEmpty();
        assertThat(LIMIT.timeEndingOn(LocalDate.of(2024, 6, 5), kept)).isEqualTo(Duration.ofDays(3));
        assertThat(LIMIT.usedUpAt(over)).contains(OffsetDateTime.parse("2024-06-05T09:00+01:00"));
        assertThat(LIMIT.firstDayOver(over)).contains(LocalDate.of(2024, 6, 5));
    }

    @ParameterizedTest(name = "window ending {0} holds {1} hours")
    @CsvSource({"2024-06-28, 48", "2024-06-29, 33", "2024-06-30, 9", "2024-07-01, 0"})
    void theHoursOfADayLeaveAfterTwentyEightDays(LocalDate last, long hours) {
        assertThat(LIMIT.timeEndingOn(last, List.of(TWO_DAYS))).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void hoursThatLeaveMakeRoom() {
        InstantRange later = stay("2024-06-28T00:00", "2024-06-29T12:00");

        assertThat(LIMIT.usedUpAt(List.of(TWO_DAYS, later))).isEmpty();
        assertThat(LIMIT.usedUpAt(List.of(TWO_DAYS, stay("2024-06-27T00:00", "2024-06-29T00:00"))))
                .contains(OffsetDateTime.parse("2024-06-28T00:00+01:00"));
    }

    @Test
    void overlappingStaysCountOnce() {
        List<InstantRange> stays = List.of(
                stay("2024-06-02T00:00", "2024-06-04T00:00"),
                TWO_DAYS,
                stay("2024-06-02T12:00", "2024-06-02T13:00"),
                stay("2024-06-10T00:00", "2024-06-10T00:00"));

        assertThat(LIMIT.timeEndingOn(LocalDate.of(2024, 6, 28), stays)).isEqualTo(Duration.ofHours(63));
        assertThat(LIMIT.usedUpAt(stays)).isEmpty();
    }

    @Test
    void stretchesThatTouchBecomeOne() {
        InstantRange open = InstantRange.startingAt(at("2024-06-03T09:00"));

        assertThat(InstantRange.merged(List.of(stay("2024-06-03T09:00", "2024-06-04T09:00"), TWO_DAYS)))
                .containsExactly(stay("2024-06-01T09:00", "2024-06-04T09:00"));
        assertThat(InstantRange.merged(List.of(open, TWO_DAYS)))
                .containsExactly(InstantRange.startingAt(at("2024-06-01T09:00")));
    }

    @Test
    void severalStaysOnTheDayAreTakenInOrder() {
        List<InstantRange> stays = List.of(
                stay("2024-06-01T00:00", "2024-06-03T20:00"),
                stay("2024-06-04T08:00", "2024-06-04T10:00"),
                stay("2024-06-04T12:00", "2024-06-04T16:00"));

        assertThat(LIMIT.usedUpAt(stays)).contains(OffsetDateTime.parse("2024-06-04T14:00+01:00"));
    }

    @Test
    void aLimitUsedUpAtTheEndOfAStayIsKeptUntilTheNextBegins() {
        List<InstantRange> stays = List.of(
                stay("2024-06-01T00:00", "2024-06-03T22:00"),
                stay("2024-06-04T08:00", "2024-06-04T10:00"),
                stay("2024-06-04T12:00", "2024-06-04T16:00"));

        assertThat(LIMIT.usedUpAt(stays)).contains(OffsetDateTime.parse("2024-06-04T12:00+01:00"));
    }

    @Test
    void aStayThatRunsOnThroughTheClockChangeLastsElapsedHours() {
        InstantRange open = InstantRange.startingAt(at("2025-03-28T15:00"));

        assertThat(LIMIT.usedUpAt(List.of(open))).contains(OffsetDateTime.parse("2025-03-31T16:00+01:00"));
        assertThat(open.elapsed()).isEmpty();
        assertThat(open).hasToString("2025-03-28T15:00:00Z/..");
    }

    @ParameterizedTest
    @CsvSource({"0, 28", "72, 0", "47, 2", "23, 1"})
    void refusesLimitsThatAreNone(int limit, int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HoursInWindow(limit, days))
                .withMessage("limit " + limit + " hours in " + days
                        + " days; both must be at least 1, and the limit below the hours of the days less one");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "22, 1", "46, 2"})
    void takesTheLeastAndTheMostOfALimit(int limit, int days) {
        assertThat(new HoursInWindow(limit, days).limit()).isEqualTo(limit);
    }

    @Test
    void aStretchOfTimeDoesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stay("2024-01-02T00:00", "2024-01-01T00:00"))
                .withMessage("endExclusive 2024-01-01T00:00:00Z is before start 2024-01-02T00:00:00Z;"
                        + " it must be the same or later");
        assertThat(stay("2024-01-01T00:00", "2024-01-02T00:00"))
                .hasToString("2024-01-01T00:00:00Z/2024-01-02T00:00:00Z");
    }

    /** Two stays placed hour by hour in a small window, against the hours listed one by one. */
    @Test
    void agreesWithAListOfHours() {
        HoursInWindow small = new HoursInWindow(10, 2);
        OffsetDateTime first = at("2024-03-30T00:00");
        for (int a = 0; a < 24; a++) {
            for (int b = 0; b < 72; b++) {
                List<InstantRange> stays = List.of(hours(first, a, 7), hours(first, b, 5));
                assertThat(small.usedUpAt(stays)).as("%s", stays).isEqualTo(slow(first, stays));
            }
        }
    }

    private static Optional<OffsetDateTime> slow(OffsetDateTime first, List<InstantRange> stays) {
        return IntStream.range(0, 100)
                .mapToObj(first::plusHours)
                .filter(hour -> isIn(hour, stays))
                .filter(hour -> IntStream.rangeClosed(0, 60)
                                .mapToObj(hour::minusHours)
                                .filter(past -> isIn(past, stays))
                                .filter(past -> !day(past).isBefore(day(hour).minusDays(1)))
                                .count()
                        > 10)
                .findFirst()
                .map(hour -> hour.atZoneSameInstant(ZoneId.of("Europe/London")).toOffsetDateTime());
    }

    private static boolean isIn(OffsetDateTime hour, List<InstantRange> stays) {
        return stays.stream()
                .anyMatch(stay -> !hour.toInstant().isBefore(stay.start())
                        && hour.toInstant().isBefore(stay.endExclusive().orElseThrow()));
    }

    private static LocalDate day(OffsetDateTime hour) {
        return hour.atZoneSameInstant(ZoneId.of("Europe/London")).toLocalDate();
    }

    private static InstantRange hours(OffsetDateTime first, int from, int hours) {
        return InstantRange.of(first.plusHours(from), first.plusHours(from + hours));
    }

    private static InstantRange stay(String from, String to) {
        return InstantRange.of(at(from), at(to));
    }

    private static OffsetDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toOffsetDateTime();
    }
}
