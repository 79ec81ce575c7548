package org.corporateparenting.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.casework.SupplementaryTables;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conformance suite leaves nothing out, and what it cannot hold is said. */
class SuiteTest {

    private static final Path LAST_DAYS =
            Path.of("..", "core", "src", "test", "resources", "org", "corporateparenting", "duty");
    private static final Path SCHEMA = Path.of("..", "docs", "schema", "conformance.json");

    private static final Set<String> IN_ORDER = Set.of("MET", "SATISFIED");
    private static final Set<String> NOT_IN_ORDER = Set.of("MET_LATE", "OVERDUE", "BREACHED");

    @Test
    void everyFileIsAsTheSchemaSaysAndHasTheNameOfItsFamily() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        assertThat(Suite.families()).isNotEmpty().allSatisfy(file -> {
            JsonNode family = Suite.read(file);
            assertThat(schema.validate(family)).as(file.toString()).isEmpty();
            assertThat(file).hasFileName(family.get("family").asText() + ".json");
        });
    }

    @Test
    void noCaseStandsTwice() {
        assertThat(Suite.cases())
                .extracting(one -> one.example().rule()
                        + one.example().question()
                        + one.example().trigger()
                        + one.asAt()
                        + one.facts())
                .doesNotHaveDuplicates();
    }

    @Test
    void theTablesAreThoseThatAnExtractIsReadFrom(@TempDir Path folder) throws IOException {
        ObjectNode headers = new ObjectMapper().createObjectNode();
        Facts.tables().forEach(headers::putArray);
        Facts.write(headers, folder);
        assertThat(SsdExtract.read(folder).findings())
                .extracting(finding -> finding.rule().text())
                .containsOnly("READ-07");
        SupplementaryTables.definitions()
                .forEach(table -> assertThat(ImmutableList.copyOf(headers.fieldNames()))
                        .as("examples/conformance/tables.json names every table and its columns")
                        .contains(table.name()));
    }

    @Test
    void everyLastDayOfTheBoundaryTablesIsAskedAboutFromFourSides() throws IOException {
        Set<String> asked = Suite.cases().stream().map(SuiteTest::lastDay).collect(Collectors.toSet());
        Set<String> wanted = new TreeSet<>();
        for (Path table : tables()) {
            Files.readAllLines(table).stream()
                    .skip(1)
                    .forEach(line -> wanted.addAll(fourSides(Splitter.on(',').splitToList(line))));
        }
        Set<String> lapsing = exceptions("lapsing");
        assertThat(Sets.difference(wanted, asked))
                .filteredOn(row ->
                        !(row.contains(" OVERDUE ") && lapsing.contains(row.substring(0, row.indexOf(" from ")))))
                .as(
                        "examples/conformance/families lacks these: \"situation\" from \"trigger\" and the answer of the rows in"
                                + " core's last-days-*.csv; a situation is the constant in lower case with blanks")
                .isEmpty();
    }

    @Test
    void everyDutyAndLimitIsAskedAboutOnBothSidesOrItIsSaidWhyNot() {
        Set<String> both = Sets.intersection(rules(IN_ORDER), rules(NOT_IN_ORDER));
        assertThat(Sets.symmetricDifference(Sets.difference(dutiesAndLimits(), both), exceptions("notOnBothSides")))
                .as("each rule needs an example in order and one not, in examples/conformance/families, or a reason in"
                        + " exceptions.json, and not both")
                .isEmpty();
    }

    @Test
    void everyAnswerThereIsIsGivenSomewhere() {
        Set<String> given = Suite.cases().stream()
                .map(one -> one.outcome() + one.answer().path("group").asText())
                .collect(Collectors.toSet());
        assertThat(given)
                .containsExactlyInAnyOrder(
                        "MET",
                        "MET_LATE",
                        "NOT_YET_DUE",
                        "OVERDUE",
                        "NOT_DETERMINABLE",
                        "NOT_APPLICABLE",
                        "SATISFIED",
                        "BREACHED",
                        "ELIGIBLE",
                        "RELEVANT",
                        "FORMER_RELEVANT",
                        "QUALIFYING",
                        "NONE");
    }

    private static String lastDay(ConformanceCase one) {
        return side(
                one.example().situation(),
                one.example().trigger().map(Object::toString).orElse(""),
                one.outcome(),
                one.answer().path("due").asText(),
                one.asAt());
    }

    /** Met and not yet due on the last day, overdue the day after, and done a day late as known three days on. */
    private static List<String> fourSides(List<String> row) {
        String situation = row.get(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        String trigger = row.get(2);
        String due = row.get(3);
        LocalDate last = LocalDate.parse(due);
        return ImmutableList.of(
                side(situation, trigger, "MET", due, last),
                side(situation, trigger, "NOT_YET_DUE", due, last),
                side(situation, trigger, "OVERDUE", due, last.plusDays(1)),
                side(situation, trigger, "MET_LATE", due, last.plusDays(4)));
    }

    private static String side(String situation, String trigger, String outcome, String due, LocalDate asAt) {
        return situation + " from " + trigger + " " + outcome + " " + due + " on " + asAt;
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(LAST_DAYS)) {
            List<Path> tables = files.filter(
                            file -> file.getFileName().toString().startsWith("last-days-"))
                    .sorted()
                    .toList();
            assertThat(tables).hasSizeGreaterThan(10);
            return tables;
        }
    }

    private static Set<String> rules(Set<String> outcomes) {
        return Suite.cases().stream()
                .filter(one -> outcomes.contains(one.outcome()))
                .map(one -> one.example().rule())
                .collect(Collectors.toSet());
    }

    private static Set<String> dutiesAndLimits() {
        return RuleCatalogue.standard().entries().stream()
                .filter(entry -> entry.kind() == RuleKind.DUTY || entry.kind() == RuleKind.LIMIT)
                .map(SuiteTest::name)
                .collect(Collectors.toSet());
    }

    private static String name(CatalogueEntry entry) {
        return entry.id() + entry.part().map(part -> "/" + part).orElse("");
    }

    /** What stands in one list of exceptions, each with a reason. */
    private static ImmutableSet<String> exceptions(String list) {
        JsonNode exceptions =
                Suite.read(Suite.FOLDER.resolve("exceptions.json")).get(list);
        return Suite.stream(exceptions)
                .peek(one -> assertThat(one.get("reason").asText()).isNotBlank())
                .map(one -> one.get("of").asText())
                .collect(ImmutableSet.toImmutableSet());
    }
}
