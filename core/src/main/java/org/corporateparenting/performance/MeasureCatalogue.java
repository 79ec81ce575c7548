package org.corporateparenting.performance;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableReader;

/** The measures of the library's own list, one row each. */
final class MeasureCatalogue {

    private static final String RESOURCE = "measures.csv";
    private static final Column<String> ID = Column.text("id");
    private static final Column<String> FIGURES_ID = Column.text("figures_id");
    private static final Column<Integer> KPI = Column.number("kpi");
    private static final Column<Frequency> FREQUENCY = names("frequency", Frequency.class);
    private static final Column<String> SECTION = Column.text("section");
    private static final Column<String> FAMILY = Column.text("family");
    private static final Column<String> LABEL = Column.text("label");
    private static final Column<String> POPULATION = Column.text("population");
    private static final Column<String> NUMERATOR = Column.text("numerator");
    private static final Column<String> LIMIT = Column.text("limit");
    private static final Column<MeasureWindow> WINDOW = names("window", MeasureWindow.class);
    private static final Column<Unit> UNIT = names("unit", Unit.class);
    private static final Column<Polarity> POLARITY = names("polarity", Polarity.class);
    private static final Column<Integer> AGE_FROM = Column.number("age_from");
    private static final Column<Integer> AGE_TO = Column.number("age_to");
    private static final Column<Period> IN_CARE = Column.of("in_care", "a time such as P12M", MeasureCatalogue::period);
    private static final Column<Integer> LOOKED_AFTER_AT = Column.number("looked_after_at");
    private static final Column<Force> FORCE = names("force", Force.class);
    private static final Column<String> ROWS = Column.text("rows");
    private static final Column<String> SOURCE = Column.text("source");
    private static final Column<String> DEFINITION = Column.text("definition");

    private static final TableDefinition MEASURES = TableDefinition.builder()
            .name("measures")
            .addColumns(ID, FIGURES_ID, KPI, FREQUENCY, SECTION, FAMILY, LABEL, POPULATION, NUMERATOR, LIMIT, WINDOW)
            .addColumns(UNIT, POLARITY, AGE_FROM, AGE_TO, IN_CARE, LOOKED_AFTER_AT, FORCE, ROWS, SOURCE, DEFINITION)
            .build();
    private static final Splitter LIST = Splitter.on(';').omitEmptyStrings();

    private MeasureCatalogue() {}

    static ImmutableList<Measure> read() {
        InputStream in = Objects.requireNonNull(MeasureCatalogue.class.getResourceAsStream(RESOURCE), RESOURCE);
        Parsed<Table> table = TableReader.readStream(MEASURES, in);
        if (!table.findings().isEmpty()) {
            throw new IllegalStateException(
                    RESOURCE + " is damaged: " + table.findings().get(0).message());
        }
        return table.value().rows().stream().map(MeasureCatalogue::measure).collect(ImmutableList.toImmutableList());
    }

    private static Measure measure(Row row) {
        return Measure.builder()
                .id(row.get(ID).value().orElseThrow())
                .figuresId(row.get(FIGURES_ID).value())
                .kpi(row.get(KPI).value())
                .frequency(row.get(FREQUENCY).value())
                .section(row.get(SECTION).value())
                .family(row.get(FAMILY).value())
                .label(row.get(LABEL).value().orElseThrow())
                .population(row.get(POPULATION).value())
                .numerator(row.get(NUMERATOR).value())
                .limit(row.get(LIMIT).value())
                .window(row.get(WINDOW).value().orElse(MeasureWindow.UNSTATED))
                .unit(row.get(UNIT).value().orElseThrow())
                .polarity(row.get(POLARITY).value().orElseThrow())
                .cohort(cohort(row))
                .force(row.get(FORCE).value())
                .statutoryRows(row.get(ROWS).value().map(LIST::splitToList).orElse(ImmutableList.of()))
                .source(row.get(SOURCE).value())
                .definition(row.get(DEFINITION).value().or(() -> definition(row)))
                .build();
    }

    private static Cohort cohort(Row row) {
        return new Cohort(
                row.get(AGE_FROM).value(),
                row.get(AGE_TO).value(),
                row.get(IN_CARE).value(),
                row.get(LOOKED_AFTER_AT).value());
    }

    /** The numerator, the limit and the population as a sentence. */
    private static Optional<String> definition(Row row) {
        String limit = row.get(LIMIT).value().map(text -> " (" + text + ")").orElse("");
        String population =
                row.get(POPULATION).value().map(text -> ", out of " + text).orElse("");
        return row.get(NUMERATOR)
                .value()
                .map(text -> Ascii.toUpperCase(text.charAt(0)) + text.substring(1) + limit + population + ".");
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Column<E> names(String name, Class<E> type) {
        return Column.of(
                name,
                "a constant of " + type.getSimpleName(),
                text -> Enums.getIfPresent(type, text).toJavaUtil());
    }
}
