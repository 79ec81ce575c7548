package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corporateparenting.indicator.Indicators;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorecard of an invented authority's records, seen from outside. */
class MeasuredScorecardTest {

    @TempDir
    private static Path folder;

    private static ImmutableList<JsonNode> figures;

    @BeforeAll
    static void count() throws Exception {
        Ran.of("generate", "--children=120", "--seed=5", "--as-at=" + Ran.AS_AT, "--out=" + folder);
        Files.writeString(folder.resolve("targets.csv"), """
                measure_id,column,value,unit,polarity
                section-20-share,TARGET,10,PERCENT,LOWER
                three-or-more-placements-12-months,TARGET,99,PERCENT,LOWER
                """);
        figures = scorecard("--with-children", "--figures=" + folder.resolve("targets.csv"), "--by=sex,authority");
    }

    @Test
    void everyMeasureThatCanBeWorkedOutIsThere() {
        assertThat(figures.stream()
                        .filter(figure -> figure.get("breakdown").isNull())
                        .map(figure -> figure.get("measure").asText()))
                .containsExactlyElementsOf(Indicators.standard().all().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void aShareOpensToAsManyChildrenAsItCounts() {
        JsonNode share = figure("KPI-08");
        assertThat(share.get("above")).hasSize(share.get("numerator").asInt());
        assertThat(share.get("below")).hasSize(share.get("denominator").asInt());
        assertThat(keys(share, "below")).containsAll(keys(share, "above")).isNotEmpty();
        assertThat(share.get("rating").asText()).isEqualTo("AT_TARGET");
        assertThat(share.get("target").asInt()).isEqualTo(99);
    }

    @Test
    void groupsHoldTheSameChildrenAsTheWhole() {
        List<JsonNode> bySex = figures.stream()
                .filter(figure -> figure.get("measure").asText().equals("children-in-care"))
                .filter(figure -> figure.get("breakdown").asText().startsWith("sex="))
                .toList();
        assertThat(bySex.stream()
                        .mapToInt(figure -> figure.get("numerator").asInt())
                        .sum())
                .isEqualTo(figure("children-in-care").get("numerator").asInt());
        assertThat(figures).anyMatch(figure -> figure.get("breakdown").asText().equals("authority=ssd"));
    }

    @Test
    void childrenAreNamedOnlyOnRequest() {
        assertThat(scorecard("--by=uasc"))
                .allMatch(figure -> figure.get("above").isEmpty());
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertThat(figures)
                .filteredOn(figure -> figure.get("notKnown").asInt() > 0)
                .isNotEmpty()
                .allMatch(figure -> !figure.get("missing").isEmpty());
    }

    @Test
    void anUnknownGroupIsRefusedInOneLine() {
        Ran ran = Ran.of(
                "scorecard",
                "--as-at=" + Ran.AS_AT,
                "--by=shoes",
                folder.resolve("ssd").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("'shoes' is none of sex, ethnicity, age, uasc, disability, authority");
    }

    @Test
    void textNamesTheChildrenUnderTheirFigure() {
        Ran ran = Ran.of(
                "scorecard",
                "--with-children",
                "--as-at=" + Ran.AS_AT,
                folder.resolve("ssd").toString());
        String first = keys(figure("children-in-care"), "above").get(0);
        assertThat(ran.lines().get(0)).contains("Children in care (");
        assertThat(ran.lines().get(1)).isEqualTo("    " + first);
    }

    private static List<String> keys(JsonNode figure, String field) {
        return Streams.stream(figure.get(field)).map(JsonNode::asText).toList();
    }

    private static JsonNode figure(String measure) {
        return figures.stream()
                .filter(figure -> figure.get("measure").asText().equals(measure)
                        && figure.get("breakdown").isNull())
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<JsonNode> scorecard(String... options) {
        Ran ran = Ran.of(ImmutableList.<String>builder()
                .add("scorecard", "--format=json", "--as-at=" + Ran.AS_AT)
                .add(options)
                .add(folder.resolve("ssd").toString())
                .build()
                .toArray(new String[0]));
        assertThat(ran.code()).isZero();
        return ImmutableList.copyOf(ran.json());
    }
}
