package org.corporateparenting.commitment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.time.PartialDate;

/** Reads the promises that ship with the library. */
final class PromiseFile {

    private static final Splitter LIST = Splitter.on(';');

    private static final Column<String> FRAMEWORK = Column.text("framework");
    private static final Column<String> AUTHORITY = Column.text("authority");
    private static final Column<String> FROM = Column.text("from");
    private static final Column<String> UNTIL = Column.text("until");
    private static final TableDefinition FRAMEWORKS = TableDefinition.builder()
            .name("frameworks")
            .addColumns(FRAMEWORK, AUTHORITY, FROM, UNTIL)
            .build();

    private static final Column<String> ID = Column.text("id");
    private static final Column<String> PARENT = Column.text("parent");
    private static final Column<String> TITLE = Column.text("title");
    private static final Column<String> KIND = Column.text("kind");
    private static final Column<String> CALLED_FOR = Column.text("called_for");
    private static final Column<String> DIRECTIONS = Column.text("directions");
    private static final Column<String> MEASURES = Column.text("measures");
    private static final Column<String> DUTIES = Column.text("duties");
    private static final Column<String> PRINCIPLES = Column.text("principles");
    private static final Column<String> SOURCE = Column.text("source");
    private static final TableDefinition PROMISES = TableDefinition.builder()
            .name("promises")
            .addColumns(
                    ID, FRAMEWORK, PARENT, TITLE, KIND, CALLED_FOR, DIRECTIONS, MEASURES, DUTIES, PRINCIPLES, SOURCE)
            .build();

    private PromiseFile() {}

    static ImmutableList<Promise> read() {
        ImmutableMap<String, Framework> frameworks = Maps.uniqueIndex(
                rows(FRAMEWORKS).stream().map(PromiseFile::framework).collect(toImmutableList()), Framework::name);
        return rows(PROMISES).stream().map(row -> promise(row, frameworks)).collect(toImmutableList());
    }

    private static ImmutableList<Row> rows(TableDefinition table) {
        String resource = table.name() + ".csv";
        InputStream in = Objects.requireNonNull(PromiseFile.class.getResourceAsStream(resource), resource);
        Parsed<Table> read = TableReader.readStream(table, in);
        if (!read.findings().isEmpty()) {
            throw new IllegalStateException(
                    resource + " is damaged: " + read.findings().get(0).message());
        }
        return read.value().rows();
    }

    private static Framework framework(Row row) {
        return new Framework(
                text(row, FRAMEWORK),
                text(row, AUTHORITY),
                PartialDate.parse(text(row, FROM)),
                row.get(UNTIL).value().map(PartialDate::parse));
    }

    private static Promise promise(Row row, ImmutableMap<String, Framework> frameworks) {
        String framework = text(row, FRAMEWORK);
        return Promise.builder()
                .id(text(row, ID))
                .framework(Optional.ofNullable(frameworks.get(framework)).orElseThrow())
                .parent(row.get(PARENT).value())
                .title(text(row, TITLE))
                .kind(PromiseKind.valueOf(text(row, KIND)))
                .calledFor(list(row, CALLED_FOR, EvidenceType::valueOf))
                .directions(list(row, DIRECTIONS, CriterionDirection::valueOf))
                .measures(list(row, MEASURES, Function.identity()))
                .duties(list(row, DUTIES, RuleId::of))
                .principles(list(row, PRINCIPLES, Function.identity()))
                .source(row.get(SOURCE).value())
                .build();
    }

    private static String text(Row row, Column<String> column) {
        return row.get(column).value().orElseThrow();
    }

    private static <T> ImmutableList<T> list(Row row, Column<String> column, Function<String, T> form) {
        return row.get(column).value().map(LIST::splitToList).orElse(ImmutableList.of()).stream()
                .map(form)
                .collect(toImmutableList());
    }
}
