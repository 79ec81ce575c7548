package org.corporateparenting.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.commitment.Pieces.AS_AT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.table.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @TempDir
    private Path folder;

    @Test
    void eachTableIsRead() {
        table("cp_survey_answers", "promise,question,date,asked,answered,positive", "NN21-2a,Q1,2026-02-01,90,60,45");
        table("cp_case_audit_results", "promise,date,audited,evidenced", "NN21-3c,01/02/2026,10,8");
        table("cp_participation_records", "promise,date,what,young_people", "NN21-6e,2026-02-01,panel,4");
        table("cp_publications", "promise,title,date,place", "NN21-6c,Local offer,2026-02-01,https://example.org");
        Parsed<Evidence> read = read();

        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .isEqualTo(Evidence.builder()
                        .asAt(AS_AT)
                        .addSurveyAnswer(new SurveyAnswer("NN21-2a", "Q1", DAY, 90, 60, 45))
                        .addCaseAudit(new CaseAuditResult("NN21-3c", DAY, 10, 8))
                        .addParticipation(new ParticipationRecord("NN21-6e", DAY, "panel", 4))
                        .addPublication(new Publication("NN21-6c", "Local offer", DAY, "https://example.org"))
                        .build());
        assertThat(read.value()).hasToString("Evidence[4 pieces as at 2026-03-31]");
    }

    @Test
    void otherFilesOfTheFolderAreLeftAlone() {
        table("ssd_person", "pers_person_id", "1");
        table("cp_case_audit_results", "promise,date,audited,evidenced", "NN21-3c,2026-02-01,10,8");

        assertThat(read().findings()).isEmpty();
        assertThat(read().value().caseAudits()).hasSize(1);
    }

    @Test
    void folderWithoutTheTablesHoldsNoEvidence() {
        table("ssd_person", "pers_person_id", "1");

        assertThat(read()).isEqualTo(Parsed.of(Evidence.none(AS_AT)));
    }

    @Test
    void folderThatIsNotThereCannotBeUsed() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> EvidenceFiles.read(nowhere, AS_AT, Promises.all()))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void rowsThatCannotBeUsedAreLeftOutAndSaidSo() {
        table(
                "cp_survey_answers",
                "promise,question,date,asked,answered,positive",
                "NN21-2a,Q1,2026-02-01,90,60,45",
                ",Q1,2026-02-01,90,60,45",
                "NN21-2a,Q2,yesterday,90,60,45",
                "NN21-2a,Q3,2026-02-01,90,60,-1",
                "NN21-2a,Q4,2026-02-01,90,60,61",
                "NN21-2a,Q5,2026-02-01,59,60,60",
                "NN21-2a,Q6,2026-02-01,60,60,60",
                "NN21-2a,Q1,2026-02-01,90,60,45",
                "NN21-9z,Q7,2026-02-01,90,60,45");
        Parsed<Evidence> read = read();

        assertThat(read.value().surveyAnswers())
                .extracting(answer -> answer.promise() + " " + answer.question())
                .containsExactlyInAnyOrder("NN21-2a Q1", "NN21-2a Q6", "NN21-9z Q7");
        assertThat(read.findings())
                .filteredOn(finding -> finding.rule().text().startsWith("CPE"))
                .extracting(EvidenceFilesTest::text)
                .containsExactly(
                        "CPE-01 cp_survey_answers row 2 (promise) promise holds nothing that can be used; the row is"
                                + " left out",
                        "CPE-01 cp_survey_answers row 3 (date) date holds nothing that can be used; the row is left out",
                        "CPE-01 cp_survey_answers row 4 (positive) positive holds nothing that can be used; the row is"
                                + " left out",
                        "CPE-02 cp_survey_answers row 5 (positive, answered) positive is more than answered; the row is"
                                + " left out",
                        "CPE-02 cp_survey_answers row 6 (answered, asked) answered is more than asked; the row is left"
                                + " out",
                        "CPE-03 cp_survey_answers row 8 the row repeats row 1; it is used once",
                        "CPE-04 cp_survey_answers row 9 (promise) promise names none that is known; the row is kept for"
                                + " one that has the id");
    }

    @Test
    void auditOfMoreThanWereAuditedIsLeftOut() {
        table(
                "cp_case_audit_results",
                "promise,date,audited,evidenced",
                "NN21-3c,2026-02-01,10,11",
                "NN21-3c,2026-02-01,10,10");

        assertThat(read().value().caseAudits()).containsExactly(new CaseAuditResult("NN21-3c", DAY, 10, 10));
        assertThat(read().findings()).extracting(Finding::rule).containsExactly(RuleId.of("CPE-02"));
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(EvidenceRule.values())
                .extracting(rule -> rule.id() + " " + rule.severity() + " " + rule.title())
                .containsExactly(
                        "CPE-01 ERROR Row of evidence has an unusable cell",
                        "CPE-02 ERROR Counts of a row of evidence contradict each other",
                        "CPE-03 INTEGRITY Row of evidence stands more than once",
                        "CPE-04 QUERY Promise is not known");
    }

    private static String text(Finding finding) {
        return finding.rule() + " " + finding.location() + " " + finding.message();
    }

    private Parsed<Evidence> read() {
        return EvidenceFiles.read(folder, AS_AT, Promises.all());
    }

    private void table(String name, String header, String... rows) {
        try {
            Files.write(
                    folder.resolve(name + ".csv"),
                    Stream.concat(Stream.of(header), List.of(rows).stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
