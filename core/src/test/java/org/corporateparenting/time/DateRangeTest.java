package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final LocalDate START = LocalDate.of(2024, 4, 1);
    private static final LocalDate END = LocalDate.of(2025, 4, 1);
    private static final DateRange YEAR = DateRange.of(START, END);

    @Test
    void theStartIsInAndTheEndIsOut() {
        assertThat(YEAR.contains(START.minusDays(1))).isFalse();
        assertThat(YEAR.contains(START)).isTrue();
        assertThat(YEAR.contains(END.minusDays(1))).isTrue();
        assertThat(YEAR.contains(END)).isFalse();
        assertThat(DateRange.startingOn(START).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void aClosedRangeHoldsItsLastDay() {
        assertThat(DateRange.ofClosed(START, END.minusDays(1))).isEqualTo(YEAR);
        assertThat(DateRange.ofClosed(START, START.minusDays(1)).isEmpty()).isTrue();
    }

    @Test
    void theEndIsNotBeforeTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(END, LocalDate.of(2024, 4, 1)))
                .withMessage("endExclusive 2024-04-01 is before start 2025-04-01; it must be the same or later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01/2025-04-01", "2024-04-01/..", "2024-04-01/2024-04-01"})
    void readsWhatItPrints(String text) {
        assertThat(DateRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "", "2024-04-01/", "../2024-04-01", "2024-04-31/..", "2024-04-02/2024-04-01"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(text));
    }

    @Test
    void saysWhichFormTextHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("today/.."))
                .withMessage("'today/..' is not a range of dates such as 2024-04-01/2025-04-01");
    }

    @Test
    void abutsWhereOneEndsAndTheOtherBegins() {
        DateRange next = DateRange.startingOn(END);

        assertThat(YEAR.abuts(next)).isTrue();
        assertThat(next.abuts(YEAR)).isTrue();
        assertThat(YEAR.overlaps(next)).isFalse();
        assertThat(YEAR.abuts(DateRange.startingOn(END.plusDays(1)))).isFalse();
        assertThat(DateRange.startingOn(START).abuts(next)).isFalse();
    }

    @Test
    void anEndAheadIsNotYetThere() {
        assertThat(YEAR.asAt(END.minusDays(1))).isEqualTo(DateRange.startingOn(START));
        assertThat(YEAR.asAt(END)).isEqualTo(YEAR);
        assertThat(DateRange.startingOn(START).asAt(END)).isEqualTo(DateRange.startingOn(START));
    }

    @Test
    void ordersByStartThenEndWithNoEndLast() {
        assertThat(List.of(DateRange.of(START, START), YEAR, DateRange.startingOn(START), DateRange.of(END, END)))
                .isSorted();
    }

    /** Thirteen weeks are 91 days, the end minus the start; rule TIME-13. */
    @ParameterizedTest
    @CsvSource({"2024-06-16, 91", "2024-06-17, 90"})
    void thirteenWeeksAreNinetyOneNights(LocalDate start, long nights) {
        assertThat(DateRange.of(start, LocalDate.of(2024, 9, 15)).days()).contains(nights);
    }

    /** Thirteen weeks may be several periods added together; rule TIME-13. */
    @Test
    void severalPeriodsAddUpWithoutCountingADayTwice() {
        List<DateRange> periods = List.of(
                DateRange.parse("2024-03-01/2024-04-01"),
                DateRange.parse("2024-01-01/2024-02-01"),
                DateRange.parse("2024-03-15/2024-04-30"),
                DateRange.parse("2024-05-05/2024-05-05"));

        assertThat(DateRange.merged(periods))
                .containsExactly(DateRange.parse("2024-01-01/2024-02-01"), DateRange.parse("2024-03-01/2024-04-30"));
    }

    @Test
    void openRangesSwallowWhatFollows() {
        assertThat(DateRange.merged(List.of(DateRange.startingOn(END), YEAR, DateRange.startingOn(END.plusYears(1)))))
                .containsExactly(DateRange.startingOn(START));
    }
}
