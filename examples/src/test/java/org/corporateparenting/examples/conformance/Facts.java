package org.corporateparenting.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes facts as the tables of an extract. */
final class Facts {

    private static final JsonNode COLUMNS = Suite.read(Suite.FOLDER.resolve("tables.json"));

    private Facts() {}

    /** The name of every table that facts may use. */
    static ImmutableList<String> tables() {
        return ImmutableList.copyOf(COLUMNS.fieldNames());
    }

    /** Writes one file a table: the whole header, and what is not said left blank. */
    static void write(JsonNode facts, Path folder) throws IOException {
        for (Map.Entry<String, JsonNode> table : facts.properties()) {
            write(folder, table.getKey(), table.getValue());
        }
    }

    private static void write(Path folder, String table, JsonNode rows) throws IOException {
        if (!COLUMNS.has(table)) {
            throw new IllegalArgumentException("tables.json names no table " + table);
        }
        ImmutableList<String> columns =
                Suite.stream(COLUMNS.get(table)).map(JsonNode::asText).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(String.join(",", columns));
        for (JsonNode row : rows) {
            if (!columns.containsAll(ImmutableList.copyOf(row.fieldNames()))) {
                throw new IllegalArgumentException(table + " has no such column: " + row);
            }
            lines.add(columns.stream().map(column -> row.path(column).asText()).collect(Collectors.joining(",")));
        }
        Files.write(folder.resolve(table + ".csv"), lines.build());
    }
}
