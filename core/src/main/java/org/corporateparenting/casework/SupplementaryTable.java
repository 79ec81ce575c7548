package org.corporateparenting.casework;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;

/**
 * A supplementary table.
 *
 * @param definition how it is read
 * @param keys the columns by which a row is told from the child's other rows
 * @param needed the columns without which a row says nothing, the keys among them
 * @param kind what is not supplied where the table is absent; empty where it only adds to acts of another source
 * @param take gives a usable row to a child
 */
record SupplementaryTable(
        TableDefinition definition,
        ImmutableList<Column<?>> keys,
        ImmutableList<Column<?>> needed,
        Optional<ActKind> kind,
        BiConsumer<Supplement, Row> take) {

    static final Column<String> CHILD = Column.text("child");
    static final Column<LocalDate> FROM = Column.date("from");
    static final Column<LocalDate> TO = Column.date("to");
    static final Column<OffsetDateTime> BEGAN = moment("began");
    static final Column<OffsetDateTime> ENDED = moment("ended");

    /**
     * A table each of whose rows is a fact of its own.
     *
     * @param keys the columns by which a row is told from the child's other rows; a row without one of them is left out
     * @param others the other columns, which may be blank
     * @param add puts the fact that a row states into a case file
     */
    static SupplementaryTable ofFacts(
            String name,
            ActKind kind,
            List<Column<?>> keys,
            List<Column<?>> others,
            BiConsumer<CaseFileBuilder, Row> add) {
        return new SupplementaryTable(
                define(name, keys, others),
                ImmutableList.copyOf(keys),
                ImmutableList.copyOf(keys),
                Optional.of(kind),
                (supplement, row) -> supplement.addFact(builder -> add.accept(builder, row)));
    }

    static TableDefinition define(String name, List<Column<?>> keys, List<Column<?>> others) {
        return TableDefinition.builder()
                .name(name)
                .addColumns(CHILD)
                .addAllColumns(Stream.concat(keys.stream(), others.stream()).toList())
                .childColumn(CHILD)
                .isOptional(true)
                .build();
    }

    /** A column of moments, each with its offset from universal time. */
    static Column<OffsetDateTime> moment(String name) {
        return Column.of(name, "a moment with its offset, such as 2024-06-03T09:00+01:00", text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    /** A column of the words of an enum, in any letter case. */
    static <E extends Enum<E>> Column<E> word(String name, Class<E> words) {
        String expected = List.of(words.getEnumConstants()).stream()
                .map(Enum::name)
                .collect(Collectors.joining(", ", "one of ", ""));
        Function<String, Optional<E>> form =
                text -> Enums.getIfPresent(words, Ascii.toUpperCase(text)).toJavaUtil();
        return Column.of(name, expected, form);
    }

    /** A column of whole numbers from nought up to a highest one. */
    static Column<Integer> count(String name, int highest) {
        String expected = "a whole number from 0" + (highest == Integer.MAX_VALUE ? "" : " to " + highest);
        return Column.of(
                name,
                expected,
                text -> Optional.ofNullable(Ints.tryParse(text)).filter(number -> number >= 0 && number <= highest));
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
