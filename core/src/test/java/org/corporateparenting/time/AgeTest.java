package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final LocalDate LEAPLING = LocalDate.of(2008, 2, 29);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "still 15 on the day before,      2009-04-01, 2025-03-31, 15",
        "16 from the start of the day,    2009-04-01, 2025-04-01, 16",
        "outside an under-16 cohort,      2009-03-31, 2025-03-31, 16",
        "day of birth,                    2009-03-31, 2009-03-31, 0",
        "before birth,                    2009-03-31, 2009-03-30, -1",
        "a year before birth,             2009-03-31, 2008-03-31, -1",
        "more than a year before birth,   2009-03-31, 2008-03-30, -2"
    })
    void anAgeIsAttainedAtTheStartOfTheBirthday(String why, LocalDate born, LocalDate day, int years) {
        assertThat(Age.of(born).yearsOn(day)).as(why).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_OF_MARCH,            16, 2024-02-29",
        "TWENTY_EIGHTH_OF_FEBRUARY, 16, 2024-02-29",
        "FIRST_OF_MARCH,            18, 2026-03-01",
        "TWENTY_EIGHTH_OF_FEBRUARY, 18, 2026-02-28"
    })
    void bornOnTheLeapDay(LeapDay leapDay, int years, LocalDate attained) {
        Age age = Age.of(LEAPLING, leapDay);

        assertThat(age.attains(years)).isEqualTo(attained);
        assertThat(age.hasAttained(years, attained)).isTrue();
        assertThat(age.hasAttained(years, attained.minusDays(1))).isFalse();
        assertThat(age.yearsOn(attained)).isEqualTo(years);
        assertThat(age.yearsOn(attained.minusDays(1))).isEqualTo(years - 1);
    }

    @Test
    void theFirstOfMarchIsTheDefault() {
        assertThat(Age.of(LEAPLING)).isEqualTo(Age.of(LEAPLING, LeapDay.FIRST_OF_MARCH));
    }

    @Test
    void theYearsFromOneAgeToAnotherEndBeforeTheBirthday() {
        Age age = Age.of(LEAPLING);

        assertThat(age.between(16, 18)).isEqualTo(DateRange.parse("2024-02-29/2026-03-01"));
        assertThat(age.between(16, 16)).isEqualTo(DateRange.parse("2024-02-29/2024-02-29"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> age.between(18, 16))
                .withMessage("yearsExclusive 16 is less than years 18; it must be the same or more");
    }

    @Test
    void theDayOfBirthIsNeverPrinted() {
        assertThat(Age.of(LEAPLING)).hasToString("Age[born=***, leapDay=FIRST_OF_MARCH]");
    }

    @Test
    void equalsByBirthAndReading() {
        new EqualsTester()
                .addEqualityGroup(Age.of(LEAPLING), Age.of(LEAPLING))
                .addEqualityGroup(Age.of(LEAPLING, LeapDay.TWENTY_EIGHTH_OF_FEBRUARY))
                .addEqualityGroup(Age.of(LEAPLING.plusDays(1)))
                .testEquals();
    }

    @Test
    void theAgesOfAYearHashApart() {
        assertThat(IntStream.range(0, 365)
                        .map(days -> Age.of(LEAPLING.plusDays(days)).hashCode())
                        .distinct())
                .hasSize(365);
    }
}
