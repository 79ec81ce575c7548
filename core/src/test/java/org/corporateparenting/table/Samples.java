package org.corporateparenting.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;

/** Tables to read in tests. */
final class Samples {

    static final Column<String> CHILD = Column.text("CHILD");
    static final Column<LocalDate> DECOM = Column.date("DECOM");
    static final Column<String> LS = Column.of(
            "LS",
            "a legal status code",
            text -> Optional.ofNullable(
                    Map.of("C2", "full care order", "V2", "accommodated").get(text)));
    static final Column<Integer> URN = Column.number("URN");
    static final Column<LocalDate> REVIEW = Column.date("REVIEW");
    static final Column<String> NOTE = Column.text("NOTE");

    static final TableDefinition EPISODES = TableDefinition.builder()
            .name("Episodes")
            .addColumns(CHILD, DECOM, LS)
            .addOptionalColumns(URN)
            .childColumn(CHILD)
            .build();
    static final TableDefinition REVIEWS = TableDefinition.builder()
            .name("Reviews")
            .addOtherNames("ssd_cla_reviews")
            .addColumns(CHILD, REVIEW)
            .childColumn(CHILD)
            .build();
    static final TableDefinition NOTES = TableDefinition.builder()
            .name("cp_notes")
            .addColumns(NOTE)
            .isOptional(true)
            .build();

    static final TableReader READER = TableReader.of(List.of(EPISODES, REVIEWS, NOTES));

    private Samples() {}

    static Parsed<Table> read(TableDefinition table, String text) {
        return read(table, text.getBytes(StandardCharsets.UTF_8));
    }

    static Parsed<Table> read(TableDefinition table, byte[] bytes) {
        return TableReader.readStream(table, new ByteArrayInputStream(bytes));
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Findings in one line each: rule, place and message. */
    static List<String> said(Parsed<?> parsed) {
        return parsed.findings().stream().map(Samples::said).toList();
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.location() + ": " + finding.message();
    }
}
