package org.corporateparenting.governance.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.corporateparenting.rule.Parsed;

/** The records of an invented board, and other folders of tables. */
final class BoardFolder {

    static final Path RECORDS = Path.of("src/test/resources/org/corporateparenting/governance/pack/records");

    private BoardFolder() {}

    static BoardRecords records() {
        return BoardRecords.readFolder(RECORDS).value();
    }

    /** The records of some tables, each a text. */
    static Parsed<BoardRecords> of(Path folder, ImmutableMap<String, String> tables) {
        tables.forEach((name, text) -> write(folder.resolve(name + ".csv"), text));
        return BoardRecords.readFolder(folder);
    }

    /** The same records with the rows of each table in another order. */
    static BoardRecords shuffled(Random random) {
        try {
            Path folder = Files.createTempDirectory("board");
            try (Stream<Path> files = Files.list(RECORDS)) {
                files.forEach(file -> shuffle(file, folder, random));
            }
            BoardRecords records = BoardRecords.readFolder(folder).value();
            delete(folder);
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void shuffle(Path file, Path folder, Random random) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file, UTF_8));
            Collections.shuffle(lines.subList(1, lines.size()), random);
            write(folder.resolve(file.getFileName()), String.join("\n", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
