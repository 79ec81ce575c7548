package org.corporateparenting.sufficiency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableSet;

/**
 * Reads fostering households from the tables {@code cp_household...} and {@code cp_exemptions}, which a folder may carry
 * beside those about children.
 *
 * <p>Each table may be absent, and then facts of its kind are <em>not supplied</em>. A table that is there with all its
 * columns is complete: what it does not say was not done. A household is known by its {@code household} key and made of its
 * rows in any of the tables. What each finding means stands in {@link HouseholdRule}.
 */
public final class Households {

    private final UsableRows rows;
    private final Map<HouseholdId, FosteringHouseholdBuilder> builders = new TreeMap<>();
    private final Map<HouseholdId, Set<String>> carers = new TreeMap<>();

    private Households(TableSet tables) {
        this.rows = new UsableRows(tables);
    }

    /**
     * How the tables are read, for whoever reads a folder that may carry them.
     *
     * @return the definitions, all of them of tables that may be absent without a word
     */
    public static ImmutableList<TableDefinition> definitions() {
        return HouseholdTables.ALL.stream().map(KeyedTable::definition).collect(ImmutableList.toImmutableList());
    }

    /**
     * The households in some tables.
     *
     * @param tables tables that were read by {@link #definitions()} and others
     * @return the households in the order of their keys, with the kinds of fact that are not supplied; and what was noticed
     */
    public static Parsed<ImmutableList<FosteringHousehold>> read(TableSet tables) {
        return new Households(tables).read();
    }

    private Parsed<ImmutableList<FosteringHousehold>> read() {
        take(HouseholdTables.HOUSEHOLDS, (household, row) -> {
            household.addStatus(HouseholdTables.status(row));
            row.get(HouseholdTables.AREA).value().ifPresent(household::area);
        });
        ImmutableSet<HouseholdId> listed = ImmutableSet.copyOf(builders.keySet());
        take(HouseholdTables.APPROVALS, (household, row) -> household.addApproval(HouseholdTables.approval(row)));
        take(HouseholdTables.REVIEWS, (household, row) -> household.addReview(HouseholdTables.review(row)));
        take(HouseholdTables.CHILDREN, (household, row) -> household.addChild(HouseholdTables.child(row)));
        take(HouseholdTables.EXEMPTIONS, (household, row) -> household.addExemption(HouseholdTables.exemption(row)));
        take(
                HouseholdTables.DETERMINATIONS,
                (household, row) -> household.addDetermination(HouseholdTables.determination(row)));
        reportNotListed(listed);
        return new Parsed<>(
                builders.entrySet().stream()
                        .map(one -> complete(one.getKey(), one.getValue()))
                        .collect(ImmutableList.toImmutableList()),
                rows.findings());
    }

    private void take(KeyedTable table, BiConsumer<FosteringHouseholdBuilder, Row> add) {
        for (Row row : rows.of(table)) {
            HouseholdId id = id(row);
            add.accept(
                    builders.computeIfAbsent(
                            id, key -> FosteringHousehold.builder().id(key)),
                    row);
            if (table.definition().columns().contains(HouseholdTables.CARER)) {
                row.get(HouseholdTables.CARER)
                        .value()
                        .ifPresent(carer -> carers.computeIfAbsent(id, key -> new LinkedHashSet<>())
                                .add(carer));
            }
        }
    }

    private FosteringHousehold complete(HouseholdId id, FosteringHouseholdBuilder builder) {
        carers.getOrDefault(id, Set.of()).forEach(carer -> builder.addCarer(FosterCarer.of(carer)));
        HouseholdTables.BY_FACT.forEach((fact, table) -> {
            if (!table.isSupplied(rows.tables())) {
                builder.addNotSupplied(fact);
            }
        });
        return builder.build();
    }

    /** The first row of each household that the table of households, where it is supplied, does not have. */
    private void reportNotListed(ImmutableSet<HouseholdId> listed) {
        if (!HouseholdTables.HOUSEHOLDS.isSupplied(rows.tables())) {
            return;
        }
        Set<HouseholdId> reported = new LinkedHashSet<>(listed);
        HouseholdTables.BY_FACT.values().stream()
                .flatMap(table -> rows.tables().find(table.definition()).stream())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.get(HouseholdTables.HOUSEHOLD).value().isPresent())
                .filter(row -> builders.containsKey(id(row)) && reported.add(id(row)))
                .forEach(row -> rows.report(
                        HouseholdRule.HOUSEHOLD_NOT_LISTED,
                        row,
                        "the household is not among the households; one is made of its rows",
                        HouseholdTables.HOUSEHOLD));
    }

    private static HouseholdId id(Row row) {
        return HouseholdId.of(row.get(HouseholdTables.HOUSEHOLD).value().orElseThrow());
    }
}
