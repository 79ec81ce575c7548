package org.corporateparenting.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.examples.page.MeasuresPart;
import org.corporateparenting.indicator.MeasuredFigure;
import org.corporateparenting.performance.Count;

/** What the page says of the measures worked out from the records. */
final class MeasuresModel {

    private MeasuresModel() {}

    static MeasuresPart of(ImmutableList<MeasuredFigure> figures) {
        return new MeasuresPart(figures.stream().map(MeasuresModel::row).collect(toImmutableList()));
    }

    private static MeasuresPart.Row row(MeasuredFigure measured) {
        return new MeasuresPart.Row(
                measured.measure().kpi().map(kpi -> "KPI " + kpi + " ").orElse("")
                        + measured.measure().label(),
                measured.figure().period(),
                measured.figure().value().map(measured.measure().unit()::format).orElse(MeasuresPart.NO_VALUE),
                measured.figure().count().map(Count::toString).orElse(""),
                measured.tally().notKnown(),
                ScorecardModel.score(measured.figure()),
                measured.figure().rating().because(),
                measured.tally().missing().keySet().asList());
    }
}
