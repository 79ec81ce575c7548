package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.indicator.Someone.child;
import static org.corporateparenting.indicator.Someone.count;
import static org.corporateparenting.indicator.Someone.day;
import static org.corporateparenting.indicator.Someone.inCare;
import static org.corporateparenting.indicator.Someone.missing;
import static org.corporateparenting.indicator.Someone.without;

import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.court.PreProceedings;
import org.corporateparenting.casework.practice.AuditDimension;
import org.corporateparenting.casework.practice.PracticeAudit;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ViewStatement;
import org.corporateparenting.casework.voice.ViewsChannel;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class PracticeIndicatorsTest {

    private static final String YEAR_END = "2025-03-31";

    private static CaseFileBuilder audited(String on, AuditDimension dimension, int score) {
        return inCare("2023-01-01").addPracticeAudit(new PracticeAudit(day(on), dimension, score));
    }

    private static CaseFileBuilder complained(String received, String answered) {
        return child().addComplaint(Complaint.builder()
                .received(day(received))
                .stageOneAnswered(day(answered))
                .build());
    }

    @Test
    void sixOfTenIsGood() {
        assertThat(count(
                        "audits-oversight-6-plus",
                        YEAR_END,
                        audited("2025-01-01", AuditDimension.MANAGEMENT_OVERSIGHT, 6)))
                .isEqualTo("1/1");
        assertThat(count(
                        "audits-oversight-6-plus",
                        YEAR_END,
                        audited("2025-01-01", AuditDimension.MANAGEMENT_OVERSIGHT, 5)))
                .isEqualTo("0/1");
    }

    @Test
    void eachDimensionIsCountedAloneAndWithAll() {
        CaseFileBuilder file = audited("2025-01-01", AuditDimension.OUTCOMES, 9)
                .addPracticeAudit(new PracticeAudit(day("2025-01-01"), AuditDimension.CARE_PLANNING, 2));
        assertThat(count("audits-outcomes-6-plus", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("audits-care-planning-6-plus", YEAR_END, file)).isEqualTo("0/1");
        assertThat(count("audits-voice-6-plus", YEAR_END, file)).isEqualTo("0/0");
        assertThat(count("audits-risk-management-6-plus", YEAR_END, file)).isEqualTo("0/0");
        assertThat(count("audits-scored-6-plus", YEAR_END, file)).isEqualTo("1/2");
    }

    @Test
    void auditsOfTwelveMonthsCount() {
        String share = "audits-scored-6-plus";
        assertThat(count(share, YEAR_END, audited("2024-04-01", AuditDimension.OUTCOMES, 9)))
                .isEqualTo("1/1");
        assertThat(count(share, YEAR_END, audited("2024-03-31", AuditDimension.OUTCOMES, 9)))
                .isEqualTo("0/0");
        assertThat(missing(share, YEAR_END, without(inCare("2023-01-01"), ActKind.PRACTICE_AUDIT)))
                .containsExactly("whether the work with the child was audited");
    }

    @Test
    void aComplaintIsAnsweredInTenWorkingDays() {
        assertThat(count("KPI-13", YEAR_END, complained("2024-06-03", "2024-06-17")))
                .isEqualTo("1/1");
        assertThat(count("KPI-13", YEAR_END, complained("2024-06-03", "2024-06-18")))
                .isEqualTo("0/1");
        assertThat(count("KPI-13", "2024-06-17", complained("2024-06-03", "2024-06-18")))
                .isEqualTo("0/0");
        assertThat(count("KPI-13", YEAR_END, complained("2024-03-28", "2024-04-15")))
                .isEqualTo("1/1");
    }

    @Test
    void complaintsOfTheYearMayGoOnToAnInvestigation() {
        CaseFileBuilder file = child().addComplaint(Complaint.builder()
                .received(day("2024-04-01"))
                .stageTwoRequested(day("2024-06-01"))
                .build());
        assertThat(count("KPI-14", "2024-05-31", file)).isEqualTo("0/1");
        assertThat(count("KPI-14", "2024-06-01", file)).isEqualTo("1/1");
        assertThat(count("KPI-14", "2025-04-01", file)).isEqualTo("0/0");
        assertThat(count("KPI-14", YEAR_END, without(inCare("2023-01-01"), ActKind.COMPLAINT)))
                .isEqualTo("0/0?1");
        assertThat(count("KPI-14", YEAR_END, without(inCare("2022-01-01", "2023-01-01"), ActKind.COMPLAINT)))
                .isEqualTo("0/0");
    }

    @Test
    void statementsThroughTheAppAreCounted() {
        CaseFileBuilder file = inCare("2023-01-01");
        for (ViewsChannel channel : ViewsChannel.values()) {
            file.addViewStatement(ViewStatement.builder()
                    .on(day("2024-06-01"))
                    .channel(channel)
                    .build());
        }
        assertThat(count("app-statements", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("app-statements", "2024-05-31", file)).isEqualTo("0/0");
    }

    @Test
    void weeksOfProceedingsAreWhole() {
        CaseFileBuilder file = inCare("2023-01-01")
                .addCareProceedings(CareProceedings.builder()
                        .issued(day("2024-06-03"))
                        .ended(day("2024-12-02"))
                        .build());
        assertThat(count("care-proceedings-length-weeks", YEAR_END, file)).isEqualTo("1/1=26");
        assertThat(count("care-proceedings-length-weeks", "2024-12-01", file)).isEqualTo("0/0");
        assertThat(count("care-proceedings-weeks", "2024-12-01", file)).isEqualTo("1/1=25");
        assertThat(count("care-proceedings-weeks", "2024-12-02", file)).isEqualTo("0/0");
        assertThat(count("care-proceedings-weeks", "2024-06-02", file)).isEqualTo("0/0");
        assertThat(count("care-proceedings-weeks", YEAR_END, without(inCare("2023-01-01"), ActKind.CARE_PROCEEDINGS)))
                .isEqualTo("0/0?1");
    }

    @Test
    void stepsBeforeProceedingsRunUpToTheDay() {
        CaseFileBuilder file = child().addPreProceedings(PreProceedings.builder()
                .range(DateRange.of(day("2025-01-06"), day("2025-03-31")))
                .build());
        assertThat(count("pre-proceedings-weeks", "2025-01-20", file)).isEqualTo("1/1=2");
        assertThat(count("pre-proceedings-weeks", YEAR_END, file)).isEqualTo("0/0");
    }
}
