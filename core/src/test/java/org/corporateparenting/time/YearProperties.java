package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class YearProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 1).toEpochDay(),
                        LocalDate.of(2120, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void yearsAndQuartersReadWhatTheyPrint(@ForAll("days") LocalDate day) {
        CollectionYear year = CollectionYear.containing(day);
        FinancialQuarter quarter = FinancialQuarter.containing(day);

        assertThat(CollectionYear.of(year.toString())).isEqualTo(year);
        assertThat(CollectionYear.of(year.hyphenated())).isEqualTo(year);
        assertThat(FinancialQuarter.parse(quarter.toString())).isEqualTo(quarter);
        assertThat(AcademicYear.of(AcademicYear.containing(day).toString())).isEqualTo(AcademicYear.containing(day));
    }

    @Property
    void everyDayIsInOneYearAndOneOfItsQuarters(@ForAll("days") LocalDate day) {
        CollectionYear year = CollectionYear.containing(day);

        assertThat(year.contains(day)).isTrue();
        assertThat(year.previous().contains(day) || year.next().contains(day)).isFalse();
        assertThat(year.quarters().stream().filter(quarter -> quarter.range().contains(day)))
                .containsExactly(FinancialQuarter.containing(day));
    }

    @Property
    void neighboursTouch(@ForAll("days") LocalDate day) {
        CollectionYear year = CollectionYear.containing(day);
        FinancialQuarter quarter = FinancialQuarter.containing(day);

        assertThat(year.range().abuts(year.next().range())).isTrue();
        assertThat(quarter.range().abuts(quarter.previous().range())).isTrue();
        assertThat(quarter.next().previous()).isEqualTo(quarter);
        assertThat(year.compareTo(year.next())).isNegative();
    }

    @Property
    void periodsReadWhatTheyPrint(@ForAll("days") LocalDate day) {
        assertRoundTrip(ReportingPeriod.of(day));
        assertRoundTrip(ReportingPeriod.of(YearMonth.from(day)));
        assertRoundTrip(ReportingPeriod.of(FinancialQuarter.containing(day)));
        assertRoundTrip(ReportingPeriod.of(CollectionYear.containing(day)));
    }

    @Property
    void partialDatesReadWhatTheyPrint(@ForAll("days") LocalDate day, @ForAll PartialDate.Precision precision) {
        PartialDate date = PartialDate.of(precision, day);

        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        assertThat(date.range().contains(day)).isTrue();
    }

    @Property
    void anAgeLastsFromItsBirthdayToTheNext(
            @ForAll("days") LocalDate born,
            @ForAll("days") LocalDate day,
            @ForAll LeapDay leapDay,
            @ForAll @IntRange(min = 0, max = 30) int years) {
        Age age = Age.of(born, leapDay);
        int on = age.yearsOn(day);

        assertThat(age.between(on, on + 1).contains(day)).isTrue();
        assertThat(age.yearsOn(age.attains(years))).isEqualTo(years);
        assertThat(age.hasAttained(years, day)).isEqualTo(on >= years);
    }

    private static void assertRoundTrip(ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(period.range().abuts(period.previous().range())).isTrue();
    }
}
