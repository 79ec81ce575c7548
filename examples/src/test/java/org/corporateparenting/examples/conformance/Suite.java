package org.corporateparenting.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.examples.conformance.ConformanceCase.Example;

/** The files of the conformance suite. */
final class Suite {

    static final Path FOLDER = Path.of("conformance");

    private Suite() {}

    /** Every case of every family. */
    static ImmutableList<ConformanceCase> cases() {
        return families().stream().flatMap(Suite::casesOf).collect(ImmutableList.toImmutableList());
    }

    /** The files of the families, in the order of their names. */
    static ImmutableList<Path> families() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("families"))) {
            return files.sorted().collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of the suite. */
    static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ConformanceCase> casesOf(Path file) {
        JsonNode family = read(file);
        return stream(family.get("examples"))
                .flatMap(example -> casesOf(family.get("family").asText(), example));
    }

    private static Stream<ConformanceCase> casesOf(String family, JsonNode node) {
        Example example = example(family, node);
        return stream(node.get("cases")).flatMap(one -> {
            JsonNode facts = together(node.get("facts"), one.get("facts"));
            return stream(one.get("asked"))
                    .map(asked -> new ConformanceCase(example, facts, day(asked.get("asAt")), asked.get("answer")));
        });
    }

    /** The tables of an example and of one of its cases: no table is in both. */
    private static JsonNode together(JsonNode shared, JsonNode own) {
        ObjectNode facts = shared.deepCopy();
        own.properties().forEach(table -> {
            if (facts.putIfAbsent(table.getKey(), table.getValue()) != null) {
                throw new IllegalArgumentException(table.getKey() + " stands in an example and in its case");
            }
        });
        return facts;
    }

    private static Example example(String family, JsonNode node) {
        String part = node.get("part").isNull() ? "" : "/" + node.get("part").asText();
        return new Example(
                family,
                node.get("rule").asText() + part,
                node.get("situation").asText(),
                node.get("name").asText(),
                Question.valueOf(node.get("question").asText().toUpperCase(Locale.ROOT)),
                Optional.of(node.get("trigger")).filter(day -> !day.isNull()).map(Suite::day),
                stream(node.get("provision")).map(JsonNode::asText).collect(ImmutableList.toImmutableList()),
                node.get("confidence").asText());
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asText());
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return ImmutableList.copyOf(array).stream();
    }
}
