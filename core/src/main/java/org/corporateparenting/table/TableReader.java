package org.corporateparenting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.Parsed;

/**
 * Reads tables from CSV files.
 *
 * <p>Bytes are UTF-8, with or without a byte-order mark; what is not valid UTF-8 is read as Windows-1252 and reported
 * once a file. Lines end with CR, LF or both, and blank lines count for nothing. Columns are found by name in any letter
 * case and may come in any order. A line that cannot be parsed, or has more than 1,048,576 characters, is reported and
 * left out; reading goes on with the next line. What each finding means stands in {@link ReadingRule}.
 */
public final class TableReader {

    private final ImmutableList<TableDefinition> definitions;
    private final FolderFiles files;

    private TableReader(ImmutableList<TableDefinition> definitions) {
        this.definitions = definitions;
        this.files = new FolderFiles(definitions);
    }

    /**
     * A reader of some tables.
     *
     * @param definitions the tables, no two of which may share a name
     * @return the reader
     * @throws IllegalArgumentException if two tables share a name
     */
    public static TableReader of(Iterable<TableDefinition> definitions) {
        return new TableReader(ImmutableList.copyOf(definitions));
    }

    /**
     * Reads the tables in a folder, not looking into folders inside it.
     *
     * <p>A CSV file belongs to the table after which it is named, in any letter case, with or without hyphens,
     * underscores and spaces, and with a year in front or not ({@code Episodes.csv}, {@code 2021-episodes.csv}). A CSV
     * file with another name belongs to the one table all of whose expected columns it has. Any other CSV file is
     * reported and left out.
     *
     * @param folder the folder
     * @return the tables that could be read, and what was noticed
     * @throws UnusableInputException if the folder does not exist, is no folder, cannot be opened or holds nothing that
     *     is known as a table, or if more than one file holds the same table
     */
    public Parsed<TableSet> readFolder(Path folder) {
        Findings findings = new Findings();
        ImmutableMap<TableDefinition, Path> found = files.find(folder, findings);
        CellPool pool = new CellPool();
        ImmutableMap.Builder<TableDefinition, Table> tables = ImmutableMap.builder();
        found.forEach((definition, file) ->
                read(definition, file, pool, findings).ifPresent(table -> tables.put(definition, table)));
        definitions.stream()
                .filter(table -> !found.containsKey(table) && !table.isOptional())
                .forEach(table -> findings.report(
                        ReadingRule.TABLE_NOT_SUPPLIED,
                        Location.ofTable(table.name()),
                        "the folder has no file for the table"));
        return findings.with(new TableSet(tables.buildOrThrow()));
    }

    /**
     * Reads one table from a file of any name.
     *
     * @param definition the table, which need not be one of the reader's
     * @param file the file
     * @return the table, and what was noticed
     * @throws UnusableInputException if the file cannot be opened, is not text or has no header with a column of the
     *     table
     */
    public static Parsed<Table> readFile(TableDefinition definition, Path file) {
        Findings findings = new Findings();
        return whole(read(definition, file, new CellPool(), findings), findings, "file '" + file + "'");
    }

    /**
     * Reads one table from a stream, and closes it.
     *
     * @param definition the table, which need not be one of the reader's
     * @param in the bytes of a CSV file
     * @return the table, and what was noticed
     * @throws UnusableInputException if the stream cannot be read, is not text or has no header with a column of the
     *     table
     */
    public static Parsed<Table> readStream(TableDefinition definition, InputStream in) {
        Findings findings = new Findings();
        return whole(read(definition, () -> in, new CellPool(), findings), findings, "the input");
    }

    private static Optional<Table> read(TableDefinition definition, Path file, CellPool pool, Findings findings) {
        return read(definition, () -> Files.newInputStream(file), pool, findings);
    }

    private static Optional<Table> read(TableDefinition definition, Source source, CellPool pool, Findings findings) {
        try (InputStream in = source.open()) {
            return new CsvTable(definition, pool, findings).read(in);
        } catch (IOException e) {
            findings.report(
                    ReadingRule.FILE_UNREADABLE,
                    Location.ofTable(definition.name()),
                    "the file cannot be opened or read; it is left out");
            return Optional.empty();
        }
    }

    private static Parsed<Table> whole(Optional<Table> table, Findings findings, String source) {
        Parsed<Optional<Table>> parsed = findings.with(table);
        return parsed.map(found -> found.orElseThrow(() -> new UnusableInputException(
                source + " cannot be used: " + parsed.findings().get(0).message())));
    }

    /** Where the bytes of a file come from. */
    private interface Source {
        InputStream open() throws IOException;
    }
}
