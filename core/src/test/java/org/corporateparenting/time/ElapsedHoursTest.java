package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedHoursTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            TIME-08 clocks go forward inside | 72 | 2025-03-28T15:00 | 2025-03-31T16:00+01:00 | Fri 28 Mar 2025 15:00 GMT + 72 hours
            MIS-02 clocks go forward inside  | 72 | 2024-03-29T20:00 | 2024-04-01T21:00+01:00 | Fri 29 Mar 2024 20:00 GMT + 72 hours
            clocks go back inside            | 72 | 2024-10-25T20:00 | 2024-10-28T19:00Z      | Fri 25 Oct 2024 20:00 BST + 72 hours
            LAC-04 no clock change           | 72 | 2024-06-03T15:00 | 2024-06-06T15:00+01:00 | Mon 3 Jun 2024 15:00 BST + 72 hours
            one hour                         | 1  | 2024-01-31T23:30 | 2024-02-01T00:30Z      | Wed 31 Jan 2024 23:30 GMT + 1 hour
            wartime double summer time       | 1  | 1941-07-02T12:00 | 1941-07-02T13:00+02:00 | Wed 2 Jul 1941 12:00 +02:00 + 1 hour
            seconds are kept                 | 24 | 2024-01-31T23:30:05 | 2024-02-01T23:30:05Z | Wed 31 Jan 2024 23:30:05 GMT + 24 hours
            """)
    void runThroughClockChanges(String why, int hours, LocalDateTime event, OffsetDateTime dueAt, String working) {
        Deadline deadline = StatutoryPeriod.hours(hours).deadlineAfter(inEngland(event), CALENDAR);

        assertThat(deadline.dueAt()).as(why).contains(dueAt);
        assertThat(deadline.due()).contains(dueAt.toLocalDate());
        assertThat(deadline.working()).isEqualTo(working);
    }

    @Test
    void anEventInAnotherOffsetIsTheSameMoment() {
        OffsetDateTime event = OffsetDateTime.parse("2024-06-03T16:00+02:00");

        assertThat(StatutoryPeriod.hours(72).deadlineAfter(event, CALENDAR).working())
                .isEqualTo("Mon 3 Jun 2024 15:00 BST + 72 hours");
    }

    @Test
    void aDayAloneGivesNoDueDate() {
        Deadline deadline = StatutoryPeriod.hours(72).deadlineAfter(LocalDate.of(2024, 3, 29), CALENDAR);

        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.dueAt()).isEmpty();
        assertThat(deadline.missing()).containsExactly("the time of day of the event");
        assertThat(deadline.working()).isEqualTo("Fri 29 Mar 2024 + 72 hours");
    }

    /** Accommodation for a continuous period of more than 24 hours; rules TIME-08, TIME-11 and LAC-01. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "exactly 24 elapsed hours over the clock change, 2024-03-30T22:00, 2024-03-31T23:00, false",
        "a minute more over the clock change,            2024-03-30T22:00, 2024-03-31T23:01, true",
        "home a minute early,                            2024-06-03T18:00, 2024-06-04T17:59, false",
        "exactly 24 hours,                               2024-06-03T18:00, 2024-06-04T18:00, false",
        "still there a minute later,                     2024-06-03T18:00, 2024-06-04T18:01, true",
        "overnight transfer,                             2024-06-03T20:00, 2024-06-04T10:00, false"
    })
    void moreThanExcludesExactly(String why, LocalDateTime from, LocalDateTime to, boolean exceeded) {
        assertThat(StatutoryPeriod.hours(24).isExceeded(inEngland(from), inEngland(to)))
                .as(why)
                .isEqualTo(exceeded);
    }

    @Test
    void refusesNoHours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatutoryPeriod.hours(0))
                .withMessage("amount is 0; it must be at least 1");
    }

    private static OffsetDateTime inEngland(LocalDateTime local) {
        return local.atZone(ZoneId.of("Europe/London")).toOffsetDateTime();
    }
}
