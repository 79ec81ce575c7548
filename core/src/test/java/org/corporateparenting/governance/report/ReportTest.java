package org.corporateparenting.governance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final LocalDate START = LocalDate.of(2021, 7, 2);

    private static ReportingSchedule schedule(ReportFrequency frequency, DateRange range) {
        return ReportingSchedule.builder()
                .report("adoption")
                .frequency(frequency)
                .range(range)
                .build();
    }

    @Test
    void nextReportIsCountedFromTheLastOne() {
        ReportingSchedule schedule = schedule(ReportFrequency.SIX_MONTHLY, DateRange.startingOn(START));
        List<LocalDate> received = List.of(LocalDate.of(2022, 8, 12), LocalDate.of(2022, 1, 2));

        List<FollowUp> history = schedule.history(received, LocalDate.of(2022, 12, 31));

        assertThat(history)
                .extracting(FollowUp::toString)
                .containsExactly(
                        "done on 2022-01-02",
                        "done on 2022-08-12, 41 days late, due 2022-07-02",
                        "open, due 2023-02-12");
        assertThat(schedule.next(received, LocalDate.of(2023, 2, 13))
                        .orElseThrow()
                        .isOverdue())
                .isTrue();
        assertThat(schedule.next(received, LocalDate.of(2022, 7, 3)).orElseThrow())
                .hasToString("overdue by 1 day, due 2022-07-02");
    }

    @Test
    void scheduleThatEndsBeforeAReportIsDueOwesNone() {
        ReportingSchedule ends = schedule(ReportFrequency.ANNUAL, DateRange.of(START, LocalDate.of(2022, 7, 2)));
        ReportingSchedule goesOn = schedule(ReportFrequency.ANNUAL, DateRange.of(START, LocalDate.of(2022, 7, 3)));

        assertThat(ends.next(List.of(), START.plusYears(3))).isEmpty();
        assertThat(goesOn.next(List.of(), START.plusYears(3)).orElseThrow().isOverdue())
                .isTrue();
    }

    @Test
    void whatComesOnceIsDueOnTheLastDayOfItsSchedule() {
        ReportingSchedule once = schedule(ReportFrequency.ONE_OFF, DateRange.ofClosed(START, START.plusDays(30)));
        ReportingSchedule open = schedule(ReportFrequency.ONE_OFF, DateRange.startingOn(START));

        assertThat(once.next(List.of(), START.plusDays(30)).orElseThrow().kind())
                .isEqualTo(FollowUp.Kind.OPEN);
        assertThat(once.next(List.of(), START.plusDays(31)).orElseThrow().kind())
                .isEqualTo(FollowUp.Kind.OVERDUE);
        assertThat(once.next(List.of(START.plusDays(3)), START.plusYears(1))).isEmpty();
        assertThat(open.next(List.of(), START.plusYears(9)).orElseThrow().kind())
                .isEqualTo(FollowUp.Kind.OPEN_UNDATED);
    }

    @Test
    void scheduleHasNotBegunBeforeItsFirstDay() {
        ReportingSchedule schedule = schedule(ReportFrequency.BI_MONTHLY, DateRange.startingOn(START));

        assertThat(schedule.next(List.of(), START.minusDays(1)).orElseThrow().kind())
                .isEqualTo(FollowUp.Kind.NOT_YET_RAISED);
        assertThatThrownBy(() -> ReportingSchedule.builder()
                        .report(" ")
                        .frequency(ReportFrequency.ANNUAL)
                        .range(DateRange.startingOn(START))
                        .build())
                .hasMessageContaining("must name the report");
    }

    @Test
    void reportIsReadInAYearAfterItsOwn() {
        AnnualReport report = AnnualReport.builder()
                .service("fostering")
                .year(CollectionYear.of("2020/21"))
                .drafted(LocalDate.of(2021, 5, 1))
                .considered(LocalDate.of(2021, 7, 2))
                .build();

        assertThat(report.yearsBehind()).contains(1);
        assertThat(report.status(LocalDate.of(2021, 4, 30))).isEmpty();
        assertThat(report.status(LocalDate.of(2021, 7, 1))).contains(ReportStatus.DRAFTED);
        assertThat(report.status(LocalDate.of(2021, 7, 2))).contains(ReportStatus.CONSIDERED);
        assertThat(report.isInOrder()).isTrue();
        assertThat(report.isEarly()).isFalse();
    }

    @Test
    void reportConsideredBeforeItWasWrittenIsNotInOrder() {
        AnnualReport report = AnnualReport.builder()
                .service("fostering")
                .year(CollectionYear.of("2020/21"))
                .drafted(LocalDate.of(2021, 7, 2))
                .considered(LocalDate.of(2021, 3, 31))
                .build();

        assertThat(report.isInOrder()).isFalse();
        assertThat(report.isEarly()).isTrue();
        assertThat(report.yearsBehind()).contains(0);
    }
}
