package org.corporateparenting.table;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.rule.Location;

/** Finds out which file of a folder holds which table: by its name, else by its columns. */
final class FolderFiles {

    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d{2}(?:[-_ ]?\\d{2}(?:\\d{2})?)?[-_ .]*");
    private static final CharMatcher NAMING = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final String CSV = ".csv";

    private final ImmutableList<TableDefinition> definitions;
    private final ImmutableMap<String, TableDefinition> definitionsByName;

    FolderFiles(ImmutableList<TableDefinition> definitions) {
        this.definitions = definitions;
        Map<String, TableDefinition> byName = new HashMap<>();
        for (TableDefinition table : definitions) {
            Stream.concat(Stream.of(table.name()), table.otherNames().stream()).forEach(name -> {
                TableDefinition other = byName.putIfAbsent(key(name), table);
                if (other != null && other != table) {
                    throw new IllegalArgumentException("definitions holds two tables that are called " + name + ": "
                            + other.name() + " and " + table.name() + "; each name must belong to one");
                }
            });
        }
        definitionsByName = ImmutableMap.copyOf(byName);
    }

    /**
     * The file of each table, in the order of the definitions.
     *
     * @throws UnusableInputException if the folder cannot be used or a table is in two files
     */
    ImmutableMap<TableDefinition, Path> find(Path folder, Findings findings) {
        ImmutableListMultimap.Builder<TableDefinition, Path> found = ImmutableListMultimap.builder();
        boolean named = false;
        for (Path file : list(folder)) {
            Optional<TableDefinition> byName = Optional.ofNullable(definitionsByName.get(key(nameOf(file))));
            named |= byName.isPresent();
            recognise(file, byName, findings).ifPresent(table -> found.put(table, file));
        }
        ImmutableListMultimap<TableDefinition, Path> files = found.build();
        if (files.isEmpty() && !named) {
            throw new NoKnownTableException(
                    "folder '" + folder + "' holds no CSV file that has the name or the columns of a known table");
        }
        return oneEach(files);
    }

    private Optional<TableDefinition> recognise(Path file, Optional<TableDefinition> byName, Findings findings) {
        boolean csv = isCsv(file);
        if (csv && Files.isRegularFile(file)) {
            Optional<TableDefinition> table = byName.or(() -> byColumns(file));
            if (table.isEmpty()) {
                findings.report(
                        ReadingRule.FILE_NOT_RECOGNISED,
                        "file '" + file.getFileName()
                                + "' is not named after a table and its columns do not fit one table only; it is left out");
            }
            return table;
        }
        byName.ifPresent(table -> reportNoFile(file, table, csv, findings));
        return Optional.empty();
    }

    private static void reportNoFile(Path file, TableDefinition table, boolean csv, Findings findings) {
        findings.report(
                csv ? ReadingRule.FILE_UNREADABLE : ReadingRule.FILE_NOT_RECOGNISED,
                Location.ofTable(table.name()),
                "'" + file.getFileName() + "' is named after the table but is not a CSV file; it is left out");
    }

    private Optional<TableDefinition> byColumns(Path file) {
        Optional<Header> header = header(file);
        List<TableDefinition> fitting = definitions.stream()
                .filter(table -> header.isPresent() && header.get().namesAllOf(table))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Optional<Header> header(Path file) {
        try (InputStream in = Files.newInputStream(file);
                CsvRecords records = new CsvRecords(new TolerantDecoder(in))) {
            return records.next() == CsvRecords.Step.RECORD
                    ? Optional.of(new Header(records.fields()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private ImmutableMap<TableDefinition, Path> oneEach(ImmutableListMultimap<TableDefinition, Path> files) {
        Map<TableDefinition, Path> single = new HashMap<>();
        files.asMap().forEach((table, paths) -> {
            if (paths.size() > 1) {
                throw new UnusableInputException(paths.stream()
                        .map(path -> path.getFileName().toString())
                        .collect(Collectors.joining(
                                " and ", "more than one file holds the table " + table.name() + ": ", "")));
            }
            single.put(table, paths.iterator().next());
        });
        return definitions.stream()
                .filter(single::containsKey)
                .collect(ImmutableMap.toImmutableMap(table -> table, single::get));
    }

    private static List<Path> list(Path folder) {
        if (!Files.exists(folder)) {
            throw new UnusableInputException("folder '" + folder + "' does not exist");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException("'" + folder + "' is not a folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UnusableInputException("folder '" + folder + "' cannot be opened", e);
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isCsv(Path file) {
        return Ascii.toLowerCase(file.getFileName().toString()).endsWith(CSV);
    }

    private static String key(String name) {
        return NAMING.retainFrom(Ascii.toLowerCase(YEAR.matcher(name).replaceFirst("")));
    }
}
