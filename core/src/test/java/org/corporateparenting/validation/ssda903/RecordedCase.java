package org.corporateparenting.validation.ssda903;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableCollector;
import org.corporateparenting.table.TableSet;
import org.corporateparenting.time.CollectionYear;

/**
 * One line of a file of cases: a rule, a year, what is recorded, and what the rule says of it.
 *
 * <p>{@code 148 | 2025/26 | Episodes: DEC=30/06/2025, REC= | breach Episodes 1}. What is recorded are rows, joined by a
 * semicolon; a row starts from a sound one, of which the cells named are replaced. {@code last} before a table is a row of the
 * return of the year before and a year such as {@code 2023/24} one of that year; {@code no TABLE} leaves out the header or the
 * episode that stands there otherwise, {@code without TABLE} a whole table, {@code without TABLE.COLUMN} a column. What the
 * rule says is {@code ok}, or {@code breach} and {@code open} with the places, or {@code cannot} where it lacks something for
 * all children, or {@code absent} where the pack of the year does not have it.
 */
record RecordedCase(String place, String rule, String year, String recorded, String expected) {

    private static final Splitter BARS = Splitter.on('|').trimResults();
    private static final Splitter ROWS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter CELLS = Splitter.on(',').trimResults().omitEmptyStrings();

    static ImmutableList<RecordedCase> of(String file, List<String> lines) {
        ImmutableList.Builder<RecordedCase> cases = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> parts = BARS.splitToList(line);
                if (parts.size() != 4) {
                    throw new IllegalArgumentException(file + ":" + (i + 1) + " must have four parts");
                }
                cases.add(
                        new RecordedCase(file + ":" + (i + 1), parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
            }
        }
        return cases.build();
    }

    /** What the rule says of what is recorded. */
    String answer() {
        if (!ReturnRules.find(RuleId.of(rule)).orElseThrow().isIn(CollectionYear.of(year))) {
            return "absent";
        }
        Reading reading = new Reading(CollectionYear.of(year));
        ROWS.split(recorded).forEach(reading::add);
        ReturnCheck check = reading.check(RuleId.of(rule));
        List<String> said = new ArrayList<>();
        check.findings().forEach(finding -> said.add("breach " + place(finding.location())));
        check.notDetermined()
                .forEach(open ->
                        said.add(open.location().child().isEmpty() ? "cannot" : "open " + place(open.location())));
        return said.isEmpty() ? "ok" : String.join(", ", said);
    }

    private static String place(Location location) {
        return location.table().orElse("")
                + location.row().map(row -> " " + row).orElse("");
    }

    @Override
    public String toString() {
        return place + " rule " + rule + " " + year + ": " + recorded + " -> " + expected;
    }

    /** What is recorded, while it is being read. */
    private static final class Reading {

        private final CollectionYear year;
        private final Map<CollectionYear, Map<ReturnTable, List<Map<String, String>>>> rows = new TreeMap<>();
        private final Set<String> without = new LinkedHashSet<>();
        private final Set<String> none = new LinkedHashSet<>();
        private final Map<String, PostcodePlace> postcodes = new HashMap<>();
        private final Map<String, RegisteredProvider> providers = new HashMap<>();
        private Optional<AuthorityCode> own = Optional.empty();

        Reading(CollectionYear year) {
            this.year = year;
            rows.put(year, new EnumMap<>(ReturnTable.class));
        }

        void add(String text) {
            if (text.startsWith("without ")) {
                without.add(text.substring("without ".length()));
            } else if (text.startsWith("no ")) {
                none.add(text.substring("no ".length()));
            } else if (text.startsWith("own ")) {
                own = Optional.of(AuthorityCode.of(text.substring("own ".length())));
            } else if (text.startsWith("postcode ")) {
                List<String> parts = Splitter.on(':').splitToList(text.substring("postcode ".length()));
                postcodes.put(
                        ReturnLists.key(parts.get(0)),
                        new PostcodePlace(
                                parts.get(1), Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(3))));
            } else if (text.startsWith("provider ")) {
                provider(Splitter.on(':').splitToList(text.substring("provider ".length())));
            } else {
                row(text);
            }
        }

        /** URN:types:providers:postcode:authority:closed, of which the last three may be empty. */
        private void provider(List<String> parts) {
            providers.put(
                    parts.get(0),
                    new RegisteredProvider(
                            Splitter.on('+')
                                    .splitToStream(parts.get(1))
                                    .map(PlacementType::of)
                                    .collect(ImmutableSet.toImmutableSet()),
                            Splitter.on('+')
                                    .splitToStream(parts.get(2))
                                    .map(PlacementProvider::of)
                                    .collect(ImmutableSet.toImmutableSet()),
                            Optional.of(parts.get(3)).filter(each -> !each.isEmpty()),
                            Optional.of(parts.get(4)).filter(each -> !each.isEmpty()),
                            Optional.of(parts.get(5))
                                    .filter(each -> !each.isEmpty())
                                    .map(LocalDate::parse)));
        }

        private void row(String text) {
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("'" + text + "' is no row; it must be TABLE: COLUMN=value, ...");
            }
            String name = text.substring(0, colon);
            CollectionYear of = year;
            int space = name.indexOf(' ');
            if (space > 0) {
                of = name.startsWith("last ") ? year.previous() : CollectionYear.of(name.substring(0, space));
                name = name.substring(space + 1);
            }
            ReturnTable table = table(name);
            Map<String, String> cells = sound(table, of);
            for (String cell : CELLS.split(text.substring(colon + 1))) {
                int equals = cell.indexOf('=');
                String column = cell.substring(0, equals).strip();
                requireColumn(table, column);
                cells.put(column, cell.substring(equals + 1).strip());
            }
            rows.computeIfAbsent(of, first -> new EnumMap<>(ReturnTable.class))
                    .computeIfAbsent(table, first -> new ArrayList<>())
                    .add(cells);
        }

        private static void requireColumn(ReturnTable table, String name) {
            boolean known = table.definition().allColumns().stream()
                    .anyMatch(column -> column.name().equals(name));
            if (!known) {
                throw new IllegalArgumentException("'" + name + "' is no column of " + table);
            }
        }

        ReturnCheck check(RuleId rule) {
            rows.forEach(this::complete);
            List<Ssda903Return> returns = new ArrayList<>();
            rows.forEach((of, tables) ->
                    returns.add(Ssda903Return.of(tables(of, tables), of).value()));
            ReturnRules rules = ReturnRules.of(year).only(ImmutableSet.of(rule));
            if (!postcodes.isEmpty()) {
                rules = rules.withPostcodes(postcode -> Optional.ofNullable(postcodes.get(postcode)));
            }
            if (!providers.isEmpty()) {
                rules = rules.withProviders(urn -> Optional.ofNullable(providers.get(urn)));
            }
            if (own.isPresent()) {
                rules = rules.ofAuthority(own.get())
                        .withAuthorities(code -> code.text().startsWith("3"));
            }
            return rules.check(returns.get(returns.size() - 1), returns.subList(0, returns.size() - 1));
        }

        private void complete(CollectionYear of, Map<ReturnTable, List<Map<String, String>>> tables) {
            for (ReturnTable table : List.of(ReturnTable.HEADER, ReturnTable.EPISODES)) {
                if (!none.contains(table.toString())) {
                    tables.computeIfAbsent(table, first -> new ArrayList<>(List.of(sound(table, of))));
                }
            }
        }

        private Parsed<TableSet> tables(CollectionYear of, Map<ReturnTable, List<Map<String, String>>> recorded) {
            TableCollector tables = new TableCollector();
            for (ReturnTable table : ReturnTable.values()) {
                if (table.isCollectedIn(of) && !isWithout(of, table.toString())) {
                    List<Map<String, String>> rowsOfTable = recorded.getOrDefault(table, List.of());
                    tables.supply(table.definition(), columns(of, table, rowsOfTable));
                    rowsOfTable.forEach(row -> tables.add(table.definition(), cells(table, row)));
                }
            }
            return tables.tables();
        }

        private boolean isWithout(CollectionYear of, String what) {
            return of.equals(year) && without.contains(what);
        }

        private ImmutableList<Column<?>> columns(
                CollectionYear of, ReturnTable table, List<Map<String, String>> cells) {
            return table.definition().allColumns().stream()
                    .filter(column -> table.definition().columns().contains(column)
                            || cells.stream().anyMatch(row -> row.containsKey(column.name())))
                    .filter(column -> !isWithout(of, table + "." + column))
                    .collect(toImmutableList());
        }

        private static Map<Column<?>, String> cells(ReturnTable table, Map<String, String> row) {
            Map<Column<?>, String> cells = new HashMap<>();
            for (Column<?> column : table.definition().allColumns()) {
                Optional.ofNullable(row.get(column.name())).ifPresent(text -> cells.put(column, text));
            }
            return cells;
        }

        private static ReturnTable table(String name) {
            for (ReturnTable table : ReturnTable.values()) {
                if (table.toString().equals(name)) {
                    return table;
                }
            }
            throw new IllegalArgumentException("'" + name + "' is no table of the return");
        }

        /** A row without fault of a boy of 12 whom a care order keeps in a foster family. */
        private static Map<String, String> sound(ReturnTable table, CollectionYear of) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("CHILD", "C1");
            if (table == ReturnTable.HEADER || table == ReturnTable.ASYLUM_SEEKERS) {
                cells.put("SEX", of.startYear() < 2024 ? "1" : "M");
            }
            if (table != ReturnTable.EPISODES) {
                cells.put("DOB", "10/06/" + (of.endYear() - 13));
            }
            cells.putAll(SOUND.getOrDefault(table, ImmutableMap.of()));
            cells.replaceAll((column, text) -> text.replace("YYYY", String.format(Locale.ROOT, "%d", of.startYear())));
            return cells;
        }

        private static final ImmutableMap<ReturnTable, ImmutableMap<String, String>> SOUND = ImmutableMap.of(
                ReturnTable.HEADER,
                ImmutableMap.of("ETHNIC", "WBRI", "UPN", "A123456789012"),
                ReturnTable.EPISODES,
                ImmutableMap.<String, String>builder()
                        .put("DECOM", "01/05/YYYY")
                        .put("RNE", "S")
                        .put("LS", "C2")
                        .put("CIN", "N1")
                        .put("PLACE", "U6")
                        .put("PLACE_PROVIDER", "PR1")
                        .put("HOME_POST", "ZZ1 1ZZ")
                        .put("PL_POST", "ZZ2 2ZZ")
                        .put("URN", "SC123456")
                        .buildOrThrow());
    }
}
