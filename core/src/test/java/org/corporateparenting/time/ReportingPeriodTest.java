package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, DAY,     2023-03-31/2023-04-01, 2023-03-30, 2022-03-31",
        "2024-02-29, DAY,     2024-02-29/2024-03-01, 2024-02-28, 2023-02-28",
        "2023-03,    MONTH,   2023-03-01/2023-04-01, 2023-02,    2022-03",
        "2011-12,    MONTH,   2011-12-01/2012-01-01, 2011-11,    2010-12",
        "2022-23-Q4, QUARTER, 2023-01-01/2023-04-01, 2022-23-Q3, 2021-22-Q4",
        "2022-23-Q1, QUARTER, 2022-04-01/2022-07-01, 2021-22-Q4, 2021-22-Q1",
        "2022-23,    YEAR,    2022-04-01/2023-04-01, 2021-22,    2021-22",
        "2012-13,    YEAR,    2012-04-01/2013-04-01, 2011/12,    2011/12",
        "2000/01,    YEAR,    2000-04-01/2001-04-01, 1999-00,    1999-00"
    })
    void knowsItsDaysAndWhatItIsComparedWith(
            String text, ReportingPeriod.Kind kind, DateRange range, String previous, String yearBefore) {
        ReportingPeriod period = ReportingPeriod.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.range()).isEqualTo(range);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.yearBefore()).hasToString(yearBefore);
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.isSnapshot()).isEqualTo(kind == ReportingPeriod.Kind.DAY);
    }

    @Test
    void isMadeFromItsParts() {
        CollectionYear year = CollectionYear.of("2022/23");

        assertThat(ReportingPeriod.of(year)).isEqualTo(ReportingPeriod.parse("2022/23"));
        assertThat(ReportingPeriod.of(year.quarter(4))).isEqualTo(ReportingPeriod.parse("2022-23-Q4"));
        assertThat(ReportingPeriod.of(YearMonth.of(2023, 3))).isEqualTo(ReportingPeriod.parse("2023-03"));
        assertThat(ReportingPeriod.of(LocalDate.of(2023, 3, 31))).isEqualTo(ReportingPeriod.parse("2023-03-31"));
    }

    @Test
    void ordersByFirstDayThenLength() {
        assertThat(List.of("2022-04-01", "2022-04", "2022-23-Q1", "2022-23", "2022-05"))
                .extracting(ReportingPeriod::parse)
                .isSorted();
        assertThat(ReportingPeriod.parse("2022-23"))
                .isGreaterThan(ReportingPeriod.parse("2022-04"))
                .isLessThan(ReportingPeriod.parse("2022-05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-24", "2022", "2023-02-29", "2022-23-Q5", "last month", ""})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage("'" + text + "' is not a period such as 2023-03-31, 2023-03, 2022-23-Q4 or 2022-23");
    }

    @Test
    void startsOnTheFirstDayOfItsKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingPeriod(ReportingPeriod.Kind.QUARTER, LocalDate.of(2023, 2, 1)))
                .withMessage("start 2023-02-01 is not the first day of a QUARTER");
    }
}
