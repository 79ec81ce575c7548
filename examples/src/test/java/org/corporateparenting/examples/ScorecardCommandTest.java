package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corporateparenting.performance.Scorecards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardCommandTest {

    @TempDir
    private static Path folder;

    private static Path file;
    private static List<JsonNode> rated;

    @BeforeAll
    static void rateThePublishedScorecard() throws Exception {
        file = PublishedFigures.write(Scorecards.northamptonshireMarch2023(), folder.resolve("figures.csv"));
        Ran ran = scorecard("--format=json");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        rated = ImmutableList.copyOf(ran.json());
    }

    @ParameterizedTest
    @CsvSource({
        "cp-reviews-in-timescale, 2023-03, 99.3, 95, AT_TARGET, IMPROVING",
        "cp-reviews-in-timescale, 2022-23, 99.3, 95, AT_TARGET, IMPROVING",
    })
    void measuresAreRatedByTheirTargets(
            String measure, String period, double value, double target, String rating, String trend) {
        JsonNode row = row(measure, period);
        assertThat(row.get("value").asDouble()).isEqualTo(value);
        assertThat(row.get("target").asDouble()).isEqualTo(target);
        assertThat(row.get("rating").asText()).isEqualTo(rating);
        assertThat(row.get("trend").asText()).isEqualTo(trend);
        assertThat(row.get("tolerance").isNull()).isTrue();
    }

    @Test
    void aMissedTargetWithoutAToleranceSaysSo() {
        JsonNode row = rated.stream()
                .filter(one -> one.get("label").asText().equals("Referrals decided within two working days"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("rating").asText()).isEqualTo("MISSED_TOLERANCE_UNKNOWN");
        assertThat(row.get("because").asText())
                .isEqualTo(
                        "51.2% misses the target of at least 85.0% by 33.8 percentage points; no tolerance is known");
        assertThat(row.get("failure").asText())
                .isEqualTo("FAILED: outside tolerance for 7 consecutive months from 2022-09 to 2023-03, a performance"
                        + " failure from 2022-11");
    }

    @Test
    void allMeasuresAreThereAndNoneWithoutAValueIsRated() {
        assertThat(rated.stream().map(row -> row.get("measure").asText()).distinct())
                .hasSize(92);
        assertThat(rated)
                .filteredOn(row -> row.get("value").isNull())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("rating").asText()).isEqualTo("NOT_RATED");
                    assertThat(row.get("trend").asText()).isEqualTo("UNKNOWN");
                });
    }

    @Test
    void aNoughtPrintedWhereNothingWasMeasuredIsNotRated() throws Exception {
        Path own = folder.resolve("nought.csv");
        Files.writeString(own, """
                measure_id,column,value,printed,status,unit,polarity
                seen,2023-02,91,91%,VALUE,PERCENT,HIGHER
                seen,2023-03,0,0%,FALSE_ZERO,PERCENT,HIGHER
                seen,TARGET,90,90%,VALUE,PERCENT,HIGHER
                """);
        Ran ran = Ran.of("scorecard", "--format=json", "--figures=" + own);
        assertThat(ran.json().get(0).get("period").asText()).isEqualTo("2023-02");
        assertThat(ran.json().get(0).get("rating").asText()).isEqualTo("AT_TARGET");
    }

    @Test
    void textCountsRatingsAndNamesPerformanceFailuresWithTheirMonths() {
        List<String> lines = scorecard().lines();
        assertThat(lines.subList(0, 7))
                .containsExactly(
                        "Target met: " + count("AT_TARGET"),
                        "Target missed, within tolerance: 0",
                        "Target missed, outside tolerance: 0",
                        "Target missed, tolerance unknown: " + count("MISSED_TOLERANCE_UNKNOWN"),
                        "Not rated: " + count("NOT_RATED"),
                        "Performance failure: KPI 1, Referrals decided within two working days: outside tolerance for 7"
                                + " consecutive months from 2022-09 to 2023-03, a performance failure from 2022-11",
                        "Performance failure: KPI 5, First protection conferences within 15 days: outside tolerance for 6"
                                + " consecutive months from 2022-10 to 2023-03, a performance failure from 2022-12");
        assertThat(lines).hasSize(7 + (int) (rated.size() - count("NOT_RATED")));
    }

    @Test
    void csvHasARowForEachObject() {
        assertThat(scorecard("--format=csv").lines()).hasSize(rated.size() + 1);
    }

    @Test
    void figuresThatCannotBeReadAreRefusedInOneLine() {
        Path none = folder.resolve("none.csv");
        assertThat(Ran.of("scorecard", "--figures=" + none))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "corporate-parenting: file '" + none + "' cannot be used: the file cannot be opened or read; it"
                                + " is left out" + System.lineSeparator()));
        assertThat(Ran.of("scorecard").err())
                .isEqualToIgnoringNewLines(
                        "corporate-parenting: scorecard takes --figures=FILE, or --as-at=DATE and DIR,"
                                + " or all three");
    }

    @Test
    void findingsAreCountedAmongTheMessages() throws Exception {
        Path own = folder.resolve("wrong.csv");
        Files.writeString(own, "measure_id,column,value\nseen,2023-03,ninety\n");
        Ran ran = Ran.of("scorecard", "--figures=" + own);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).matches("\\d+ findings?, \\d+ of them ERROR about what was read\\R");
    }

    private static long count(String rating) {
        return rated.stream()
                .filter(row -> row.get("rating").asText().equals(rating))
                .count();
    }

    private static JsonNode row(String measure, String period) {
        return rated.stream()
                .filter(row -> row.get("measure").asText().equals(measure)
                        && row.get("period").asText().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static Ran scorecard(String... options) {
        return Ran.of(ImmutableList.<String>builder()
                .add("scorecard", "--figures=" + file)
                .add(options)
                .build()
                .toArray(new String[0]));
    }
}
