package org.corporateparenting.governance.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.time.CollectionYear;

/** The rows of a table of money by year: each line once, all lines of a year in one unit. */
final class MoneyRows {

    private final Parsed<Table> table;
    private final Column<String> id;
    private final Unit otherwise;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private final Map<CollectionYear, Unit> units = new HashMap<>();

    MoneyRows(Parsed<Table> table, Column<String> id, Unit otherwise) {
        this.table = table;
        this.id = id;
        this.otherwise = otherwise;
        findings.addAll(table.findings());
    }

    /** The usable rows by year, earliest year first. */
    ImmutableListMultimap<CollectionYear, Row> byYear() {
        Map<CollectionYear, ImmutableList.Builder<Row>> years = new TreeMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Row row : table.value().rows()) {
            Optional<CollectionYear> year = row.get(MoneyColumns.YEAR).value();
            Optional<String> name = row.get(id).value();
            if (year.isEmpty() || name.isEmpty()) {
                report(MoneyRule.ROW_UNNAMED, row, "the row has no " + id + " or no year; it is left out");
            } else if (!seen.add(List.of(year.get(), name.get()))) {
                report(MoneyRule.ROW_REPEATED, row, "a row above is the same line of the year; this one is left out");
            } else if (unit(row, year.get()) != units.computeIfAbsent(year.get(), first -> unit(row, first))) {
                report(
                        MoneyRule.UNIT_DIFFERS,
                        row,
                        "the unit is not that of the year's first row; the row is left out");
            } else {
                years.computeIfAbsent(year.get(), first -> ImmutableList.builder())
                        .add(row);
            }
        }
        ImmutableListMultimap.Builder<CollectionYear, Row> rows = ImmutableListMultimap.builder();
        years.forEach((year, own) -> rows.putAll(year, own.build()));
        return rows.build();
    }

    <T> Parsed<T> with(T value) {
        return new Parsed<>(value, findings.build());
    }

    Unit unit(CollectionYear year) {
        return units.getOrDefault(year, otherwise);
    }

    String title(Row row) {
        return row.get(MoneyColumns.TITLE).value().or(() -> row.get(id).value()).orElse("");
    }

    boolean isTotal(Row row) {
        return row.get(id).value().filter(MoneyColumns.TOTAL::equals).isPresent();
    }

    static <K> ImmutableMap<K, BigDecimal> amounts(Row row, ImmutableMap<K, Column<BigDecimal>> columns) {
        ImmutableMap.Builder<K, BigDecimal> amounts = ImmutableMap.builder();
        columns.forEach((key, column) -> row.get(column).value().ifPresent(amount -> amounts.put(key, amount)));
        return amounts.buildOrThrow();
    }

    private Unit unit(Row row, CollectionYear year) {
        return row.get(MoneyColumns.UNIT).value().orElseGet(() -> unit(year));
    }

    private void report(MoneyRule rule, Row row, String message) {
        findings.add(Finding.of(rule.id(), rule.severity(), row.location(), message));
    }
}
