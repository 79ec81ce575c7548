package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corporateparenting.performance.Figure;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.performance.MeasureFigures;
import org.corporateparenting.table.DateForm;
import org.corporateparenting.table.TableWriter;
import org.corporateparenting.table.TextForm;

/** Writes figures as a file of figures, one a row. */
final class PublishedFigures {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "measure_id",
            "label",
            "polarity",
            "unit",
            "basis",
            "kpi",
            "column",
            "value",
            "printed",
            "status",
            "source");

    private PublishedFigures() {}

    static Path write(Figures figures, Path file) throws IOException {
        try (TableWriter out = TableWriter.open(Files.newOutputStream(file), TextForm.EXACT, DateForm.ISO, COLUMNS)) {
            figures.measures().forEach(measure -> measure.figures().forEach(figure -> row(measure, figure, out)));
        }
        return file;
    }

    private static void row(MeasureFigures measure, Figure figure, TableWriter out) {
        out.text(measure.measure().id())
                .text(measure.measure().label())
                .text(measure.measure().polarity().name())
                .text(figure.unit().name())
                .text(figure.basis().name())
                .text(measure.measure().kpi().map(Object::toString).orElse(""))
                .text(figure.column().text())
                .text(figure.recorded().map(BigDecimal::toPlainString).orElse(""))
                .text(figure.printed().orElse(""))
                .text(figure.status().name())
                .text(figure.source().orElse(""))
                .endRow();
    }
}
