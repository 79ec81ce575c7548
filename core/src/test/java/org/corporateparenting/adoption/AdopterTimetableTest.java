package org.corporateparenting.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.Deadline;
import org.corporateparenting.time.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last days of ADO-05, ADO-06, ADO-07 and ADO-16; the day after each is late. */
class AdopterTimetableTest {

    private static final AdopterTimetable TIMETABLE = AdopterTimetable.standard();
    private static final AdopterTimetable AFTER =
            TIMETABLE.with(Interpretation.standard().with("adopter-comments", "AFTER_THE_DAY"));

    private static Optional<LocalDate> due(Optional<Deadline> deadline) {
        return deadline.flatMap(Deadline::due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-02, 2024-05-09, 2024-05-10, five working days with early May inside",
        "2013-07-01, 2013-07-05, 2013-07-08, first day of five",
        "2013-06-28, 2013-07-11, 2013-07-12, last working day of ten",
        "2013-06-30, 2013-07-12, 2013-07-12, last day of ten is a Sunday"
    })
    void commentsOnTheReport(LocalDate sent, LocalDate beginning, LocalDate after, String hard) {
        assertThat(due(TIMETABLE.reportCommentsDue(sent))).as(hard).contains(beginning);
        assertThat(due(AFTER.reportCommentsDue(sent))).as(hard).contains(after);
    }

    @Test
    void commentsOnAPlacementReport() {
        LocalDate sent = LocalDate.of(2024, 12, 19);
        assertThat(due(TIMETABLE.placementCommentsDue(sent))).contains(LocalDate.of(2025, 1, 6));
        assertThat(due(AFTER.placementCommentsDue(sent))).contains(LocalDate.of(2025, 1, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-02, 2024-06-28, two holidays inside",
        "2013-07-01, 2013-08-23, first day of the present text",
        "2013-06-28, 2013-08-22, last working day of the older text"
    })
    void representationsBeginWithTheDayOfSending(LocalDate sent, LocalDate last, String hard) {
        assertThat(due(TIMETABLE.representationsDue(sent))).as(hard).contains(last);
        assertThat(TIMETABLE.representationsDue(sent).orElseThrow().working())
                .startsWith("40 working days beginning with ");
    }

    @ParameterizedTest
    @CsvSource({"2024-10-31, 2025-02-28", "2023-10-31, 2024-02-29", "2013-07-01, 2013-11-01"})
    void theDecisionIsDueFourMonthsAfterTheNotice(LocalDate notice, LocalDate last) {
        assertThat(due(TIMETABLE.decisionDue(notice))).contains(last);
    }

    @Test
    void beforeAVersionIsInForceThereIsNoDeadline() {
        LocalDate before = LocalDate.of(2005, 12, 29);
        assertThat(TIMETABLE.decisionDue(LocalDate.of(2013, 6, 30))).isEmpty();
        assertThat(TIMETABLE.placementCommentsDue(before)).isEmpty();
        assertThat(TIMETABLE.reportCommentsDue(before)).isEmpty();
        assertThat(TIMETABLE.representationsDue(before)).isEmpty();
    }

    @Test
    void otherHolidaysGiveOtherDays() {
        AdopterTimetable plain = TIMETABLE.with(WorkingDayCalendar.of(2024, 2025, List.of()));
        assertThat(due(plain.reportCommentsDue(LocalDate.of(2024, 5, 2)))).contains(LocalDate.of(2024, 5, 8));
    }

    @Test
    void theStageReachedIsTheLatestThatHadBegun() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        AdopterAssessment assessment = AdopterAssessment.builder()
                .enquired(day)
                .stageOneBegan(day.plusDays(10))
                .stageTwoNotice(day.plusDays(20))
                .reportSent(day.plusDays(30))
                .decided(day.plusDays(40))
                .isApproved(true)
                .build();
        assertThat(assessment.stageOn(day.minusDays(1))).isEmpty();
        assertThat(assessment.stageOn(day)).contains(AdopterStage.ENQUIRY);
        assertThat(assessment.stageOn(day.plusDays(10))).contains(AdopterStage.STAGE_1);
        assertThat(assessment.stageOn(day.plusDays(20))).contains(AdopterStage.STAGE_2);
        assertThat(assessment.stageOn(day.plusDays(39))).contains(AdopterStage.PANEL);
        assertThat(assessment.stageOn(day.plusDays(40))).contains(AdopterStage.APPROVED);
        assertThat(AdopterHousehold.builder()
                        .id("H1")
                        .addAssessment(assessment)
                        .build()
                        .assessments())
                .containsExactly(assessment);
    }
}
