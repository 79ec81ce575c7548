package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableSet;
import org.immutables.value.Value;

/** A table of the dataset of which every row says something of one child that no other row is needed for. */
@Value.Immutable
abstract class FactTable {

    FactTable() {}

    /** How it is read. */
    abstract TableDefinition definition();

    /** The column of the row's own id; empty where rows have none. */
    abstract Optional<Column<String>> id();

    /** The column of the person's key. */
    abstract Column<String> person();

    /** The column of the key of a time in care; empty where the table has none. */
    abstract Optional<Column<String>> care();

    /** The column by which rows are put in order; empty where rows have no day. */
    abstract Optional<Column<LocalDate>> date();

    /** The kinds of act it supplies, each with the columns without which nothing is known of it. */
    abstract ImmutableSetMultimap<ActKind, Column<?>> kinds();

    /** Adds what a row says to a case file. */
    abstract BiConsumer<FactRow, CaseFileBuilder> maker();

    /** The order in which rows are used, whatever their order in the file. */
    final Comparator<Row> order() {
        Comparator<Row> byDay = Comparator.comparing(
                row -> date().flatMap(column -> row.get(column).value()).orElse(LocalDate.MIN));
        return byDay.thenComparing(RowOrder.of(definition()));
    }

    /** The kinds of which a set of tables says nothing, for want of this table or of a column. */
    final ImmutableSet<ActKind> notSupplied(TableSet tables) {
        Optional<Table> table = tables.find(definition());
        return kinds().keySet().stream()
                .filter(kind -> table.filter(found -> found.supplied().containsAll(kinds().get(kind)))
                        .isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }
}
