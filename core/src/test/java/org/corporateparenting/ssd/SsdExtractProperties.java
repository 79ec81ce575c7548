package org.corporateparenting.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.Episode;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.time.DateRange;

class SsdExtractProperties {

    private static final int TRIES = 150;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Map<String, String> HEADERS = headers();

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ssd_person", ExtractFolder.PERSONS);
        headers.put("ssd_cla_episodes", ExtractFolder.EPISODES);
        headers.put("ssd_cla_placement", ExtractFolder.PLACEMENTS);
        headers.put("ssd_legal_status", ExtractFolder.STATUSES);
        headers.put("ssd_cla_reviews", ExtractFolder.REVIEWS);
        headers.put("ssd_cla_visits", ExtractFolder.VISITS);
        headers.putAll(ExtractFolder.FACTS);
        return headers;
    }

    /** Rows by table. */
    record Rows(ListMultimap<String, String> byTable) {

        static Rows of(Random random, int children) {
            ListMultimap<String, String> rows = ArrayListMultimap.create();
            for (int child = 0; child < children; child++) {
                addChild(rows, random, "00" + child);
            }
            return new Rows(rows);
        }

        static void addChild(ListMultimap<String, String> rows, Random random, String child) {
            rows.get("ssd_person").add(child + ",F,WBRI,2012-05-04,");
            for (int i = random.nextInt(5); i >= 0; i--) {
                String id = child + "-" + i;
                rows.get("ssd_cla_episodes")
                        .add(String.join(
                                ",",
                                id,
                                child,
                                "A" + child,
                                days(random, "%s," + pick(random, "S", "L", "P", "B", "T", "U", "") + ",%s"),
                                pick(random, "X1", "E4A", ""),
                                pick(random, "N1", "N2"),
                                pick(
                                        random,
                                        "",
                                        "",
                                        FIRST.plusDays(random.nextInt(60)).toString())));
                rows.get("ssd_cla_placement")
                        .add(id + ",,A" + child + "," + days(random, "%s,%s") + "," + pick(random, "U1", "K2", "T0", "")
                                + ",PR1,SC1,,CARPL");
                rows.get("ssd_legal_status")
                        .add(id + "," + child + "," + days(random, "%s,%s") + "," + pick(random, "C1", "V2", "V3"));
                rows.get("ssd_cla_reviews").add(id + ",A" + child + "," + days(random, "%s,%s") + ",,PN1");
                rows.get("ssd_cla_visits")
                        .add(id + "," + child + ",," + FIRST.plusDays(random.nextInt(60)) + ",Y,"
                                + pick(random, "Y", "N", ""));
                addFacts(rows, random, child, id);
            }
        }

        static void addFacts(ListMultimap<String, String> rows, Random random, String child, String id) {
            String key = id + "," + child + ",";
            String day = FIRST.plusDays(random.nextInt(3)).toString();
            rows.get("ssd_cla_health")
                    .add(key + pick(random, "IHA", "Review", "Dental", "Health check", "") + "," + day + ","
                            + pick(random, "", "Refused", "pending"));
            rows.get("ssd_cla_immunisations").add(child + "," + pick(random, "Y", "N", "") + "," + day);
            rows.get("ssd_cla_substance_misuse").add(key + day + "," + pick(random, "A", "B") + ",Y");
            rows.get("ssd_cla_convictions").add(key + day);
            rows.get("ssd_sdq_scores")
                    .add(key + day + "," + pick(random, "13", "41", "") + "," + pick(random, "SDQ1", ""));
            rows.get("ssd_cla_care_plan").add(key + days(random, "%s,%s"));
            rows.get("ssd_missing").add(key + days(random, "%s,%s") + "," + pick(random, "M", "A", "?") + ",Y,");
            rows.get("ssd_involvements").add(key + pick(random, "SW", "PA") + "," + days(random, "%s,%s") + ",LEFTRL");
            rows.get("ssd_cla_previous_permanence").add(key + pick(random, "P1", "P2", "") + ",zz/zz/2015,");
            rows.get("ssd_permanence").add(id + ",,A" + child + "," + day + ",,");
            rows.get("ssd_disability").add(key + pick(random, "MOB", "LD", ""));
            rows.get("ssd_immigration_status").add(key + "UASC," + days(random, "%s,%s"));
            rows.get("ssd_mother").add(key + pick(random, "x", "y") + "," + day);
            rows.get("ssd_care_leavers").add(key + "Relevant,YES," + day + ",U1," + pick(random, "1", "2") + ",F1,,");
        }

        Rows shuffled(Random random) {
            ListMultimap<String, String> shuffled = ArrayListMultimap.create(byTable);
            HEADERS.keySet().forEach(table -> Collections.shuffle(shuffled.get(table), random));
            return new Rows(shuffled);
        }

        Rows withAnother(Random random) {
            ListMultimap<String, String> more = ArrayListMultimap.create(byTable);
            addChild(more, random, "another");
            return new Rows(more);
        }

        Parsed<SsdExtract> read() {
            Path folder = temporaryFolder();
            try {
                ExtractFolder extract = new ExtractFolder(folder);
                HEADERS.forEach((table, header) ->
                        extract.table(table, header, byTable.get(table).toArray(String[]::new)));
                return extract.read();
            } finally {
                delete(folder);
            }
        }

        List<CaseFile> caseFiles() {
            return read().value().caseFiles();
        }

        private static String days(Random random, String form) {
            LocalDate start = FIRST.plusDays(random.nextInt(60));
            String end = random.nextInt(5) == 0
                    ? ""
                    : start.plusDays(random.nextInt(40) - 1).toString();
            return String.format(form, start, end);
        }

        private static String pick(Random random, String... values) {
            return values[random.nextInt(values.length)];
        }
    }

    @Provide
    Arbitrary<Rows> extracts() {
        return Arbitraries.randomValue(random -> Rows.of(random, 1 + random.nextInt(3)));
    }

    @Property(tries = TRIES)
    void theOrderOfRowsDoesNotMatter(@ForAll("extracts") Rows rows, @ForAll Random random) {
        assertThat(rows.shuffled(random).caseFiles()).isEqualTo(rows.caseFiles());
    }

    @Property(tries = TRIES)
    void anotherChildChangesNothing(@ForAll("extracts") Rows rows, @ForAll Random random) {
        assertThat(rows.withAnother(random).caseFiles().stream()
                        .filter(file -> !file.id().text().equals("another"))
                        .toList())
                .isEqualTo(rows.caseFiles());
    }

    @Property(tries = TRIES)
    void theDaysInCareAreThoseOfTheRecordedEpisodes(@ForAll("extracts") Rows rows) {
        Map<String, List<DateRange>> recorded = new LinkedHashMap<>();
        for (String row : rows.byTable().get("ssd_cla_episodes")) {
            String[] cells = row.split(",", -1);
            if (cells[5].isEmpty() || cells[5].compareTo(cells[3]) >= 0) {
                recorded.computeIfAbsent(cells[1], child -> new ArrayList<>()).add(range(cells[3], cells[5]));
            }
        }
        for (CaseFile file : rows.caseFiles()) {
            List<DateRange> expected = closed(recorded.getOrDefault(file.id().text(), List.of()));
            List<DateRange> days = file.episodes().stream().map(Episode::range).toList();
            assertThat(DateRange.merged(days)).isEqualTo(DateRange.merged(expected));
            assertThat(DateRange.merged(file.history().episodes().stream()
                            .map(Episode::range)
                            .toList()))
                    .isEqualTo(DateRange.merged(expected));
        }
    }

    @Property(tries = TRIES)
    void nothingInACellIsAnException(@ForAll @Size(20) List<@Size(max = 4) List<String>> cells) {
        ListMultimap<String, String> rows = ArrayListMultimap.create();
        int table = 0;
        for (String name : HEADERS.keySet()) {
            rows.putAll(name, List.of("x,1,1," + quoted(cells.get(table)), quoted(cells.get(table))));
            table++;
        }
        assertThat(new Rows(rows).read().findings()).isNotEmpty();
    }

    @Property(tries = TRIES)
    void noKeyIsAnException(@ForAll("whiteSpace") String key) {
        ListMultimap<String, String> rows = ArrayListMultimap.create();
        HEADERS.keySet().forEach(name -> rows.putAll(name, List.of("x," + key + "," + key, key + "," + key + ",1")));
        assertThat(new Rows(rows).read().value().caseFiles())
                .noneMatch(file -> file.id().text().isBlank());
    }

    @Provide
    Arbitrary<String> whiteSpace() {
        return Arbitraries.of(" ", "\t", "\u00a0", "\u001f", "\u2003", "\u001f \u00a0", "1\u001f");
    }

    private static DateRange range(String start, String end) {
        return end.isEmpty()
                ? DateRange.startingOn(LocalDate.parse(start))
                : DateRange.of(LocalDate.parse(start), LocalDate.parse(end));
    }

    /** A range without an end that another follows ends where that starts. */
    private static List<DateRange> closed(Collection<DateRange> ranges) {
        List<DateRange> sorted = ranges.stream().sorted().toList();
        List<DateRange> closed = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            DateRange range = sorted.get(i);
            boolean followed = range.isOpen() && i + 1 < sorted.size();
            closed.add(followed ? DateRange.of(range.start(), sorted.get(i + 1).start()) : range);
        }
        return closed;
    }

    private static String quoted(List<String> cells) {
        return String.join(
                ",",
                Stream.concat(cells.stream(), Stream.of("2024-01-01"))
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .toList());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ssd");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
