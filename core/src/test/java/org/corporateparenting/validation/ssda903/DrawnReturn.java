package org.corporateparenting.validation.ssda903;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.AdoptersSex;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.CodeSet;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.code.Participation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.code.Sex;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.CollectionYear;

/** A return with rows of some children, drawn at random: readable for the most part, and consistent by chance only. */
final class DrawnReturn {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final ImmutableList<String> BAD =
            ImmutableList.of("31/02/2025", "29/02/2023", "soon", "?", "99/99/9999", "ZZ", "-1", "2025-13-01");

    private static final ImmutableMap<ReturnTable, Integer> MOST_ROWS = ImmutableMap.of(
            ReturnTable.EPISODES, 4,
            ReturnTable.REVIEWS, 2,
            ReturnTable.ADOPTION_DECISIONS, 3,
            ReturnTable.MISSING_INCIDENTS, 3,
            ReturnTable.SOCIAL_WORKERS, 3);

    private static final ImmutableSet<String> DAYS = ImmutableSet.of(
            "MC_DOB",
            "DECOM",
            "DEC",
            "REVIEW",
            "DUC",
            "DATE_INT",
            "DATE_MATCH",
            "DATE_PLACED",
            "DATE_PLACED_CEASED",
            "DATE_PERM",
            "MIS_START",
            "MIS_END",
            "SW_DECOM",
            "SW_DEC",
            "DOLO_START",
            "DOLO_END");

    private static final ImmutableMap<String, ImmutableSet<String>> TEXTS =
            ImmutableMap.<String, ImmutableSet<String>>builder()
                    .put("SEX", codes(Sex.codeSet()))
                    .put("ETHNIC", codes(EthnicGroup.codeSet()))
                    .put("MOTHER", codes(Flag.codeSet()))
                    .put("RNE", codes(ReasonForNewEpisode.codeSet()))
                    .put("LS", codes(LegalStatus.codeSet()))
                    .put("CIN", codes(CategoryOfNeed.codeSet()))
                    .put("PLACE", codes(PlacementType.codeSet()))
                    .put("PLACE_PROVIDER", codes(PlacementProvider.codeSet()))
                    .put("REC", codes(ReasonEpisodeCeased.codeSet()))
                    .put("REASON_PLACE_CHANGE", codes(ReasonForPlacementChange.codeSet()))
                    .put("HOME_POST", ImmutableSet.of("SW1A 1AA", "M1 1AE"))
                    .put("PL_POST", ImmutableSet.of("SW1A 1AA", "M1 1AE", "CON"))
                    .put("URN", ImmutableSet.of("SC123456", "1234567", "XXXXXXX"))
                    .put("REVIEW_CODE", codes(Participation.codeSet()))
                    .put("SDQ_SCORE", ImmutableSet.of("0", "40", "41"))
                    .put("SDQ_REASON", codes(SdqReason.codeSet()))
                    .put("CONVICTED", codes(Flag.codeSet()))
                    .put("HEALTH_CHECK", codes(Flag.codeSet()))
                    .put("IMMUNISATIONS", codes(Flag.codeSet()))
                    .put("TEETH_CHECK", codes(Flag.codeSet()))
                    .put("HEALTH_ASSESSMENT", codes(Flag.codeSet()))
                    .put("SUBSTANCE_MISUSE", codes(Flag.codeSet()))
                    .put("INTERVENTION_RECEIVED", codes(Flag.codeSet()))
                    .put("INTERVENTION_OFFERED", codes(Flag.codeSet()))
                    .put("IN_TOUCH", codes(InTouch.codeSet()))
                    .put("ACTIV", codes(Activity.codeSet()))
                    .put("ACCOM", codes(Accommodation.codeSet()))
                    .put("FOSTER_CARE", codes(Flag.codeSet()))
                    .put("NB_ADOPTR", codes(NumberOfAdopters.codeSet()))
                    .put("SEX_ADOPTR", codes(AdoptersSex.codeSet()))
                    .put("LS_ADOPTR", codes(AdoptersLegalStatus.codeSet()))
                    .put("REASON_PLACED_CEASED", codes(ReasonPlacedForAdoptionCeased.codeSet()))
                    .put("PREV_PERM", codes(PreviousPermanence.codeSet()))
                    .put("LA_PERM", ImmutableSet.of("301", "999", "SCO"))
                    .put("MISSING", codes(MissingType.codeSet()))
                    .put("SW_ID", ImmutableSet.of("SW1", "SW2", "XX3"))
                    .put("SW_REASON", codes(SocialWorkerChangeReason.codeSet()))
                    .buildOrThrow();

    private final CollectionYear year;
    private final ListMultimap<ReturnTable, Map<String, String>> rows;
    private final ImmutableList<ReturnTable> files;

    private DrawnReturn(
            CollectionYear year,
            ListMultimap<ReturnTable, Map<String, String>> rows,
            ImmutableList<ReturnTable> files) {
        this.year = year;
        this.rows = rows;
        this.files = files;
    }

    static DrawnReturn of(Random random, CollectionYear year, int children) {
        DrawnReturn drawn =
                new DrawnReturn(year, LinkedListMultimap.create(), ImmutableList.copyOf(ReturnTable.values()));
        for (int child = 1; child <= children; child++) {
            drawn.addChild(random, child);
        }
        return drawn;
    }

    CollectionYear year() {
        return year;
    }

    /** With files written, and rows and columns standing, in another order. */
    DrawnReturn shuffled(Random random) {
        ListMultimap<ReturnTable, Map<String, String>> shuffled = LinkedListMultimap.create();
        for (ReturnTable table : rows.keySet()) {
            List<Map<String, String>> order = new ArrayList<>(rows.get(table));
            Collections.shuffle(order, random);
            List<String> columns = new ArrayList<>(columns(table));
            Collections.shuffle(columns, random);
            for (Map<String, String> row : order) {
                Map<String, String> cells = new LinkedHashMap<>();
                columns.forEach(column -> cells.put(column, row.get(column)));
                shuffled.put(table, cells);
            }
        }
        List<ReturnTable> order = new ArrayList<>(files);
        Collections.shuffle(order, random);
        return new DrawnReturn(year, shuffled, ImmutableList.copyOf(order));
    }

    /** With a child of 12 besides, whom a care order of the year keeps in a foster family. */
    DrawnReturn withSoundChild(String child) {
        DrawnReturn with = copy(UnaryOperator.identity());
        String start = Integer.toString(year.startYear());
        String born = "10/06/" + (year.endYear() - 13);
        String sex = year.startYear() < 2024 ? "1" : "M";
        with.addSound(ReturnTable.HEADER, Map.of("CHILD", child, "DOB", born, "SEX", sex));
        with.addSound(ReturnTable.EPISODES, Map.of("CHILD", child, "DECOM", "01/05/" + start));
        with.addSound(ReturnTable.PREVIOUS_PERMANENCE, Map.of("CHILD", child, "DOB", born));
        if (ReturnTable.SOCIAL_WORKERS.isCollectedIn(year)) {
            with.addSound(
                    ReturnTable.SOCIAL_WORKERS, Map.of("CHILD", child, "DOB", born, "SW_DECOM", "01/03/" + start));
        }
        return with;
    }

    /** With a cell of a child that cannot be read any more, if the child has a row. */
    DrawnReturn withBadCell(String child, Random random) {
        DrawnReturn with = copy(UnaryOperator.identity());
        List<Map<String, String>> own = with.rows.values().stream()
                .filter(row -> child.equals(row.get("CHILD")))
                .toList();
        if (!own.isEmpty()) {
            Map<String, String> row = pick(random, own);
            String column = pick(
                    random,
                    row.keySet().stream().filter(name -> !name.equals("CHILD")).toList());
            row.put(column, pick(random, BAD));
        }
        return with;
    }

    /** With another text in a cell of each row that a child has in a table. */
    DrawnReturn with(String child, ReturnTable table, String column, String text) {
        DrawnReturn with = copy(UnaryOperator.identity());
        with.rows.get(table).stream()
                .filter(row -> child.equals(row.get("CHILD")))
                .forEach(row -> row.put(column, text));
        return with;
    }

    /** With other texts in the cells. */
    DrawnReturn with(UnaryOperator<String> text) {
        return copy(text);
    }

    Ssda903Return read() {
        Path folder = temporaryFolder();
        try {
            for (ReturnTable table : files) {
                if (table.isCollectedIn(year)) {
                    Files.writeString(folder.resolve(table + ".csv"), csv(table));
                }
            }
            return Ssda903Return.read(folder, year).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    @Override
    public String toString() {
        return year + " " + rows;
    }

    private void addSound(ReturnTable table, Map<String, String> own) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns(table).forEach(column -> cells.put(column, own.getOrDefault(column, sound(column))));
        rows.put(table, cells);
    }

    private static String sound(String column) {
        return switch (column) {
            case "ETHNIC" -> "WBRI";
            case "UPN" -> "A999999999999";
            case "RNE" -> "S";
            case "LS" -> "C2";
            case "CIN" -> "N1";
            case "PLACE" -> "U6";
            case "PLACE_PROVIDER" -> "PR1";
            case "HOME_POST" -> "SW1A 1AA";
            case "PL_POST" -> "M1 1AE";
            case "URN" -> "SC123456";
            case "PREV_PERM" -> "Z1";
            case "SW_ID" -> "SW9";
            case "SW_REASON" -> "FCONTA";
            default -> "";
        };
    }

    private void addChild(Random random, int child) {
        String born = day(year.lastDay().minusDays(random.nextInt(25 * 365)));
        for (ReturnTable table : ReturnTable.values()) {
            int most = MOST_ROWS.getOrDefault(table, 1);
            int count = table == ReturnTable.HEADER ? (random.nextInt(10) == 0 ? 0 : 1) : random.nextInt(most + 1);
            Map<String, Set<String>> seen = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (String column : columns(table)) {
                    cells.put(column, cell(random, column, child, born, seen));
                }
                rows.put(table, cells);
            }
        }
    }

    private String cell(Random random, String column, int child, String born, Map<String, Set<String>> seen) {
        if (column.equals("CHILD")) {
            return "C" + child;
        }
        int chance = random.nextInt(40);
        if (chance < 4) {
            return chance == 0 ? pick(random, BAD) : "";
        }
        return switch (column) {
            case "DOB" -> born;
            case "UPN" -> "A00000000000" + child % 10;
            case "DEC", "DATE_PLACED_CEASED", "MIS_END", "SW_DEC", "DOLO_END" ->
                random.nextInt(3) == 0 ? "" : anyDay(random);
            default ->
                DAYS.contains(column)
                        ? newDay(random, seen.computeIfAbsent(column, first -> new HashSet<>()))
                        : pick(
                                random,
                                TEXTS.getOrDefault(column, ImmutableSet.of("")).asList());
        };
    }

    /** A day that no other row of the child has in the column, so that rows have an order. */
    private String newDay(Random random, Set<String> seen) {
        String day = anyDay(random);
        while (!seen.add(day)) {
            day = anyDay(random);
        }
        return day;
    }

    /** A day of the year or the year before, often at an edge. */
    private String anyDay(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> day(year.firstDay().plusDays(random.nextInt(3) - 1));
            case 1 -> day(year.lastDay().plusDays(random.nextInt(3) - 1));
            case 2 -> day(year.firstDay().plusMonths(random.nextInt(12)));
            default -> day(year.lastDay().minusDays(random.nextInt(2 * 365)));
        };
    }

    private DrawnReturn copy(UnaryOperator<String> text) {
        ListMultimap<ReturnTable, Map<String, String>> copied = LinkedListMultimap.create();
        rows.forEach((table, row) -> {
            Map<String, String> cells = new LinkedHashMap<>(row);
            cells.replaceAll((column, cell) -> text.apply(cell));
            copied.put(table, cells);
        });
        return new DrawnReturn(year, copied, files);
    }

    private String csv(ReturnTable table) {
        List<String> columns = rows.get(table).isEmpty()
                ? columns(table)
                : List.copyOf(rows.get(table).get(0).keySet());
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : rows.get(table)) {
            text.append(columns.stream()
                            .map(column -> quoted(row.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return CharMatcher.anyOf("\",\r\n ").matchesAnyOf(cell) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private static ImmutableList<String> columns(ReturnTable table) {
        return table.definition().columns().stream().map(Column::name).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> codes(CodeSet<?> set) {
        return set.codes();
    }

    private static String day(LocalDate day) {
        return DAY_FIRST.format(day);
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ssda903");
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
