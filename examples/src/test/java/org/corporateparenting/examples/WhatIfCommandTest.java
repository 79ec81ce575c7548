package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfCommandTest {

    private static final String OTHER_WEEKS = "--interpret=straddling-interval=YEAR_IN_WHICH_IT_WOULD_END";
    private static final String OTHER_LAW = "--law=2014-01-01";

    @TempDir
    private static Path folder;

    private static Path extract;
    private static List<JsonNode> rows;

    @BeforeAll
    static void compare() {
        extract = Ran.authority(folder, 200, 0.02);
        Ran ran = whatIf(OTHER_LAW, "--format=json");
        assertThat(ran.code()).as(ran.err()).isZero();
        rows = ImmutableList.copyOf(ran.json());
    }

    @Test
    void theSumsAreThoseOfTheDifferences() {
        List<JsonNode> differences = of("DIFFERENCE");
        JsonNode all = rows.get(0);
        assertThat(differences).isNotEmpty();
        assertThat(all.get("differences").asInt()).isEqualTo(differences.size());
        assertThat(all.get("children").asInt()).isEqualTo(children(differences));
        assertThat(of("DUTY")).isNotEmpty().allSatisfy(sum -> {
            List<JsonNode> own = differences.stream()
                    .filter(row -> row.get("duty").equals(sum.get("duty"))
                            && row.get("part").equals(sum.get("part")))
                    .toList();
            assertThat(sum.get("differences").asInt()).isEqualTo(own.size());
            assertThat(sum.get("children").asInt()).isEqualTo(children(own));
        });
    }

    @Test
    void everyDifferenceDiffers() {
        assertThat(of("DIFFERENCE"))
                .allMatch(row -> !row.get("outcome").equals(row.get("otherOutcome"))
                        || !row.get("due").equals(row.get("otherDue"))
                        || !row.get("working").equals(row.get("otherWorking")));
    }

    @Test
    void textHasTheSumsFirstAndALineForEachDifference() {
        List<String> lines = whatIf(OTHER_LAW).lines();
        assertThat(lines).hasSameSizeAs(rows);
        assertThat(lines.get(0))
                .isEqualTo(rows.get(0).get("children").asInt() + " of 200 young people have other answers, in "
                        + rows.get(0).get("differences").asInt() + " duties");
        assertThat(lines.get(lines.size() - 1)).matches("C\\S+ +\\S+ +from \\S+: .+; instead .+");
    }

    @Test
    void anotherReadingDiffersInTheDutiesItTouchesOnly() {
        assertThat(whatIf(OTHER_WEEKS, "--format=json").json())
                .filteredOn(row -> row.get("row").asText().equals("DUTY"))
                .isNotEmpty()
                .allMatch(row -> row.get("duty").asText().startsWith("VIS-"));
    }

    @Test
    void theStandardReadingDiffersFromItselfInNothing() {
        assertThat(whatIf("--interpret=straddling-interval=YEAR_IN_WHICH_IT_BEGAN")
                        .out())
                .isEqualTo("0 of 200 young people have other answers, in 0 duties\n");
    }

    @Test
    void csvHasTheSameRowsAndOutWritesIntoAFile() throws Exception {
        Path file = folder.resolve("whatif.csv");
        assertThat(whatIf(OTHER_LAW, "--format=csv", "--out=" + file).out()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(rows.size() + 1);
    }

    private static List<JsonNode> of(String kind) {
        return rows.stream().filter(row -> row.get("row").asText().equals(kind)).toList();
    }

    private static int children(List<JsonNode> differences) {
        return (int)
                differences.stream().map(row -> row.get("child")).distinct().count();
    }

    private static Ran whatIf(String... options) {
        return Ran.of(ImmutableList.<String>builder()
                .add("whatif", "--as-at=" + Ran.AS_AT)
                .add(options)
                .add(extract.toString())
                .build()
                .toArray(new String[0]));
    }
}
