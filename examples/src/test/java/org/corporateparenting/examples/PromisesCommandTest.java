package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corporateparenting.performance.Scorecards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromisesCommandTest {

    @TempDir
    private static Path folder;

    private static Path extract;
    private static List<JsonNode> promises;

    @BeforeAll
    static void judgeAll() throws IOException {
        extract = Ran.authority(folder, 100, 0.02);
        Files.writeString(extract.resolve("cp_survey_answers.csv"), """
                promise,question,date,asked,answered,positive
                NN21-2a,My carers understand me,2026-02-01,90,60,45
                NN21-3c,My worker is reliable,2026-02-01,90,60,29
                NN21-3c,My worker is reliable,2024-02-01,90,60,60
                NN21-1c,I know my health needs,2026-02-01,90,60,61
                """);
        Files.writeString(
                extract.resolve("cp_case_audit_results.csv"),
                "promise,date,audited,evidenced\nNN21-2a,2026-02-01,20,19\n");
        Files.writeString(
                extract.resolve("cp_participation_records.csv"),
                "promise,date,what,young_people\nNN21-6e,2026-02-01,interview panel,4\n");
        Files.writeString(
                extract.resolve("cp_publications.csv"),
                "promise,title,date,place\nCPP-4,Local offer,2026-02-01,https://example.org/offer\n");
        promises = ImmutableList.copyOf(promises("--format=json").json());
    }

    @Test
    void everyPromiseHasOneObjectWithTheDocumentedFields() {
        assertThat(promises).hasSize(214);
        assertThat(promises).extracting(promise -> promise.get("id").asText()).doesNotHaveDuplicates();
        assertThat(promises.stream()
                        .map(promise -> ImmutableList.copyOf(promise.fieldNames()))
                        .distinct())
                .containsExactly(ImmutableList.of(
                        "id",
                        "framework",
                        "title",
                        "outcome",
                        "evidence",
                        "missing",
                        "because",
                        "kind",
                        "authority",
                        "from",
                        "until",
                        "parent",
                        "principles"));
    }

    @Test
    void tablesBesideTheRecordsAreEvidence() {
        assertThat(promise("NN21-6e").get("outcome").asText()).isEqualTo("KEPT");
        assertThat(texts("NN21-6e", "missing")).isEmpty();
        assertThat(texts("NN21-2a", "evidence"))
                .contains(
                        "SUPPORTS: 'My carers understand me': 45 of 60 answers positive, 90 asked (2026-02-01)",
                        "SUPPORTS: seen in 19 of 20 audited cases (2026-02-01)");
        assertThat(texts("NN21-3c", "evidence"))
                .contains("CONTRADICTS: 'My worker is reliable': 29 of 60 answers positive, 90 asked (2026-02-01)");
        assertThat(texts("NN21-3c", "missing")).contains("a case audit about NN21-3c since 2025-03-31");
        assertThat(texts("CPP-4", "evidence")).contains("SUPPORTS: 1 published (2026-02-01)");
        assertThat(texts("NN21-1c", "evidence")).noneMatch(text -> text.contains("health needs"));
    }

    @Test
    void dutiesOfTheRecordsAreEvidence() {
        assertThat(texts("CPP-1", "evidence"))
                .anyMatch(text -> text.matches("SUPPORTS.*: HLT-01: \\d+ of \\d+ in time.*"));
        assertThat(texts("CPP-1", "missing")).contains("a value and a target of health-assessment-up-to-date");
    }

    @Test
    void promiseWithoutEvidenceIsNotAFailure() {
        assertThat(promise("PT-4-S1").get("outcome").asText()).isEqualTo("NO_EVIDENCE");
        assertThat(texts("PT-4-S1", "missing")).containsExactly("a survey about PT-4-S1 since 2025-03-31");
        assertThat(texts("KP-10a", "missing")).containsExactly("any evidence that tells: the source names none");
    }

    @Test
    void measuresOfTheRecordsAreHeldAgainstThePublishedTargets() throws IOException {
        Path figures = PublishedFigures.write(Scorecards.northamptonshireMarch2023(), folder.resolve("figures.csv"));
        Ran ran = Ran.of("promises", "--as-at=2023-03-31", "--format=json", "--figures=" + figures, extract.toString());

        assertThat(promise(ImmutableList.copyOf(ran.json()), "NN21-2b")
                        .get("evidence")
                        .toString())
                .contains("INCONCLUSIVE: three-or-more-placements-12-months: what is not known decides")
                .contains("meets the target of at most 10%");
    }

    @Test
    void authorityNarrowsToWhatBindsItOnTheDay() {
        Ran ran = promises("--format=json", "--authority=Northamptonshire");

        assertThat(ran.json()).hasSize(44);
        assertThat(ran.json().findValuesAsText("authority")).containsOnly("England", "Northamptonshire");
    }

    @Test
    void textGoesPrincipleByPrincipleAndLeavesOutWhatIsNoLongerInForce() {
        Ran ran = promises();

        assertThat(ran.code()).isZero();
        assertThat(Splitter.on('\n').split(ran.out()))
                .filteredOn(line -> line.startsWith("CPP-"))
                .hasSize(7);
        assertThat(ran.out())
                .startsWith("68 promises, ")
                .contains("What we owe", "How we are doing", "What nobody measures", "    NN21-2b ")
                .doesNotContain("NN14-1 ", "PT-1 ");
    }

    @Test
    void rowsThatCannotBeUsedAreCountedAmongTheMessages() {
        assertThat(promises("--format=json").err()).contains("1 finding, 1 of them ERROR about what was read");
    }

    @Test
    void csvHoldsTheSame() {
        assertThat(promises("--format=csv").out().lines())
                .hasSize(215)
                .first()
                .asString()
                .startsWith("id,framework,title,outcome,evidence,missing");
    }

    private static Ran promises(String... options) {
        Ran ran = Ran.of(ImmutableList.<String>builder()
                .add("promises", "--as-at=" + Ran.AS_AT)
                .add(options)
                .add(extract.toString())
                .build()
                .toArray(new String[0]));
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    private static JsonNode promise(String id) {
        return promise(promises, id);
    }

    private static JsonNode promise(List<JsonNode> among, String id) {
        return among.stream()
                .filter(promise -> promise.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(String id, String field) {
        return ImmutableList.copyOf(promise(id).get(field)).stream()
                .map(JsonNode::asText)
                .toList();
    }
}
