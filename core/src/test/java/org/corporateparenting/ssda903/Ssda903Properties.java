package org.corporateparenting.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;

class Ssda903Properties {

    @Property(tries = 50)
    void whatIsWrittenIsReadBack(@ForAll("anything") Map<ReturnTable, List<List<String>>> contents) {
        inFolder(folder -> {
            Ssda903Return read = read(folder.resolve("in"), contents).value();
            read.write(folder.resolve("out"));

            Ssda903Return back = Ssda903Return.read(folder.resolve("out")).value();

            assertThat(texts(back)).isEqualTo(texts(read));
            assertThat(back.rowCount())
                    .isEqualTo(contents.values().stream().mapToInt(List::size).sum());
            assertThat(back.caseFiles()).isEqualTo(read.caseFiles());
        });
    }

    @Property(tries = 50)
    void everyRowIsInTheXmlOrReported(@ForAll("likely") Map<ReturnTable, List<List<String>>> contents) {
        inFolder(folder -> {
            Ssda903Return read = read(folder.resolve("in"), contents).value();
            Path out = directory(folder.resolve("out"));
            List<Finding> lost = new ArrayList<>(read.writeXml(out.resolve("903.xml")));
            lost.addAll(read.writeSocialWorkersXml(out.resolve("workers.xml")));

            Ssda903Return back = Ssda903Return.read(out).value();

            for (ReturnTable table : ReturnTable.values()) {
                if (table != ReturnTable.HEADER) {
                    long rows =
                            back.table(table).map(found -> found.rows().size()).orElse(0);
                    assertThat(rows + rowsIn(lost, table))
                            .as(table.toString())
                            .isEqualTo(contents.getOrDefault(table, List.of()).size());
                }
            }
            ReturnElements.GROUPS
                    .values()
                    .forEach(group -> assertThat(values(back, group)).isEqualTo(values(read, group)));
        });
    }

    /** How many rows of a table are said not to be written. */
    private static long rowsIn(List<Finding> lost, ReturnTable table) {
        return lost.stream()
                .filter(finding -> finding.location().table().equals(Optional.of(table.toString())))
                .filter(finding -> finding.location().fields().isEmpty())
                .filter(finding -> !finding.message().startsWith("the child has no header"))
                .count();
    }

    private static List<List<Optional<?>>> values(Ssda903Return read, ReturnElements.Group group) {
        return read.children().stream()
                .flatMap(child -> child.rows(group.table()).stream())
                .map(row -> group.columns().stream()
                        .<Optional<?>>map(column -> row.get(column).value())
                        .toList())
                .toList();
    }

    @Property(tries = 50)
    void everyRowIsSomeChildsOrReported(@ForAll("likely") Map<ReturnTable, List<List<String>>> contents) {
        inFolder(folder -> {
            Parsed<Ssda903Return> read = read(folder, contents);

            long owned = read.value().children().stream()
                    .flatMap(child -> Arrays.stream(ReturnTable.values()).map(child::rows))
                    .mapToLong(List::size)
                    .sum();
            long reported = read.findings().stream()
                    .filter(finding -> finding.rule().equals(ReturnRule.CHILD_MISSING.id()))
                    .count();

            assertThat(owned + reported).isEqualTo(read.value().rowCount());
        });
    }

    @Property(tries = 50)
    void orderOfRowsChangesNothing(
            @ForAll("likely") Map<ReturnTable, List<List<String>>> earlier,
            @ForAll("likely") Map<ReturnTable, List<List<String>>> current,
            @ForAll Random random) {
        inFolder(folder -> {
            Parsed<ImmutableList<CaseFile>> plain = caseFiles(folder.resolve("plain"), earlier, current);

            Parsed<ImmutableList<CaseFile>> shuffled =
                    caseFiles(folder.resolve("shuffled"), shuffled(earlier, random), shuffled(current, random));

            assertThat(shuffled.value()).isEqualTo(plain.value());
            assertThat(rules(shuffled)).isEqualTo(rules(plain));
        });
    }

    @Property(tries = 50)
    void anotherChildChangesNothing(
            @ForAll("likely") Map<ReturnTable, List<List<String>>> earlier,
            @ForAll("likely") Map<ReturnTable, List<List<String>>> current) {
        inFolder(folder -> {
            Parsed<ImmutableList<CaseFile>> all = caseFiles(folder.resolve("all"), earlier, current);

            Parsed<ImmutableList<CaseFile>> one =
                    caseFiles(folder.resolve("one"), without("1", earlier), without("1", current));

            assertThat(one.value())
                    .isEqualTo(all.value().stream()
                            .filter(file -> !file.id().equals(ChildId.of("1")))
                            .toList());
        });
    }

    private static Parsed<ImmutableList<CaseFile>> caseFiles(
            Path folder, Map<ReturnTable, List<List<String>>> earlier, Map<ReturnTable, List<List<String>>> current) {
        return Ssda903Return.read(write(folder.resolve("current"), current), Returns.YEAR)
                .value()
                .caseFiles(List.of(Ssda903Return.read(write(folder.resolve("earlier"), earlier), Returns.EARLIER_YEAR)
                        .value()));
    }

    private static Parsed<Ssda903Return> read(Path folder, Map<ReturnTable, List<List<String>>> contents) {
        return Ssda903Return.read(write(folder, contents));
    }

    private static Path write(Path folder, Map<ReturnTable, List<List<String>>> contents) {
        Map<String, List<String>> tables = contents.entrySet().stream()
                .collect(Collectors.toMap(
                        table -> table.getKey().toString(),
                        table -> Stream.concat(Stream.of(names(table.getKey())), table.getValue().stream())
                                .map(Ssda903Properties::line)
                                .toList()));
        return Returns.write(folder, tables);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static List<String> names(ReturnTable table) {
        return table.definition().allColumns().stream().map(Column::name).toList();
    }

    /** Rule, child, table and message of each finding, in no order; where a row stands is left out. */
    private static List<String> rules(Parsed<?> parsed) {
        return parsed.findings().stream()
                .filter(finding -> finding.rule().text().startsWith("RET"))
                .map(Ssda903Properties::place)
                .sorted()
                .toList();
    }

    private static String place(Finding finding) {
        return finding.rule() + " " + finding.location().child()
                + finding.location().table() + finding.message();
    }

    private static Map<ReturnTable, List<List<String>>> texts(Ssda903Return read) {
        Map<ReturnTable, List<List<String>>> texts = new EnumMap<>(ReturnTable.class);
        for (ReturnTable which : ReturnTable.values()) {
            read.table(which).ifPresent(table -> texts.put(which, texts(table)));
        }
        return texts;
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> table.definition().allColumns().stream()
                        .map(column -> recorded(row, column))
                        .toList())
                .toList();
    }

    private static String recorded(Row row, Column<?> column) {
        return row.get(column).kind() + row.get(column).recorded().orElse("");
    }

    private static Map<ReturnTable, List<List<String>>> shuffled(
            Map<ReturnTable, List<List<String>>> contents, Random random) {
        return mapped(contents, rows -> {
            List<List<String>> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            return shuffled;
        });
    }

    private static Map<ReturnTable, List<List<String>>> without(
            String child, Map<ReturnTable, List<List<String>>> contents) {
        return mapped(
                contents,
                rows -> rows.stream().filter(row -> !row.get(0).equals(child)).toList());
    }

    private static Map<ReturnTable, List<List<String>>> mapped(
            Map<ReturnTable, List<List<String>>> contents, Function<List<List<String>>, List<List<String>>> change) {
        return contents.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, table -> change.apply(table.getValue())));
    }

    @Provide
    Arbitrary<Map<ReturnTable, List<List<String>>>> anything() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars('"', ',', '\n', '\r', 'x', ' ', '=', '\'', '1', '/', '\u20AC', '\u001C')
                .ofMaxLength(5);
        return contents(column -> cells);
    }

    @Provide
    Arbitrary<Map<ReturnTable, List<List<String>>>> likely() {
        return contents(column -> switch (column) {
            case "CHILD" -> Arbitraries.of("1", "2", "2", "02", "");
            case "DOB" -> Arbitraries.of("14/02/2011", "14/02/2011", "15/02/2011", "", "soon");
            case "DECOM", "DEC", "REVIEW" ->
                Arbitraries.of("01/05/2024", "2024-05-01", "31/03/2025", "01/04/2025", "09/09/2025", "", "soon");
            case "LS" -> Arbitraries.of("C2", "V2", "V3", "V4", "", "QQ");
            case "REVIEW_CODE" -> Arbitraries.of("PN1", "PN2", "");
            case "SEX" -> Arbitraries.of("M", "F", "1", "");
            case "REC" -> Arbitraries.of("X1", "E2", "");
            default -> Arbitraries.of("", "x");
        });
    }

    private static Arbitrary<Map<ReturnTable, List<List<String>>>> contents(Function<String, Arbitrary<String>> cells) {
        List<Arbitrary<List<List<String>>>> tables = new ArrayList<>();
        for (ReturnTable table : ReturnTable.values()) {
            tables.add(Combinators.combine(names(table).stream().map(cells).toList())
                    .as(row -> row)
                    .list()
                    .ofMaxSize(5));
        }
        return Combinators.combine(tables)
                .as(rows -> Streams.zip(Arrays.stream(ReturnTable.values()), rows.stream(), Map::entry)
                        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Path directory(Path folder) {
        try {
            return Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inFolder(Consumer<Path> test) {
        try {
            Path folder = Files.createTempDirectory("ssda903");
            try {
                test.accept(folder);
            } finally {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
