package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-10-05, DAY,     2022-10-05, 2022-10-05",
        "2024-02,    MONTH,   2024-02-01, 2024-02-29",
        "2022-23-Q3, QUARTER, 2022-10-01, 2022-12-31",
        "2022-23-Q4, QUARTER, 2023-01-01, 2023-03-31",
        "2022,       YEAR,    2022-01-01, 2022-12-31"
    })
    void canBeAnyDayFromTheEarliestToTheLatest(
            String text, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.range()).isEqualTo(DateRange.ofClosed(earliest, latest));
        assertThat(PartialDate.of(precision, latest)).isEqualTo(date);
        assertThat(date.isCertainlyBefore(latest)).isFalse();
        assertThat(date.isCertainlyBefore(latest.plusDays(1))).isTrue();
        assertThat(date.isCertainlyAfter(earliest)).isFalse();
        assertThat(date.isCertainlyAfter(earliest.minusDays(1))).isTrue();
    }

    @Test
    void onlyAWholeDateNamesADay() {
        assertThat(PartialDate.parse("2022-10-05").day()).contains(LocalDate.of(2022, 10, 5));
        assertThat(PartialDate.parse("2022-10").day()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13", "2022-23", "22", "2022-02-30", "2022-23-Q0", "October", ""})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("'" + text + "' is not a date such as 2022-10-05, 2022-10, 2022-23-Q3 or 2022");
    }

    @Test
    void startsOnTheFirstDayOfWhatIsKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(PartialDate.Precision.YEAR, LocalDate.of(2022, 4, 1)))
                .withMessage("earliest 2022-04-01 is not the first day of a YEAR");
    }
}
