package org.corporateparenting.sufficiency;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableSet;

/**
 * A table about households or settings.
 *
 * @param definition how it is read
 * @param needed the columns without which a row says nothing
 * @param keys the columns by which a row is told from others
 */
record KeyedTable(TableDefinition definition, ImmutableList<Column<?>> needed, ImmutableList<Column<?>> keys) {

    static final Column<LocalDate> FROM = Column.date("from");
    static final Column<LocalDate> TO = Column.date("to");

    /** A table whose rows are told apart by the columns they need, and perhaps by others. */
    static KeyedTable of(
            String name,
            Optional<Column<String>> child,
            List<Column<?>> needed,
            List<Column<?>> tellingApart,
            List<Column<?>> others) {
        TableDefinition definition = TableDefinition.builder()
                .name(name)
                .addAllColumns(needed)
                .addAllColumns(tellingApart)
                .addAllColumns(others)
                .childColumn(child)
                .isOptional(true)
                .build();
        return new KeyedTable(
                definition,
                ImmutableList.copyOf(needed),
                Stream.concat(needed.stream(), tellingApart.stream()).collect(ImmutableList.toImmutableList()));
    }

    /** Whether the table is there with all its columns, so that what it does not say was not done. */
    boolean isSupplied(TableSet tables) {
        return tables.find(definition)
                .filter(found -> found.supplied().size() == definition.columns().size())
                .isPresent();
    }

    /** A column of the words of an enum, in any letter case. */
    static <E extends Enum<E>> Column<E> word(String name, Class<E> words) {
        String expected =
                Stream.of(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
        return Column.of(
                name,
                expected,
                text -> Enums.getIfPresent(words, Ascii.toUpperCase(text)).toJavaUtil());
    }

    /** What a usable row holds in a column that it needs. */
    static <T> T needed(Row row, Column<T> column) {
        return row.get(column).value().orElseThrow();
    }

    /** What a usable row holds in a column that may be blank. */
    static <T> Optional<T> maybe(Row row, Column<T> column) {
        return row.get(column).value();
    }
}
