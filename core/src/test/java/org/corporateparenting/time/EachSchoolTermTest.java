package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachSchoolTermTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
    private static final AcademicYear YEAR = AcademicYear.of("2023/24");
    private static final SchoolTerm AUTUMN = term(YEAR, SchoolTerm.Name.AUTUMN, "2023-09-04", "2023-12-20");
    private static final SchoolTerm SPRING = term(YEAR, SchoolTerm.Name.SPRING, "2024-01-03", "2024-03-28");
    private static final SchoolTerm SUMMER = term(YEAR, SchoolTerm.Name.SUMMER, "2024-04-15", "2024-07-19");
    private static final SchoolTerm NEXT = term(YEAR.next(), SchoolTerm.Name.AUTUMN, "2024-09-02", "2024-12-18");

    @ParameterizedTest
    @CsvSource({
        "first day of a term,      2023-09-04, 2024-03-28",
        "last day of a term,       2023-12-20, 2024-03-28",
        "in the holidays,          2024-01-02, 2024-03-28",
        "first day of the next,    2024-01-03, 2024-07-19",
        "summer holidays,          2024-08-01, 2024-12-18"
    })
    void isDueByTheEndOfTheNextTerm(String why, LocalDate event, LocalDate due) {
        StatutoryPeriod period = StatutoryPeriod.eachSchoolTerm(List.of(NEXT, SUMMER, AUTUMN, SPRING));

        assertThat(period.deadlineAfter(event, CALENDAR).due()).as(why).contains(due);
    }

    @Test
    void namesTheTermInItsWorking() {
        assertThat(StatutoryPeriod.eachSchoolTerm(List.of(SPRING, SUMMER))
                        .deadlineAfter(LocalDate.of(2024, 1, 10), CALENDAR)
                        .working())
                .isEqualTo("Wed 10 Jan 2024, by the end of the summer term 2023/24 on Fri 19 Jul 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-03, school term dates before 4 September 2023",
        "2024-04-15, school term dates after 19 July 2024",
    })
    void saysWhichTermsAreMissing(LocalDate event, String missing) {
        Deadline deadline =
                StatutoryPeriod.eachSchoolTerm(List.of(AUTUMN, SPRING, SUMMER)).deadlineAfter(event, CALENDAR);

        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.missing()).containsExactly(missing);
        assertThat(deadline.working()).endsWith(", each school term");
    }

    @Test
    void doesNotJumpATermLeftOut() {
        assertThat(StatutoryPeriod.eachSchoolTerm(List.of(AUTUMN, SUMMER))
                        .deadlineAfter(LocalDate.of(2023, 10, 10), CALENDAR)
                        .missing())
                .containsExactly("school term dates after 20 December 2023");
    }

    @Test
    void withoutTermsThereIsNoDueDate() {
        assertThat(StatutoryPeriod.eachSchoolTerm(List.of()).deadlineAfter(LocalDate.of(2023, 10, 10), CALENDAR))
                .isEqualTo(Deadline.none("Tue 10 Oct 2023, each school term", List.of("school term dates")));
    }

    @Test
    void termsDoNotOverlapAndHaveDays() {
        SchoolTerm early = term(YEAR, SchoolTerm.Name.SPRING, "2023-12-20", "2024-03-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatutoryPeriod.eachSchoolTerm(List.of(early, AUTUMN)))
                .withMessage("terms: spring term 2023/24 starts before autumn term 2023/24 is over;"
                        + " they must follow one another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchoolTerm(YEAR, SchoolTerm.Name.SPRING, DateRange.parse("2024-01-03/..")))
                .withMessage("dates are 2024-01-03/..; a term has an end and at least one day");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SchoolTerm(YEAR, SchoolTerm.Name.SPRING, DateRange.parse("2024-01-03/2024-01-03")))
                .withMessage("dates are 2024-01-03/2024-01-03; a term has an end and at least one day");
    }

    @Test
    void termsAreReportedAfterTheyEnd() {
        assertThat(List.of(AUTUMN, SPRING, SUMMER))
                .isSorted()
                .extracting(SchoolTerm::reportingMonth)
                .containsExactly(YearMonth.of(2024, 1), YearMonth.of(2024, 5), YearMonth.of(2024, 9));
        assertThat(NEXT.follows(SUMMER)).isTrue();
        assertThat(NEXT.follows(SPRING)).isFalse();
    }

    private static SchoolTerm term(AcademicYear year, SchoolTerm.Name name, String first, String last) {
        return SchoolTerm.of(year, name, LocalDate.parse(first), LocalDate.parse(last));
    }
}
