package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.performance.Samples.number;

import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

    private static final Measures ALL = Measures.catalogue();
    private static final Benchmarks MARCH_2023 = Benchmarks.of(Scorecards.northamptonshireMarch2023());

    @Test
    void valueIsComparedWithThePublishedBenchmarksOfItsMeasure() {
        assertThat(said("KPI-09", "64.7"))
                .containsExactly(
                        "64.7% against 56.0% of Statistical neighbours: 8.7 percentage points better",
                        "64.7% against 58% of England (2022): 6.7 percentage points better");
        assertThat(said("care-leavers-eet-17-21", "56.0").get(0))
                .isEqualTo("56.0% against 56.0% of Statistical neighbours: equal");
        assertThat(said("children-in-care-rate", "71.9").get(0))
                .isEqualTo(
                        "71.9 per 10,000 against 64.0 per 10,000 of Statistical neighbours:" + " 7.9 per 10,000 more");
    }

    @Test
    void measureWithoutADirectionIsMoreOrLessAndNeitherBetterNorWorse() {
        assertThat(said("children-in-care-rate", "60.0").get(0)).endsWith(": 4.0 per 10,000 less");
        assertThat(MARCH_2023.compare(ALL.get("children-in-care-rate"), number("60.0")))
                .allSatisfy(comparison -> assertThat(comparison.advantage()).isEmpty());
    }

    @Test
    void anotherVersionHasNoBenchmark() {
        assertThat(said("care-leavers-eet-19-21", "48.0")).isEmpty();
        assertThat(said("three-or-more-placements-financial-year", "10")).isEmpty();
    }

    @Test
    void lowerIsBetterWhereTheMeasureSaysSo() {
        BenchmarkComparison comparison =
                MARCH_2023.compare(ALL.get("KPI-08"), number("12")).get(0);

        assertThat(comparison.difference()).isPositive();
        assertThat(comparison.advantage()).contains(comparison.difference().negate());
        assertThat(comparison.toString()).endsWith(" worse");
    }

    @Test
    void eachNeighbourCanBeNamed() {
        Measure measure = ALL.get("first-review-on-time");
        Benchmarks neighbours = Benchmarks.of(ImmutableListMultimap.of(
                measure, new Benchmark("Neighbour A", number("90"), Optional.of(PartialDate.parse("2022"))),
                measure, new Benchmark("Neighbour B", number("95"), Optional.empty())));

        assertThat(neighbours.compare(measure, number("93")))
                .extracting(BenchmarkComparison::toString)
                .containsExactly(
                        "93% against 90% of Neighbour A (2022): 3 percentage points better",
                        "93% against 95% of Neighbour B: 2 percentage points worse");
    }

    @Test
    void everyPublishedBenchmarkIsComparedWithItsOwnLine() {
        Stream<ScorecardLine> lines = Scorecard.of(Scorecards.northamptonshireMarch2023()).lines().stream();

        assertThat(lines)
                .allSatisfy(line -> assertThat(MARCH_2023.compare(line.measure(), BigDecimal.TEN))
                        .extracting(BenchmarkComparison::benchmark)
                        .isEqualTo(line.benchmarks()));
    }

    private static List<String> said(String id, String own) {
        return MARCH_2023.compare(ALL.get(id), number(own)).stream()
                .map(BenchmarkComparison::toString)
                .toList();
    }
}
