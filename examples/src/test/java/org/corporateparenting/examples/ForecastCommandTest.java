package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    @TempDir
    private static Path folder;

    private static Path extract;

    @BeforeAll
    static void invent() {
        extract = Ran.authority(folder, 200, 0);
    }

    private static Ran forecast(String... options) {
        return Ran.of(ImmutableList.<String>builder()
                .add("forecast", "--as-at=" + Ran.AS_AT)
                .add(options)
                .build()
                .toArray(new String[0]));
    }

    @Test
    void thereIsAnObjectForEachMonthAgeBandAndPlacement() {
        Ran ran = forecast("--months=2", "--format=json", "--weekly-cost=residential=5000", extract.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        List<JsonNode> rows = ImmutableList.copyOf(ran.json());
        assertThat(rows).hasSize(2 * 5 * 4);
        assertThat(ImmutableList.copyOf(rows.get(0).fieldNames()))
                .containsExactly("month", "ageBand", "placement", "expected", "lower", "upper", "level", "cost");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("lower").asDouble())
                    .isLessThanOrEqualTo(row.get("expected").asDouble());
            assertThat(row.get("upper").asDouble())
                    .isGreaterThanOrEqualTo(row.get("expected").asDouble());
            assertThat(row.get("level").asDouble()).isEqualTo(0.8);
            boolean isResidential = row.get("placement").asText().equals("RESIDENTIAL");
            assertThat(row.get("cost").isNull()).isEqualTo(!isResidential);
            if (isResidential) {
                assertThat(row.get("cost").asDouble())
                        .isCloseTo(5000 * row.get("expected").asDouble(), within(250.01));
            }
        });
    }

    @Test
    void aHigherLevelWidensTheBounds() {
        JsonNode usual = forecast("--months=1", "--format=json", extract.toString())
                .json()
                .get(8);
        JsonNode wide = forecast("--months=1", "--format=json", "--level=0.99", extract.toString())
                .json()
                .get(8);
        assertThat(wide.get("expected")).isEqualTo(usual.get("expected"));
        assertThat(wide.get("upper").asDouble())
                .isGreaterThan(usual.get("upper").asDouble());
    }

    @Test
    void textHasALineForEachMonthAndSaysHowItWouldHaveDone() {
        Ran ran = forecast("--months=6", extract.toString());
        assertThat(ran.lines()).hasSize(1 + 6 + 1);
        assertThat(ran.lines().get(0)).startsWith("month    all").endsWith("other");
        assertThat(ran.lines().get(7)).startsWith("Made ").contains(" times before, over as many months");
    }

    @Test
    void csvHasARowForEachMonthAgeBandAndPlacement() {
        assertThat(forecast("--months=2", "--format=csv", extract.toString()).lines())
                .hasSize(1 + 40);
    }

    @Test
    void returnsOfSomeYearsCanBeGivenInAnyOrder() {
        String older = folder.resolve("ssda903/2024-25").toString();
        String newer = folder.resolve("ssda903/2025-26").toString();
        Ran ran = forecast("--months=2", "--format=json", older, newer);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.json())
                .isEqualTo(forecast("--months=2", "--format=json", newer, older).json());
    }

    @Test
    void whatCannotBeForecastIsSaidInOneLine() {
        Ran late = Ran.of(
                "forecast",
                "--as-at=2026-06-30",
                "--months=2",
                folder.resolve("ssda903/2025-26").toString());
        assertThat(late.code()).isEqualTo(2);
        assertThat(late.err())
                .contains("nothing can be forecast: the returns end on 2026-03-31; --as-at must not be after it");
        Ran few = forecast("--months=2", "--since=2026-01-01", extract.toString());
        assertThat(few.code()).isEqualTo(2);
        assertThat(few.err()).contains("flows has 4 ends of months; it must have 13 or more");
        assertThat(forecast("--months=0", extract.toString()).err())
                .contains("nothing can be forecast: months is 0; it must be from 1 to 120");
        assertThat(forecast("--months=2", "--weekly-cost=OTHER=-1", extract.toString())
                        .err())
                .contains("cost of OTHER is -1.0; it must be 0 or more");
    }
}
