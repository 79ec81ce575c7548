package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.Sex;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** Who one child is: what the header of the latest return says that says anything, else what its other tables agree on. */
final class Person {

    private static final ImmutableList<ReturnTable> TABLES = ImmutableList.copyOf(ReturnTable.values());

    private final List<ChildYear> newestFirst;

    private Person(List<ChildYear> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /** Adds birth date, sex and ethnic group, as far as they are known. */
    static void addTo(CaseFileBuilder file, List<ChildYear> newestFirst) {
        newestFirst.forEach(Person::checkHeaders);
        Person person = new Person(newestFirst);
        file.born(person.settle(Fact.BORN)).sex(person.settle(Fact.SEX)).ethnicGroup(person.settle(Fact.ETHNIC_GROUP));
    }

    private static void checkHeaders(ChildYear child) {
        ImmutableList<Row> headers = child.child().rows(ReturnTable.HEADER);
        if (!headers.isEmpty()) {
            child.once(ReturnTable.HEADER, headers);
        } else if (child.year().hasHeaders()) {
            child.findings()
                    .report(
                            ReturnRule.HEADER_MISSING,
                            ReturnTable.HEADER,
                            child.child().id(),
                            TABLES.stream()
                                    .filter(table -> !child.child().rows(table).isEmpty())
                                    .map(ReturnTable::toString)
                                    .collect(Collectors.joining(", ", "the child has no row here and rows in ", "")));
        }
    }

    private <T> Optional<T> settle(Fact<T> fact) {
        Optional<Settled<T>> settled = Optional.empty();
        for (ChildYear child : newestFirst) {
            ImmutableSet<T> said = said(fact, child);
            if (settled.isEmpty() && !said.isEmpty()) {
                settled = Optional.of(new Settled<>(child, said));
            } else if (said.size() == 1) {
                settled.ifPresent(later -> later.compare(fact, said, child));
            }
        }
        return settled.flatMap(Settled::value);
    }

    /** What a return says: one value, several that differ, or nothing. */
    private static <T> ImmutableSet<T> said(Fact<T> fact, ChildYear child) {
        Optional<T> first = fact.firstSaid(child.child());
        return first.isPresent() && !fact.isSaidThroughout(first.get(), child.child())
                ? differing(fact, child)
                : first.map(ImmutableSet::of).orElse(ImmutableSet.of());
    }

    private static <T> ImmutableSet<T> differing(Fact<T> fact, ChildYear child) {
        Set<T> headers = new LinkedHashSet<>();
        for (Row row : child.child().rows(ReturnTable.HEADER)) {
            fact.reader().apply(row).ifPresent(headers::add);
        }
        if (headers.size() > 1) {
            child.findings()
                    .report(
                            ReturnRule.HEADER_CONTRADICTED,
                            ReturnTable.HEADER,
                            child.child().id(),
                            "rows of the child differ in " + fact.column().name() + "; which one holds cannot be told",
                            fact.column());
            return ImmutableSet.copyOf(headers);
        }
        Set<T> all = elsewhere(fact, child, headers);
        return ImmutableSet.copyOf(headers.isEmpty() ? all : headers);
    }

    /** What the other tables say; of each the first row is reported that says something else than came before. */
    private static <T> Set<T> elsewhere(Fact<T> fact, ChildYear child, Set<T> header) {
        Set<T> values = new LinkedHashSet<>(header);
        for (ReturnTable table : fact.others()) {
            boolean isReported = false;
            for (Row row : child.child().rows(table)) {
                Optional<T> value = fact.reader().apply(row);
                boolean differs = value.isPresent() && values.add(value.get()) && values.size() > 1;
                if (differs && !isReported) {
                    reportDiffers(fact, child, row, !header.isEmpty());
                    isReported = true;
                }
            }
        }
        return values;
    }

    private static void reportDiffers(Fact<?> fact, ChildYear child, Row row, boolean hasHeader) {
        String name = fact.column().name();
        child.findings()
                .report(
                        ReturnRule.PERSON_DIFFERS,
                        row,
                        hasHeader
                                ? name + " is not the one in the child's header, which is followed"
                                : name + " differs between rows of the child, and no header says which one holds",
                        fact.column());
    }

    /**
     * What the latest return says that says anything.
     *
     * @param <T> what it is about
     * @param child the return
     * @param said one value, or several that differ
     */
    private record Settled<T>(ChildYear child, ImmutableSet<T> said) {

        Optional<T> value() {
            return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
        }

        void compare(Fact<T> fact, ImmutableSet<T> earlier, ChildYear earlierChild) {
            if (said.size() == 1 && !said.equals(earlier)) {
                child.findings()
                        .report(
                                ReturnRule.PERSON_CHANGED,
                                ReturnTable.HEADER,
                                child.child().id(),
                                ReturnedYear.named(earlierChild.year().returned()) + " has another "
                                        + fact.column().name() + " for the child; this one is used",
                                fact.column());
            }
        }
    }

    /**
     * Something that a return says of a child in each of its rows.
     *
     * @param <T> what is said
     * @param column the column that says it
     * @param reader reads it
     * @param others the tables besides the header that have the column
     */
    private record Fact<T>(Column<?> column, Function<Row, Optional<T>> reader, ImmutableList<ReturnTable> others) {

        static final Fact<LocalDate> BORN =
                of(ReturnColumns.DOB, row -> row.get(ReturnColumns.DOB).value());
        static final Fact<Sex> SEX = of(
                ReturnColumns.SEX,
                row -> row.get(ReturnColumns.SEX).value().flatMap(Sex::tryOf).map(Sex::current));
        static final Fact<EthnicGroup> ETHNIC_GROUP = of(
                ReturnColumns.ETHNIC,
                row -> row.get(ReturnColumns.ETHNIC).value().flatMap(EthnicGroup::tryOf));

        /** The first thing that a row says, a header before all others. */
        Optional<T> firstSaid(ReturnedChild child) {
            Optional<T> first = firstIn(child.rows(ReturnTable.HEADER));
            for (int i = 0; i < others.size() && first.isEmpty(); i++) {
                first = firstIn(child.rows(others.get(i)));
            }
            return first;
        }

        private Optional<T> firstIn(ImmutableList<Row> rows) {
            for (int i = 0; i < rows.size(); i++) {
                Optional<T> value = reader.apply(rows.get(i));
                if (value.isPresent()) {
                    return value;
                }
            }
            return Optional.empty();
        }

        /** Whether no row says anything else. */
        boolean isSaidThroughout(T value, ReturnedChild child) {
            for (int i = 0; i < others.size(); i++) {
                if (!isSaidThroughout(value, child.rows(others.get(i)))) {
                    return false;
                }
            }
            return isSaidThroughout(value, child.rows(ReturnTable.HEADER));
        }

        private boolean isSaidThroughout(T value, ImmutableList<Row> rows) {
            for (int i = 0; i < rows.size(); i++) {
                Optional<T> said = reader.apply(rows.get(i));
                if (said.isPresent() && !said.get().equals(value)) {
                    return false;
                }
            }
            return true;
        }

        private static <T> Fact<T> of(Column<?> column, Function<Row, Optional<T>> reader) {
            return new Fact<>(
                    column,
                    reader,
                    TABLES.stream()
                            .filter(table -> table != ReturnTable.HEADER)
                            .filter(table -> table.definition().allColumns().contains(column))
                            .collect(ImmutableList.toImmutableList()));
        }
    }
}
