package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.court.DeprivationOfLibertyOrder;
import org.corporateparenting.casework.court.PreProceedings;
import org.corporateparenting.casework.court.PreProceedingsOutcome;
import org.corporateparenting.casework.education.EducationHealthAndCarePlan;
import org.corporateparenting.casework.education.Exclusion;
import org.corporateparenting.casework.education.ExclusionKind;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.casework.practice.AuditDimension;
import org.corporateparenting.casework.practice.PracticeAudit;
import org.corporateparenting.casework.review.DisputeStage;
import org.corporateparenting.casework.review.Escalation;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewDelayReason;
import org.corporateparenting.casework.review.ReviewMode;
import org.corporateparenting.casework.review.ReviewReport;
import org.corporateparenting.casework.review.ReviewReportKind;
import org.corporateparenting.casework.voice.AdvocacyReferral;
import org.corporateparenting.casework.voice.Complainant;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ComplaintOutcome;
import org.corporateparenting.casework.voice.FamilyTime;
import org.corporateparenting.casework.voice.IndependentVisitorMatch;
import org.corporateparenting.casework.voice.ViewStatement;
import org.corporateparenting.casework.voice.ViewsChannel;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DayOrMoment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables on voice, complaints, courts, school and practice say. */
class SupplementaryFactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final DateRange DAYS = DateRange.of(DAY, LATER);
    private static final CaseFile FILE = CaseFile.builder()
            .id(ChildId.of("C1"))
            .addReview(Review.held(DAY))
            .addMissingPeriod(MissingPeriod.builder()
                    .range(DateRange.startingOn(DAY))
                    .returnInterview(ReturnInterview.builder().isAccepted(true).build())
                    .build())
            .build();

    @TempDir
    private Path folder;

    @Test
    void viewsAdvocatesVisitorsAndFamilyTimeAreRead() {
        table("cp_views", "child,on,channel,theme", "C1,2024-02-01,app,school");
        table(
                "cp_advocacy",
                "child,asked,offered,accepted,from,to",
                "C1,2024-02-01,2024-03-01,Y,2024-02-01,2024-03-01",
                "C1,,2024-02-01,N,,",
                "C1,,,,,2024-03-01");
        table("cp_independent_visitors", "child,considered,objected,from,to", "C1,2024-02-01,N,2024-02-01,2024-03-01");
        table(
                "cp_family_time",
                "child,person,from,to,times_per_year,supervised",
                "C1,mother,2024-02-01,2024-03-01,52,Y",
                "C1,father,2024-02-01,,-1,");
        CaseFile file = only();
        assertThat(file.viewStatements())
                .containsExactly(ViewStatement.builder()
                        .on(DAY)
                        .channel(ViewsChannel.APP)
                        .theme("school")
                        .build());
        assertThat(file.advocacyReferrals())
                .containsExactly(
                        AdvocacyReferral.builder()
                                .asked(DAY)
                                .offered(LATER)
                                .isAccepted(true)
                                .represented(DAYS)
                                .build(),
                        AdvocacyReferral.builder()
                                .offered(DAY)
                                .isAccepted(false)
                                .build());
        assertThat(file.independentVisitors())
                .containsExactly(IndependentVisitorMatch.builder()
                        .considered(DAY)
                        .isObjectedTo(false)
                        .appointed(DAYS)
                        .build());
        assertThat(file.familyTimes())
                .containsExactly(FamilyTime.builder()
                        .range(DAYS)
                        .person("mother")
                        .timesPerYear(52)
                        .isSupervised(true)
                        .build());
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "CP-03 cp_advocacy row 3 (from): from holds nothing that can be used; the row is left out",
                        "CP-03 cp_family_time row 2 (times_per_year): times_per_year holds nothing that can be used;"
                                + " the row is left out");
    }

    @Test
    void complaintsAreRead() {
        table(
                "cp_complaints",
                "child,received,complainant,stage_1_extended,stage_1_answered,stage_2_requested,stage_2_extended,"
                        + "stage_2_answered,panel_requested,panel_met,panel_reported,responded,withdrawn,outcome",
                "C1,2024-02-01,CHILD,N,2024-02-02,2024-02-03,Y,2024-02-04,2024-02-05,2024-02-06,2024-02-07,2024-02-08,"
                        + "2024-02-09,UPHELD",
                "C1,2024-03-01,,,,,,,,,,,,");
        assertThat(only().complaints())
                .containsExactly(
                        Complaint.builder()
                                .received(DAY)
                                .complainant(Complainant.CHILD)
                                .isStageOneExtended(false)
                                .stageOneAnswered(DAY.plusDays(1))
                                .stageTwoRequested(DAY.plusDays(2))
                                .isStageTwoExtended(true)
                                .stageTwoAnswered(DAY.plusDays(3))
                                .panelRequested(DAY.plusDays(4))
                                .panelMet(DAY.plusDays(5))
                                .panelReported(DAY.plusDays(6))
                                .responded(DAY.plusDays(7))
                                .withdrawn(DAY.plusDays(8))
                                .outcome(ComplaintOutcome.UPHELD)
                                .build(),
                        Complaint.builder().received(LATER).build());
    }

    @Test
    void whatGoesBeforeACourtIsRead() {
        table("cp_pre_proceedings", "child,from,to,outcome", "C1,2024-02-01,2024-03-01,ISSUED");
        table(
                "cp_care_proceedings",
                "child,from,to,extended_to",
                "C1,2024-02-01,2024-03-01,2024-09-01",
                "C1,2024-03-01,2024-02-01,");
        table("cp_deprivation_of_liberty", "child,applied,from,to,relaxed", "C1,2024-02-01,2024-02-01,2024-03-01,");
        CaseFile file = only();
        assertThat(file.preProceedings())
                .containsExactly(PreProceedings.builder()
                        .range(DAYS)
                        .outcome(PreProceedingsOutcome.ISSUED)
                        .build());
        assertThat(file.careProceedings())
                .containsExactly(CareProceedings.builder()
                        .issued(DAY)
                        .ended(LATER)
                        .extendedTo(LocalDate.of(2024, 9, 1))
                        .build());
        assertThat(file.deprivationsOfLiberty())
                .containsExactly(DeprivationOfLibertyOrder.builder()
                        .applied(DAY)
                        .order(DAYS)
                        .build());
        assertThat(findings())
                .containsExactly("CP-04 cp_care_proceedings row 2 (from, to): to is before from; the row is left out");
    }

    @Test
    void schoolAndPracticeAreRead() {
        table("cp_ehc_plans", "child,from,to,last_reviewed", "C1,2024-02-01,2024-03-01,2024-02-01");
        table("cp_exclusions", "child,kind,on,sessions", "C1,FIXED_TERM,2024-02-01,4");
        table("cp_audits", "child,on,dimension,score", "C1,2024-02-01,OUTCOMES,10", "C1,2024-02-01,OUTCOMES,11");
        CaseFile file = only();
        assertThat(file.educationHealthAndCarePlans())
                .containsExactly(EducationHealthAndCarePlan.builder()
                        .range(DAYS)
                        .lastReviewed(DAY)
                        .build());
        assertThat(file.exclusions())
                .containsExactly(Exclusion.builder()
                        .kind(ExclusionKind.FIXED_TERM)
                        .on(DAY)
                        .sessions(4)
                        .build());
        assertThat(file.practiceAudits()).containsExactly(new PracticeAudit(DAY, AuditDimension.OUTCOMES, 10));
        assertThat(findings())
                .containsExactly("CP-03 cp_audits row 2 (score): score holds nothing that can be used; the row is left"
                        + " out");
    }

    @Test
    void detailsAndReportsGoToTheReviewOfTheirDay() {
        table(
                "cp_review_details",
                "child,review,mode,delay_reason",
                "C1,2024-02-01,HYBRID,IRO_SICKNESS",
                "C1,2024-03-01,HYBRID,");
        table("cp_review_reports", "child,review,kind,completed", "C1,2024-02-01,SUMMARY_LETTER,2024-03-01");
        table(
                "cp_escalations",
                "child,raised,stage,theme,resolved,outcome",
                "C1,2024-02-01,FORMAL,drift,2024-03-01,done");
        CaseFile file = only();
        assertThat(file.reviews())
                .containsExactly(Review.builder()
                        .on(DAY)
                        .mode(ReviewMode.HYBRID)
                        .delayReason(ReviewDelayReason.IRO_SICKNESS)
                        .addReport(new ReviewReport(ReviewReportKind.SUMMARY_LETTER, Optional.of(LATER)))
                        .build());
        assertThat(file.escalations())
                .containsExactly(Escalation.builder()
                        .raised(DAY)
                        .stage(DisputeStage.FORMAL)
                        .theme("drift")
                        .resolved(LATER)
                        .outcome("done")
                        .build());
        assertThat(findings())
                .containsExactly(
                        "CP-05 cp_review_details row 2: nothing is on record for that day; the row is left out");
    }

    @Test
    void theTimeOfAReturnGoesToItsTimeOfBeingMissing() {
        table(
                "cp_return_interviews",
                "child,missing_from,returned,offered,accepted,held",
                "C1,2024-02-01,2024-02-02 20:00,2024-02-03,,2024-02-04 09:30",
                "C1,2024-03-01,2024-03-02,,,");
        MissingPeriod period = only().missingPeriods().get(0);
        assertThat(period.range()).isEqualTo(DateRange.of(DAY, DAY.plusDays(1)));
        assertThat(period.returned()).hasToString("Optional[2024-02-02T20:00Z]");
        assertThat(period.returnInterview())
                .contains(ReturnInterview.builder()
                        .isOffered(true)
                        .isAccepted(true)
                        .offered(DayOrMoment.of(DAY.plusDays(2)))
                        .held(DayOrMoment.tryParse("2024-02-04 09:30"))
                        .build());
        assertThat(only().observed(ActKind.RETURN_INTERVIEW)).isEqualTo(Observed.complete());
        assertThat(findings())
                .containsExactly(
                        "CP-05 cp_return_interviews row 2: nothing is on record for that day; the row is left out");
    }

    @Test
    void aReturnBeforeTheChildWasGoneIsNoReturn() {
        table(
                "cp_return_interviews",
                "child,missing_from,returned,offered,accepted,held",
                "C1,2024-02-01,2024-01-31,,,");
        assertThat(only().missingPeriods()).isEqualTo(FILE.missingPeriods());
        assertThat(findings()).hasSize(1);
    }

    private void table(String name, String header, String... rows) {
        try {
            Files.writeString(
                    folder.resolve(name + ".csv"),
                    Stream.concat(Stream.of(header), Stream.of(rows)).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Parsed<? extends List<CaseFile>> read() {
        return SupplementaryTables.addTo(
                List.of(FILE),
                TableReader.of(SupplementaryTables.definitions())
                        .readFolder(folder)
                        .value());
    }

    private CaseFile only() {
        return read().value().get(0);
    }

    private List<String> findings() {
        return read().findings().stream()
                .map(finding -> finding.rule() + " " + finding.location() + ": " + finding.message())
                .toList();
    }
}
