package org.corporateparenting.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Conviction;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthAssessmentKind;
import org.corporateparenting.casework.health.Immunisation;
import org.corporateparenting.casework.health.SdqScore;
import org.corporateparenting.casework.health.SubstanceMisuse;
import org.corporateparenting.code.SdqReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SsdHealthTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @TempDir
    private Path temporary;

    private ExtractFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new ExtractFolder(temporary).persons("1,F,WBRI,2012-05-04,").episodes("E1,1,A1,2024-01-10,S,,,N1,");
    }

    private CaseFile read(String table, String... rows) {
        return folder.facts(table, rows).onlyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Initial Health Assessment", "IHA", "health - INITIAL", "iha/1"})
    void aFirstAssessmentIsToldByItsWords(String type) {
        CaseFile file = read("ssd_cla_health", "H1,1," + type + ",2024-02-01,Completed");
        assertThat(file.healthAssessments()).containsExactly(HealthAssessment.initial(DAY));
        assertThat(file.observed(ActKind.HEALTH_ASSESSMENT)).isEqualTo(Observed.complete());
        assertThat(folder.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',false", "COMPLETE,false", "Refused,true", "Declined by child,true"})
    void aCheckIsMadeOrDeclinedByTheWordsOfItsStatus(String status, boolean declined) {
        CaseFile file =
                read("ssd_cla_health", "H1,1,RHA,2024-02-01," + status, "H2,1,Dental check,2024-02-01," + status);
        assertThat(file.healthAssessments())
                .containsExactly(HealthAssessment.builder()
                        .kind(HealthAssessmentKind.REVIEW)
                        .on(DAY)
                        .isDeclined(declined)
                        .build());
        assertThat(file.dentalChecks()).containsExactly(new DentalCheck(DAY, declined));
    }

    @Test
    void anAssessmentThatCannotBeToldLeavesThemInDoubt() {
        CaseFile file =
                read("ssd_cla_health", "H1,1,Health check,2024-02-01,", "H2,1,,2024-02-01,", "H3,1,Dental,2024-02-01,");
        assertThat(file.healthAssessments()).isEmpty();
        assertThat(file.dentalChecks()).hasSize(1);
        assertThat(file.observed(ActKind.HEALTH_ASSESSMENT)).isEqualTo(Observed.notSupplied());
        assertThat(file.observed(ActKind.DENTAL_CHECK)).isEqualTo(Observed.complete());
        String rest = " (clah_health_check_type): clah_health_check_type does not say in known words what it was or"
                + " became; the row is left out";
        assertThat(folder.findings())
                .containsExactlyInAnyOrder("SSD-18 ssd_cla_health row 1" + rest, "SSD-18 ssd_cla_health row 2" + rest);
    }

    @Test
    void anOpticiansCheckLeavesNothingInDoubt() {
        CaseFile file = read("ssd_cla_health", "H1,1,Optician check,2024-02-01,", "H2,1,IHA,,");
        assertThat(file.observed(ActKind.HEALTH_ASSESSMENT)).isEqualTo(Observed.complete());
        assertThat(folder.findings())
                .extracting(finding -> finding.substring(0, 6))
                .containsExactlyInAnyOrder("SSD-08", "SSD-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not attended", "DNA", "Not refused", "perhaps"})
    void aStatusThatIsNotKnownLeavesItsKindInDoubt(String status) {
        CaseFile file = read("ssd_cla_health", "H1,1,Dental,2024-02-01," + status);
        assertThat(file.dentalChecks()).isEmpty();
        assertThat(file.observed(ActKind.DENTAL_CHECK)).isEqualTo(Observed.notSupplied());
        assertThat(folder.findings())
                .singleElement()
                .asString()
                .startsWith("SSD-18 ssd_cla_health row 1 (clah_health_check_status)");
    }

    @Test
    void immunisationsMisuseAndConvictionsAreRead() {
        folder.facts("ssd_cla_immunisations", "1,N,2024-03-01", "1,Y,01/02/2024", "1,,2024-03-01", "1,Y,");
        folder.facts("ssd_cla_substance_misuse", "M1,1,2024-02-01,CANN,Y");
        CaseFile file = read("ssd_cla_convictions", "C1,1,2024-02-01", "C2,1,soon", "C1,1,2024-02-01");
        assertThat(file.immunisations())
                .containsExactly(new Immunisation(DAY, true), new Immunisation(LocalDate.of(2024, 3, 1), false));
        assertThat(file.substanceMisuses())
                .containsExactly(SubstanceMisuse.builder()
                        .on(DAY)
                        .substance("CANN")
                        .isInterventionReceived(true)
                        .build());
        assertThat(file.convictions()).containsExactly(new Conviction(DAY));
        assertThat(folder.findings())
                .extracting(finding -> finding.substring(0, finding.indexOf(" (")))
                .containsExactlyInAnyOrder(
                        "SSD-06 ssd_cla_convictions row 3",
                        "SSD-08 ssd_cla_immunisations row 4",
                        "SSD-17 ssd_cla_immunisations row 3",
                        "SSD-08 ssd_cla_convictions row 2");
    }

    @Test
    void aQuestionnaireHasAScoreOrAReason() {
        CaseFile file = read(
                "ssd_sdq_scores",
                "S1,1,2024-02-01,40,",
                "S2,1,,,SDQ2",
                "S3,1,2024-02-01,14.0,SDQ4",
                "S4,1,2024-02-01,41,",
                "S5,1,,3,",
                "S6,1,2024-02-01,,");
        assertThat(file.sdqScores())
                .containsExactly(
                        SdqScore.builder()
                                .reasonMissing(SdqReason.CARER_REFUSED)
                                .build(),
                        SdqScore.of(DAY, 40),
                        SdqScore.of(DAY, 14));
        assertThat(folder.findings())
                .containsExactlyInAnyOrder(
                        "SSD-08 ssd_sdq_scores row 5 (csdq_sdq_completed_date): csdq_sdq_completed_date holds no date"
                                + " that can be used; the row is left out",
                        "SSD-17 ssd_sdq_scores row 4 (csdq_sdq_score): csdq_sdq_score holds nothing that can be used;"
                                + " the row is left out",
                        "SSD-17 ssd_sdq_scores row 6 (csdq_sdq_score): csdq_sdq_score holds nothing that can be used;"
                                + " the row is left out",
                        "SSD-19 ssd_sdq_scores row 3 (csdq_sdq_score, csdq_sdq_reason): csdq_sdq_score and"
                                + " csdq_sdq_reason are both recorded; the score is used");
    }
}
