package org.corporateparenting.performance;

import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.performance.FigureColumns.Recorded;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.time.ReportingPeriod;

/** The rows of one figures file on their way to figures. */
final class FigureRows {

    private static final Splitter LIST = Splitter.on(';');

    private final ImmutableList<Row> rows;
    private final Optional<ReportingPeriod> latestMonth;
    private final List<Finding> findings;

    FigureRows(Parsed<Table> table) {
        rows = table.value().rows();
        latestMonth = latestMonth(rows);
        findings = new ArrayList<>(table.findings());
    }

    Parsed<Figures> figures() {
        Map<String, List<Row>> rowsById = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<String> id = row.get(FigureColumns.MEASURE_ID).value();
            if (id.isEmpty() || row.get(FigureColumns.COLUMN).value().isEmpty()) {
                report(FiguresRule.ROW_UNNAMED, row, "the row names no measure or no column; it is left out");
            } else {
                rowsById.computeIfAbsent(id.get(), any -> new ArrayList<>()).add(row);
            }
        }
        ImmutableList.Builder<MeasureFigures> measures = ImmutableList.builder();
        rowsById.forEach((id, own) -> measures.add(measure(id, own)));
        return new Parsed<>(new Figures(measures.build()), ImmutableList.copyOf(findings));
    }

    private MeasureFigures measure(String id, List<Row> own) {
        Measure measure = new MeasureRows(id, own).measure();
        ImmutableList<Figure> figures =
                own.stream().map(row -> figure(measure, row)).collect(ImmutableList.toImmutableList());
        reportRepeated(figures, own);
        return new MeasureFigures(measure, figures);
    }

    private Figure figure(Measure measure, Row row) {
        FigureColumn column = FigureColumn.of(text(row, FigureColumns.COLUMN).orElseThrow());
        Basis basis = row.get(FigureColumns.BASIS).value().orElse(Basis.UNSTATED);
        Optional<String> periodText = text(row, FigureColumns.PERIOD)
                .filter(text -> !text.equals(column.text()))
                .or(column::targetDate);
        return Figure.builder()
                .column(column)
                .period(period(column, basis, periodText))
                .periodText(periodText)
                .status(status(row))
                .recorded(number(row))
                .printed(text(row, FigureColumns.PRINTED))
                .basis(basis)
                .unit(row.get(FigureColumns.UNIT).value().orElse(measure.unit()))
                .isPartYear(isPartYear(column, basis))
                .parts(parts(row))
                .table(text(row, FigureColumns.TABLE))
                .source(text(row, FigureColumns.SOURCE))
                .sourceLine(text(row, FigureColumns.SOURCE_LINE))
                .note(text(row, FigureColumns.NOTE))
                .row(row.ordinal())
                .build();
    }

    private Optional<ReportingPeriod> period(FigureColumn column, Basis basis, Optional<String> periodText) {
        return switch (column.kind()) {
            case OUTTURN ->
                periodText
                        .flatMap(Periods::parse)
                        .or(() -> Periods.parse(column.text()))
                        .map(period -> Periods.covered(basis, period));
            case YEAR_TO_DATE -> periodText.flatMap(Periods::parse).or(() -> latestMonth.map(Periods::yearOf));
            case TARGET, BENCHMARK, OTHER -> Optional.empty();
        };
    }

    private boolean isPartYear(FigureColumn column, Basis basis) {
        return column.kind() == FigureColumn.Kind.YEAR_TO_DATE
                && (basis == Basis.CUMULATIVE || basis == Basis.UNSTATED)
                && !latestMonth.map(Periods::endsWithTheYear).orElse(false);
    }

    private FigureStatus status(Row row) {
        if (row.get(FigureColumns.VALUE).is(CellKind.MALFORMED)) {
            return FigureStatus.UNREADABLE;
        }
        Optional<BigDecimal> number = number(row);
        FigureStatus implied =
                row.get(FigureColumns.VALUE).value().map(Recorded::status).orElse(FigureStatus.BLANK);
        FigureStatus stated = row.get(FigureColumns.STATUS).value().orElse(implied);
        if (stated.isUsable() && number.isEmpty()) {
            report(FiguresRule.STATUS_CONTRADICTED, row, "status is " + stated + " and there is no number");
            return implied;
        }
        if (!stated.isUsable() && number.isPresent() && stated != FigureStatus.FALSE_ZERO) {
            report(
                    FiguresRule.STATUS_CONTRADICTED,
                    row,
                    "status is " + stated + " and there is a number; it is not used");
        }
        return stated;
    }

    private ImmutableList<FigurePart> parts(Row row) {
        List<String> roles =
                text(row, FigureColumns.ROLE).map(LIST::splitToList).orElse(List.of());
        List<String> groups = text(row, FigureColumns.OF).map(LIST::splitToList).orElse(List.of());
        boolean alone = roles.size() == 1 && groups.isEmpty();
        ImmutableList.Builder<FigurePart> parts = ImmutableList.builder();
        for (int i = 0; i < roles.size() && (alone || roles.size() == groups.size()); i++) {
            String group = alone ? "" : groups.get(i).strip();
            Enums.getIfPresent(FigureRole.class, roles.get(i).strip())
                    .toJavaUtil()
                    .ifPresent(role -> parts.add(new FigurePart(role, group)));
        }
        ImmutableList<FigurePart> found = parts.build();
        if (found.size() == roles.size() && (alone || found.size() == groups.size())) {
            return found;
        }
        report(FiguresRule.PARTS_UNPAIRED, row, "role and of do not pair, or a role is not known; both are left out");
        return ImmutableList.of();
    }

    private void reportRepeated(List<Figure> figures, List<Row> own) {
        Map<List<Object>, BigDecimal> first = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            List<Object> place = List.of(figure.column(), figure.periodLabel(), figure.table());
            Optional<BigDecimal> known = Optional.ofNullable(first.get(place));
            if (figure.value().isEmpty()) {
                continue;
            }
            BigDecimal value = figure.value().get();
            if (known.isEmpty()) {
                first.put(place, value);
            } else if (known.get().compareTo(value) != 0) {
                report(
                        FiguresRule.VALUE_REPEATED,
                        own.get(i),
                        "the value is another than the first one of the same measure and column, which is used");
            }
        }
    }

    private void report(FiguresRule rule, Row row, String message) {
        findings.add(Finding.of(rule.id(), rule.severity(), row.location(), message));
    }

    private static Optional<BigDecimal> number(Row row) {
        return row.get(FigureColumns.VALUE).value().flatMap(Recorded::number);
    }

    private static Optional<String> text(Row row, Column<String> column) {
        return row.get(column).value();
    }

    private static Optional<ReportingPeriod> latestMonth(List<Row> rows) {
        return rows.stream()
                .filter(row -> number(row).isPresent())
                .flatMap(row -> text(row, FigureColumns.COLUMN).flatMap(Periods::parse).stream())
                .filter(period -> period.kind() == ReportingPeriod.Kind.MONTH)
                .max(ReportingPeriod::compareTo);
    }

    /** The rows of one measure, as far as they describe the measure. */
    private record MeasureRows(String id, List<Row> rows) {

        Measure measure() {
            Optional<Integer> kpi = first(FigureColumns.KPI);
            Optional<Measure> known = kpi.flatMap(Measures.contract()::kpi)
                    .or(() -> Measures.catalogue().tryGet(id));
            MeasureBuilder measure = Measure.builder()
                    .id(id)
                    .label(first(FigureColumns.LABEL)
                            .or(() -> known.map(Measure::label))
                            .orElse(id))
                    .section(first(FigureColumns.SECTION))
                    .kpi(kpi.or(() -> known.flatMap(Measure::kpi)))
                    .unit(first(FigureColumns.UNIT)
                            .or(() -> known.map(Measure::unit))
                            .orElseGet(this::impliedUnit))
                    .polarity(first(FigureColumns.POLARITY)
                            .or(() -> known.map(Measure::polarity))
                            .orElse(Polarity.NONE))
                    .definition(known.flatMap(Measure::definition))
                    .source(source());
            measure.frequency(known.flatMap(Measure::frequency)
                    .or(() -> kpi.isPresent() ? Optional.of(frequency()) : Optional.empty()));
            known.ifPresent(definition -> describe(measure, definition));
            return measure.build();
        }

        private static void describe(MeasureBuilder measure, Measure known) {
            measure.family(known.family())
                    .population(known.population())
                    .numerator(known.numerator())
                    .limit(known.limit())
                    .window(known.window())
                    .cohort(known.cohort())
                    .force(known.force())
                    .statutoryRows(known.statutoryRows());
        }

        private Unit impliedUnit() {
            boolean percent = first(FigureColumns.PRINTED)
                    .filter(text -> text.endsWith("%"))
                    .isPresent();
            return percent ? Unit.PERCENT : Unit.NUMBER;
        }

        private Frequency frequency() {
            boolean quarterly = rows.stream()
                    .anyMatch(row -> row.get(FigureColumns.BASIS).value().equals(Optional.of(Basis.QUARTER)));
            return quarterly ? Frequency.QUARTERLY : Frequency.MONTHLY;
        }

        private Optional<String> source() {
            return first(FigureColumns.SOURCE)
                    .map(source -> source
                            + first(FigureColumns.SOURCE_LINE)
                                    .map(line -> ":" + line)
                                    .orElse(""));
        }

        private <T> Optional<T> first(Column<T> column) {
            return rows.stream()
                    .flatMap(row -> row.get(column).value().stream())
                    .findFirst();
        }
    }
}
