package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.ReturnedChild;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableCollector;
import org.corporateparenting.time.CollectionYear;

/**
 * Takes from a child's record row by row and cell by cell what a breach does not turn on, and puts invented values in the place
 * of the rest.
 *
 * <p>Each step is kept only if the rule is still breached. What is tried first is invented; a day in the recorded month or so many
 * years before comes after it, and is named in the answer like a text that had to stay.
 */
final class Shrinker {

    private static final String INVENTED_CHILD = "SHRUNK";

    private static final ImmutableMap<Column<?>, String> INVENTED_TEXT = ImmutableMap.<Column<?>, String>builder()
            .put(ReturnColumns.UPN, "A123456789012")
            .put(ReturnColumns.HOME_POST, "ZZ1 1ZZ")
            .put(ReturnColumns.PL_POST, "ZZ2 2ZZ")
            .put(ReturnColumns.URN, "SC000000")
            .put(ReturnColumns.SW_ID, "SW0000000000")
            .put(ReturnColumns.ETHNIC, "WBRI")
            .put(ReturnColumns.PL_LA, "999")
            .put(ReturnColumns.LA_PERM, "999")
            .buildOrThrow();

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String INVENTED_NONSENSE = "?";

    private final ReturnRules rules;
    private final ChildId child;
    private final ReturnPeriod period;

    Shrinker(ReturnRules rules, ChildId child, ReturnPeriod period) {
        this.rules = rules;
        this.child = child;
        this.period = period;
    }

    ShrunkRecord shrink(Ssda903Return returned, Iterable<Ssda903Return> previous) {
        SortedMap<CollectionYear, Ssda903Return> returns = new TreeMap<>();
        CollectionYear year = returned.year().orElse(rules.pack());
        previous.forEach(
                each -> each.year().filter(its -> its.compareTo(year) < 0).ifPresent(its -> returns.put(its, each)));
        returns.put(year, returned);
        Draft draft = new Draft(returns, year);
        if (draft.finding().isEmpty()) {
            throw new IllegalArgumentException("child '" + child + "' does not breach rule "
                    + rules.rules().get(0) + "; name a rule that the record of the child breaches by itself");
        }
        draft.dropRows();
        draft.inventCells();
        return draft.result();
    }

    /** The record as far as it has been made small. */
    private final class Draft {

        private final SortedMap<CollectionYear, Ssda903Return> returns;
        private final CollectionYear year;
        private final List<DraftRow> rows = new ArrayList<>();

        Draft(SortedMap<CollectionYear, Ssda903Return> returns, CollectionYear year) {
            this.returns = returns;
            this.year = year;
            returns.forEach((its, each) -> each.child(child).ifPresent(found -> addRows(its, found)));
        }

        private void addRows(CollectionYear its, ReturnedChild found) {
            for (ReturnTable table : ReturnTable.values()) {
                found.rows(table).forEach(row -> rows.add(new DraftRow(its, table, row)));
            }
        }

        void dropRows() {
            for (int i = rows.size() - 1; i >= 0; i--) {
                DraftRow row = rows.remove(i);
                if (finding().isEmpty()) {
                    rows.add(i, row);
                }
            }
        }

        void inventCells() {
            for (DraftRow row : ImmutableList.copyOf(rows)) {
                for (Column<?> column : ImmutableList.copyOf(row.cells.keySet())) {
                    if (column != ReturnColumns.CHILD) {
                        invent(row, column);
                    }
                }
            }
        }

        private void invent(DraftRow row, Column<?> column) {
            String recorded = row.cells.getOrDefault(column, "");
            if (!isTaken(row, column, invented(column, row.its, recorded))) {
                row.asRecorded.add(column);
                if (!isTaken(row, column, near(recorded, row.its))) {
                    row.cells.put(column, recorded);
                }
            }
        }

        /** Puts the first of some texts into a cell with which the rule is still breached. */
        private boolean isTaken(DraftRow row, Column<?> column, ImmutableSet<String> candidates) {
            for (String candidate : candidates) {
                row.cells.put(column, candidate);
                if (finding().isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** Texts that say nothing of a child; days of the year, where a day is recorded. */
        private ImmutableSet<String> invented(Column<?> column, CollectionYear its, String recorded) {
            ImmutableSet.Builder<String> candidates = ImmutableSet.builder();
            candidates.add("");
            Optional.ofNullable(INVENTED_TEXT.get(column)).ifPresent(candidates::add);
            if (day(recorded).isPresent()) {
                LocalDate first = firstDay(its);
                candidates.add(
                        DAY_FIRST.format(first),
                        DAY_FIRST.format(first.plusYears(1).minusDays(1)),
                        DAY_FIRST.format(first.plusMonths(1)),
                        DAY_FIRST.format(first.plusMonths(6)));
            }
            return candidates.add(INVENTED_NONSENSE).build();
        }

        /** Days that tell the year of the recorded one, or its month. */
        private ImmutableSet<String> near(String recorded, CollectionYear its) {
            Optional<LocalDate> day = day(recorded);
            if (day.isEmpty()) {
                return ImmutableSet.of();
            }
            LocalDate first = firstDay(its);
            int years = day.get().getYear() - first.getYear();
            return ImmutableSet.of(
                    DAY_FIRST.format(first.plusYears(years)),
                    DAY_FIRST.format(first.plusYears(years + 1L)),
                    DAY_FIRST.format(day.get().withDayOfMonth(1)),
                    DAY_FIRST.format(day.get().withDayOfMonth(15)));
        }

        private LocalDate firstDay(CollectionYear its) {
            return its.equals(year) ? period.firstDay() : its.firstDay();
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(
                        text.indexOf('/') == 2
                                ? LocalDate.of(
                                        Integer.parseInt(text.substring(6, 10)),
                                        Integer.parseInt(text.substring(3, 5)),
                                        Integer.parseInt(text.substring(0, 2)))
                                : LocalDate.parse(text));
            } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }

        Optional<Finding> finding() {
            ImmutableList<Ssda903Return> made = made();
            return rules.check(made.get(made.size() - 1), made.subList(0, made.size() - 1)).findings().stream()
                    .findFirst();
        }

        ShrunkRecord result() {
            ImmutableList<Ssda903Return> made = made();
            ImmutableList.Builder<Location> kept = ImmutableList.builder();
            for (DraftRow row : rows) {
                if (!row.asRecorded.isEmpty()) {
                    kept.add(Location.ofTable(
                            row.table.toString(),
                            row.asRecorded.stream().map(Column::name).toArray(String[]::new)));
                }
            }
            return new ShrunkRecord(
                    made.get(made.size() - 1),
                    made.subList(0, made.size() - 1),
                    finding().orElseThrow(),
                    kept.build());
        }

        private ImmutableList<Ssda903Return> made() {
            return returns.entrySet().stream()
                    .map(each -> made(each.getKey(), each.getValue()))
                    .collect(ImmutableList.toImmutableList());
        }

        private Ssda903Return made(CollectionYear its, Ssda903Return whole) {
            TableCollector tables = new TableCollector();
            for (ReturnTable table : ReturnTable.values()) {
                whole.table(table)
                        .map(Table::supplied)
                        .ifPresent(columns -> tables.supply(table.definition(), columns));
            }
            for (DraftRow row : rows) {
                if (row.its.equals(its)) {
                    tables.add(row.table.definition(), row.cells);
                }
            }
            return Ssda903Return.of(tables.tables(), its).value();
        }
    }

    /** One row, whose cells change. */
    private static final class DraftRow {

        private final CollectionYear its;
        private final ReturnTable table;
        private final Map<Column<?>, String> cells = new LinkedHashMap<>();
        private final List<Column<?>> asRecorded = new ArrayList<>();

        DraftRow(CollectionYear its, ReturnTable table, Row row) {
            this.its = its;
            this.table = table;
            for (Column<?> column : row.table().allColumns()) {
                row.get(column).recorded().ifPresent(text -> cells.put(column, text));
            }
            cells.put(ReturnColumns.CHILD, INVENTED_CHILD);
        }
    }
}
