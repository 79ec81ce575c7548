package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayOrMomentTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-29,2024-03-29",
        "29/03/2024,2024-03-29",
        "2024-03-29 20:00,2024-03-29T20:00Z",
        "29/03/2024 20:00:30,2024-03-29T20:00:30Z",
        "2024-06-03T20:00,2024-06-03T20:00+01:00",
        "2024-06-03T23:30:00Z,2024-06-04T00:30+01:00",
        "2024-10-27 01:30,2024-10-27T01:30+01:00",
        "2024-10-27 01:30+00:00,2024-10-27T01:30Z"
    })
    void isReadAsLocalTimeUnlessAnOffsetIsGiven(String text, String printed) {
        assertThat(DayOrMoment.tryParse(text).orElseThrow()).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-03-31 01:30", "soon", "2024-03-29 25:00", "2024-03-29 20", "3/4/2024"})
    void whatIsNoTimeIsNotRead(String text) {
        assertThat(DayOrMoment.tryParse(text)).isEmpty();
    }

    @Test
    void aDayHasAFirstAndALastMoment() {
        DayOrMoment day = DayOrMoment.of(LocalDate.of(2024, 3, 31));
        assertThat(day.earliest()).isEqualTo(OffsetDateTime.parse("2024-03-31T00:00Z"));
        assertThat(day.latest()).isEqualTo(OffsetDateTime.parse("2024-03-31T23:59:59+01:00"));
    }

    @Test
    void aMomentIsItsOwnFirstAndLast() {
        OffsetDateTime at = OffsetDateTime.parse("2024-06-03T20:00+01:00");
        assertThat(DayOrMoment.of(at).earliest()).isEqualTo(at);
        assertThat(DayOrMoment.of(at).latest()).isEqualTo(at);
        assertThat(DayOrMoment.of(at).day()).isEqualTo(LocalDate.of(2024, 6, 3));
    }

    @Test
    void theMomentIsOnTheDay() {
        Optional<OffsetDateTime> late = Optional.of(OffsetDateTime.parse("2024-06-03T23:30Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayOrMoment(LocalDate.of(2024, 6, 3), late))
                .withMessage("moment is not on 2024-06-03 in England");
    }
}
