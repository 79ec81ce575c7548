package org.corporateparenting.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/coverage.md} equal to the catalogue, but for the rules of the return, which have a list of their own. */
class CoverageTest {

    private static final List<String> STATES = List.of("modelled", "partial", "absent");

    @Test
    void namesEveryRuleOfTheCatalogueWithItsConfidence() throws IOException {
        Map<String, String> worked = new TreeMap<>();
        for (Line line : lines()) {
            if (!line.state.equals("absent")) {
                worked.put(line.rule, line.confidence);
            }
        }
        Map<String, String> catalogue = RuleCatalogue.standard().entries().stream()
                .filter(entry -> entry.kind() != RuleKind.RETURN)
                .collect(groupingBy(
                        entry -> entry.id().text(),
                        TreeMap::new,
                        mapping(entry -> entry.confidence().name(), toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .collect(
                        TreeMap::new,
                        (map, entry) -> map.put(
                                entry.getKey(), entry.getValue().stream().collect(joining(", "))),
                        TreeMap::putAll);
        assertThat(Maps.difference(catalogue, worked))
                .as("docs/coverage.md: one line a rule, with every confidence of its entries in the catalogue (left)")
                .matches(MapDifference::areEqual, "is equal");
    }

    @Test
    void namesEveryRuleOfTheStatutoryCatalogue() throws IOException {
        List<String> ids = statutory();
        assertThat(lines()).extracting(line -> line.rule).containsAll(ids);
        assertThat(ids).hasSize(185).isSorted();
    }

    @Test
    void everyRuleOfTheStatutoryCatalogueIsInThatOfTheCodeUnlessItIsAbsentForAReason() throws IOException {
        Set<String> absent = new TreeSet<>();
        for (Line line : lines()) {
            if (line.state.equals("absent")) {
                absent.add(line.rule);
                assertThat(line.remark).as(line.rule).isNotEmpty();
            }
        }
        assertThat(statutory())
                .filteredOn(id -> !absent.contains(id))
                .allSatisfy(id -> assertThat(RuleCatalogue.standard().find(RuleId.of(id)))
                        .as(id)
                        .isNotEmpty());
    }

    @Test
    void everyLineHasAStateAndEveryPartialOneSaysHowFarItGoes() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(150);
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.state).isIn(STATES);
            assertThat(line.state.equals("partial") && line.remark.isEmpty())
                    .as(line.rule)
                    .isFalse();
            assertThat(line.state.equals("absent") && !line.confidence.isEmpty())
                    .as(line.rule)
                    .isFalse();
        });
        assertThat(lines()).extracting(line -> line.rule).doesNotHaveDuplicates();
    }

    private static List<String> statutory() throws IOException {
        return Resources.readLines(
                Resources.getResource("org/corporateparenting/validation/statutory-rule-ids.txt"), UTF_8);
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("../docs/coverage.md")).stream()
                .filter(line -> line.matches("\\| [A-Z0-9]+-[A-Z0-9]+ \\|.*"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Line(cells[1].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip()))
                .toList();
    }

    private record Line(String rule, String state, String confidence, String remark) {}
}
