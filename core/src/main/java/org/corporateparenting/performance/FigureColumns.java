package org.corporateparenting.performance;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableDefinition;

/** The columns of a figures file. */
final class FigureColumns {

    static final Column<String> MEASURE_ID = Column.text("measure_id");
    static final Column<String> COLUMN = Column.text("column");
    static final Column<Recorded> VALUE =
            Column.of("value", "a number or a sign for a missing one (n/a, -, tbc)", Recorded::parse);
    static final Column<String> SECTION = Column.text("section");
    static final Column<String> LABEL = Column.text("label");
    static final Column<Polarity> POLARITY = names("polarity", "HIGHER, LOWER or NONE", Polarity.class);
    static final Column<String> POLARITY_BASIS = Column.text("polarity_basis");
    static final Column<Unit> UNIT = names("unit", "a unit such as PERCENT, COUNT or DAYS", Unit.class);
    static final Column<Basis> BASIS = names("basis", "a basis such as MONTH, CUMULATIVE or SNAPSHOT", Basis.class);
    static final Column<String> PRINTED = Column.text("printed");
    static final Column<FigureStatus> STATUS =
            names("status", "a status such as VALUE, BLANK or FALSE_ZERO", FigureStatus.class);
    static final Column<Integer> KPI = Column.of("kpi", "the number of a contract measure", FigureColumns::kpi);
    static final Column<String> SOURCE = Column.text("source");
    static final Column<String> SOURCE_LINE = Column.text("source_line");
    static final Column<Integer> SHIFT = Column.of("shift", "a number of columns", FigureColumns::whole);
    static final Column<String> NOTE = Column.text("note");
    static final Column<String> TABLE = Column.text("table");
    static final Column<String> ROLE = Column.text("role");
    static final Column<String> OF = Column.text("of");
    static final Column<String> PERIOD = Column.text("period");

    static final TableDefinition FIGURES = TableDefinition.builder()
            .name("figures")
            .addColumns(MEASURE_ID, COLUMN, VALUE)
            .addOptionalColumns(SECTION, LABEL, POLARITY, POLARITY_BASIS, UNIT, BASIS, PRINTED, STATUS, KPI, SOURCE)
            .addOptionalColumns(SOURCE_LINE, SHIFT, NOTE, TABLE, ROLE, OF, PERIOD)
            .build();

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,4}");

    private FigureColumns() {}

    private static <E extends Enum<E>> Column<E> names(String name, String expected, Class<E> type) {
        return Column.of(
                name,
                expected,
                text -> Enums.getIfPresent(type, Ascii.toUpperCase(text)).toJavaUtil());
    }

    private static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Integer> kpi(String text) {
        return whole(text).filter(number -> number > 0);
    }

    /** What a cell says: a number, or a sign for a missing one. */
    record Recorded(Optional<BigDecimal> number, FigureStatus status) {

        private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
        private static final ImmutableMap<String, FigureStatus> SIGNS = ImmutableMap.of(
                "N/A", FigureStatus.NOT_AVAILABLE,
                "-", FigureStatus.NOT_AVAILABLE,
                "TB", FigureStatus.TO_BE_CONFIRMED,
                "TBC", FigureStatus.TO_BE_CONFIRMED);

        static Optional<Recorded> parse(String text) {
            if (NUMBER.matcher(text).matches()) {
                return Optional.of(new Recorded(Optional.of(new BigDecimal(text)), FigureStatus.VALUE));
            }
            return Optional.ofNullable(SIGNS.get(Ascii.toUpperCase(text)))
                    .map(status -> new Recorded(Optional.empty(), status));
        }
    }
}
