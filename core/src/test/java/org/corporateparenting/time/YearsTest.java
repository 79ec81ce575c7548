package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Collection years, their quarters, and school years. */
class YearsTest {

    private static final CollectionYear YEAR = CollectionYear.of("2024/25");

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2023/24, 2023-24-Q4",
        "2024-04-01, 2024/25, 2024-25-Q1",
        "2024-06-30, 2024/25, 2024-25-Q1",
        "2024-07-01, 2024/25, 2024-25-Q2",
        "2024-09-30, 2024/25, 2024-25-Q2",
        "2024-10-01, 2024/25, 2024-25-Q3",
        "2024-12-31, 2024/25, 2024-25-Q3",
        "2025-01-01, 2024/25, 2024-25-Q4",
        "2025-03-31, 2024/25, 2024-25-Q4",
        "2025-04-01, 2025/26, 2025-26-Q1"
    })
    void aYearRunsFromTheFirstOfAprilInFourQuarters(LocalDate day, String year, String quarter) {
        assertThat(CollectionYear.containing(day)).hasToString(year);
        assertThat(CollectionYear.of(year).contains(day)).isTrue();
        assertThat(CollectionYear.of(year).next().contains(day)).isFalse();
        assertThat(FinancialQuarter.containing(day)).hasToString(quarter);
        assertThat(FinancialQuarter.parse(quarter).range().contains(day)).isTrue();
    }

    @Test
    void knowsItsDaysAndNeighbours() {
        assertThat(YEAR.range()).hasToString("2024-04-01/2025-04-01");
        assertThat(YEAR.firstDay()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(YEAR.lastDay()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(YEAR.endYear()).isEqualTo(2025);
        assertThat(CollectionYear.endingIn(2025)).isEqualTo(YEAR);
        assertThat(YEAR.next()).isEqualTo(CollectionYear.of("2025-26"));
        assertThat(YEAR.previous()).isEqualTo(CollectionYear.of("2023/24"));
        assertThat(YEAR.hyphenated()).isEqualTo("2024-25");
        assertThat(YEAR).isGreaterThan(YEAR.previous()).isLessThan(YEAR.next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000/01", "1999/00", "2008/09", "2009/10", "2025/26", "9998/99"})
    void readsTheLabelItPrints(String label) {
        assertThat(CollectionYear.of(label)).hasToString(label);
        assertThat(AcademicYear.of(label)).hasToString(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/27", "2025", "2025/2026", "25/26", "", "0025/26", "2025/26 "})
    void refusesLabelsThatAreNone(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CollectionYear.of(label))
                .withMessage("'" + label + "' is not a year such as 2025/26");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 9999, -1})
    void refusesYearsWithoutFourDigits(int startYear) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CollectionYear(startYear))
                .withMessage("startYear is " + startYear + "; it must have four digits, up to 9998");
        assertThatIllegalArgumentException().isThrownBy(() -> new AcademicYear(startYear));
    }

    @Test
    void quartersFollowOneAnotherAndFillTheYear() {
        List<FinancialQuarter> quarters = YEAR.quarters();

        assertThat(quarters).hasSize(4).isSorted();
        assertThat(quarters.get(0))
                .isLessThan(quarters.get(1))
                .isGreaterThan(YEAR.previous().quarter(4));
        assertThat(DateRange.merged(
                        quarters.stream().map(FinancialQuarter::range).toList()))
                .containsExactly(YEAR.range());
        assertThat(quarters.get(0).previous()).hasToString("2023-24-Q4");
        assertThat(quarters.get(3).next()).hasToString("2025-26-Q1");
        assertThat(quarters.get(0).next()).isEqualTo(quarters.get(1));
        assertThat(quarters.get(3).previous()).isEqualTo(quarters.get(2));
        assertThat(FinancialQuarter.parse("2022/23-Q4")).hasToString("2022-23-Q4");
    }

    @Test
    void refusesQuartersThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.quarter(5))
                .withMessage("number is 5; it must be 1, 2, 3 or 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.quarter(0))
                .withMessage("number is 0; it must be 1, 2, 3 or 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinancialQuarter.parse("2022-23-Q5"))
                .withMessage("'2022-23-Q5' is not a quarter such as 2022-23-Q4");
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, 2023/24", "2024-09-01, 2024/25", "2024-12-31, 2024/25", "2025-08-31, 2024/25"})
    void aSchoolYearRunsFromTheFirstOfSeptember(LocalDate day, String year) {
        AcademicYear school = AcademicYear.containing(day);

        assertThat(school).hasToString(year);
        assertThat(school.range().contains(day)).isTrue();
        assertThat(school.next().previous()).isEqualTo(school);
        assertThat(school).isLessThan(school.next());
    }
}
