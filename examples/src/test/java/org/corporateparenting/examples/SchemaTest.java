package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corporateparenting.performance.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed as JSON is what the schemas in the documentation say. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("..", "docs", "schema");

    @Test
    void dutiesAreAsTheirSchemaSays(@TempDir Path folder) throws IOException {
        Ran ran = Ran.duties(Ran.authority(folder, 100, 0.02), "--format=json");
        assertThat(ran.json()).isNotEmpty();
        assertThat(schema("duties").validate(ran.json())).isEmpty();
    }

    @Test
    void checksAreAsTheirSchemaSays(@TempDir Path folder) throws IOException {
        Path extract = Ran.authority(folder, 100, 0);
        Ran ran = Ran.of("check", "--as-at=" + Ran.AS_AT, "--format=json", extract.toString());
        assertThat(ran.code()).as(ran.err()).isIn(0, 1);
        assertThat(schema("check").validate(ran.json())).isEmpty();
    }

    @Test
    void whatTheRulesOfTheReturnFindIsAsItsSchemaSays(@TempDir Path folder) throws IOException {
        Ran.authority(folder, 100, 0.05);
        Ran ran = Ran.of(
                "validate",
                "--year=2025/26",
                "--with-evidence",
                "--format=json",
                folder.resolve("ssda903/2025-26").toString());
        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(ran.json()).hasSizeGreaterThan(100);
        assertThat(schema("validate").validate(ran.json())).isEmpty();
    }

    @Test
    void checksOfHouseholdsFollowThoseOfChildren(@TempDir Path folder) throws IOException {
        Path extract = Ran.authority(folder, 20, 0);
        Files.writeString(extract.resolve("cp_household_children.csv"), """
                household,child,from,carer,to,sibling_group
                H7,A,2024-01-01,,,a
                H7,B,2024-01-01,,,b
                H7,C,2024-01-01,,,c
                H7,D,2024-01-02,,,d
                H8,E,2024-01-01,,,
                H8,F,2024-01-01,,,
                H8,G,2024-01-01,,,
                H8,H,2024-01-01,,,
                """);
        Files.writeString(extract.resolve("cp_exemptions.csv"), "household,child,from,to,authority,conditions\n");
        Ran ran = Ran.of("check", "--as-at=" + Ran.AS_AT, "--format=json", extract.toString());
        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(schema("check").validate(ran.json())).isEmpty();
        JsonNode breach = ran.json().get(ran.json().size() - 2);
        assertThat(breach.get("rule").asText()).isEqualTo("FOS-01");
        assertThat(breach.get("household").asText()).isEqualTo("H7");
        assertThat(breach.get("child").asText()).isEqualTo("D");
        JsonNode open = ran.json().get(ran.json().size() - 1);
        assertThat(open.get("outcome").asText()).isEqualTo("NOT_DETERMINABLE");
        assertThat(open.get("household").asText()).isEqualTo("H8");
        assertThat(open.get("child").isNull()).isTrue();
        Ran text = Ran.of("check", "--as-at=" + Ran.AS_AT, extract.toString());
        assertThat(text.out())
                .contains(
                        "H7          FOS-01              ERROR             Usual fostering limit: household H7 fosters 4"
                                + " children on ");
    }

    @Test
    void forecastsAreAsTheirSchemaSays(@TempDir Path folder) throws IOException {
        Path extract = Ran.authority(folder, 100, 0);
        Ran ran = Ran.of(
                "forecast",
                "--format=json",
                "--as-at=" + Ran.AS_AT,
                "--months=3",
                "--weekly-cost=FOSTERING=900",
                extract.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.json()).hasSize(3 * 5 * 4);
        assertThat(schema("forecast").validate(ran.json())).isEmpty();
    }

    @Test
    void leaversAreAsTheirSchemaSays(@TempDir Path folder) throws IOException {
        Path extract = Ran.authority(folder, 100, 0.02);
        Ran ran = Ran.of("leavers", "--format=json", "--as-at=" + Ran.AS_AT, extract.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.json()).isNotEmpty();
        assertThat(schema("leavers").validate(ran.json())).isEmpty();
    }

    @Test
    void whatWouldDifferIsAsItsSchemaSays(@TempDir Path folder) throws IOException {
        Path extract = Ran.authority(folder, 100, 0.02);
        Ran ran = Ran.of("whatif", "--format=json", "--as-at=" + Ran.AS_AT, "--law=2014-01-01", extract.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.json()).hasSizeGreaterThan(2);
        assertThat(schema("whatif").validate(ran.json())).isEmpty();
    }

    @Test
    void dutiesOfHouseholdsFollowThoseOfChildren(@TempDir Path folder) throws IOException {
        Path extract = Ran.authority(folder, 20, 0.02);
        Files.writeString(
                extract.resolve("cp_household_approvals.csv"),
                "household,from,carer,type,to,max_children,max_if_siblings,youngest,oldest\nH7,2025-02-28,,,,,,,\n");
        Ran ran = Ran.duties(extract, "--format=json");
        assertThat(schema("duties").validate(ran.json())).isEmpty();
        JsonNode last = ran.json().get(ran.json().size() - 1);
        assertThat(last.get("household").asText()).isEqualTo("H7");
        assertThat(last.get("child").isNull()).isTrue();
        assertThat(last.get("duty").asText()).isEqualTo("FOS-03");
    }

    @Test
    void rulesAreAsTheirSchemaSays() throws IOException {
        Ran ran = Ran.of("rules", "--format=json");
        assertThat(ran.json()).isNotEmpty();
        assertThat(schema("rules").validate(ran.json())).isEmpty();
    }

    @Test
    void scorecardsAreAsTheirSchemaSays(@TempDir Path folder) throws IOException {
        Path file = PublishedFigures.write(Scorecards.northamptonshireMarch2023(), folder.resolve("figures.csv"));
        Ran ran = Ran.of("scorecard", "--format=json", "--figures=" + file);
        assertThat(ran.json()).isNotEmpty();
        assertThat(schema("scorecard").validate(ran.json())).isEmpty();
    }

    @Test
    void promisesAreAsTheirSchemaSays(@TempDir Path folder) throws IOException {
        Path extract = Ran.authority(folder, 50, 0.02);
        Path figures = PublishedFigures.write(Scorecards.northamptonshireMarch2023(), folder.resolve("figures.csv"));
        Ran ran = Ran.of("promises", "--format=json", "--as-at=2023-03-31", "--figures=" + figures, extract.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.json()).hasSize(214);
        assertThat(schema("promises").validate(ran.json())).isEmpty();
    }

    @Test
    void auditsAreAsTheirSchemaSays(@TempDir Path folder) throws IOException {
        Path file = PublishedFigures.write(Scorecards.northamptonshireMarch2023(), folder.resolve("figures.csv"));
        Ran ran = Ran.of("audit", "--format=json", file.toString());
        assertThat(ran.json()).hasSizeGreaterThan(20);
        assertThat(schema("audit").validate(ran.json())).isEmpty();
    }

    @Test
    void theSchemasRefuseWhatTheyDoNotName() throws IOException {
        Ran rules = Ran.of("rules", "--format=json", "--id=REV-01");
        assertThat(schema("duties").validate(rules.json())).isNotEmpty();
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".json")));
    }
}
