package org.corporateparenting.governance.pack;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableSet;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.PartialDate;

/**
 * A table of board records.
 *
 * @param fact what it holds
 * @param definition how it is read
 * @param needed the columns without which a row says nothing
 * @param keys the columns by which a row is told from others
 */
record BoardTable(
        BoardFact fact, TableDefinition definition, ImmutableList<Column<?>> needed, ImmutableList<Column<?>> keys) {

    static final Column<LocalDate> FROM = Column.date("from");
    static final Column<LocalDate> TO = Column.date("to");

    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    /** A table whose rows are told apart by some of the columns that they need. */
    static BoardTable of(BoardFact fact, List<Column<?>> keys, List<Column<?>> alsoNeeded, List<Column<?>> others) {
        TableDefinition definition = TableDefinition.builder()
                .name(fact.table())
                .addAllColumns(keys)
                .addAllColumns(alsoNeeded)
                .addAllColumns(others)
                .isOptional(true)
                .build();
        return new BoardTable(
                fact,
                definition,
                ImmutableList.<Column<?>>builder()
                        .addAll(keys)
                        .addAll(alsoNeeded)
                        .build(),
                ImmutableList.copyOf(keys));
    }

    /** The same table with rows also told apart by a column that may be blank. */
    BoardTable alsoToldApartBy(Column<?> column) {
        return new BoardTable(
                fact,
                definition,
                needed,
                ImmutableList.<Column<?>>builder().addAll(keys).add(column).build());
    }

    /** Whether the table is there with all its columns, so that what it does not say was not. */
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

    /** A column of whole numbers from a lowest one up. */
    static Column<Integer> whole(String name, int lowest) {
        return Column.of(
                name,
                "a whole number of " + lowest + " or more",
                text -> Optional.ofNullable(Ints.tryParse(text)).filter(number -> number >= lowest));
    }

    /** A column of numbers. */
    static Column<BigDecimal> number(String name) {
        return Column.of(
                name,
                "a number such as 64.5",
                text -> NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty());
    }

    /** A column of lists, their elements divided by semicolons. */
    static Column<ImmutableList<String>> list(String name) {
        return Column.of(name, "one or more words with semicolons between them", text -> {
            ImmutableList<String> elements = ImmutableList.copyOf(LIST.split(text));
            return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
        });
    }

    /** A column of dates of which perhaps only the month, quarter or year is known. */
    static Column<PartialDate> partial(String name) {
        return parsed(name, "a date such as 2022-10-05, 2022-10, 2022-23-Q3 or 2022", PartialDate::parse);
    }

    /** A column of a form whose reader throws where a text does not have it. */
    static <T> Column<T> parsed(String name, String expected, Function<String, T> reader) {
        return Column.of(name, expected, text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    /** What a usable row holds in a column that it needs. */
    static <T> T needed(Row row, Column<T> column) {
        return row.get(column).value().orElseThrow();
    }

    /** What a usable row holds in a column that may be blank. */
    static <T> Optional<T> maybe(Row row, Column<T> column) {
        return row.get(column).value();
    }

    /** What a usable row holds in a column of lists; empty where it is blank. */
    static ImmutableList<String> elements(Row row, Column<ImmutableList<String>> column) {
        return row.get(column).value().orElse(ImmutableList.of());
    }

    /** The days from the one to the other column. */
    static DateRange range(Row row) {
        return new DateRange(needed(row, FROM), maybe(row, TO));
    }
}
