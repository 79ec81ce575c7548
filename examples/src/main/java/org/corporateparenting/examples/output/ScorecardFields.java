package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.indicator.MeasuredFigure;
import org.corporateparenting.performance.Benchmark;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Measure;
import org.corporateparenting.performance.Polarity;
import org.corporateparenting.performance.RatedFigure;
import org.corporateparenting.performance.ScorecardLine;
import org.corporateparenting.performance.Target;
import org.corporateparenting.performance.Tolerance;
import org.corporateparenting.performance.Unit;

/** The fields of a rated figure. */
public final class ScorecardFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(
            "measure",
            "label",
            "period",
            "breakdown",
            "numerator",
            "denominator",
            "value",
            "unit",
            "target",
            "tolerance",
            "polarity",
            "rating",
            "trend",
            "benchmarks",
            "because",
            "failure",
            "notKnown",
            "missing",
            "above",
            "below");

    private ScorecardFields() {}

    /** Writes what a line has: its latest figure, then its year to date. */
    public static void write(ScorecardLine line, FlatWriter out) {
        figures(line).forEach(figure -> write(line, figure, out));
    }

    /** Writes a figure worked out from case files, with the children behind it or without. */
    public static void write(MeasuredFigure measured, boolean withChildren, FlatWriter out) {
        write(
                measured.measure(),
                measured.figure(),
                measured.target(),
                measured.tolerance(),
                texts(measured.benchmarks(), measured.measure().unit()),
                out);
        out.text("failure", Optional.empty())
                .number("notKnown", Optional.of(measured.tally().notKnown()))
                .texts("missing", measured.tally().missing().keySet().asList())
                .texts("above", withChildren ? keys(measured.tally().above()) : ImmutableList.of())
                .texts("below", withChildren ? keys(measured.tally().below()) : ImmutableList.of())
                .end();
    }

    private static ImmutableList<String> keys(Collection<ChildId> children) {
        return children.stream().map(ChildId::text).collect(ImmutableList.toImmutableList());
    }

    /** The rated figures of a line: the latest, then the year to date. */
    public static Stream<RatedFigure> figures(ScorecardLine line) {
        return Stream.of(line.latest(), line.yearToDate()).flatMap(Optional::stream);
    }

    /** What others reached, with the date where one is known. */
    public static ImmutableList<String> benchmarks(ScorecardLine line) {
        return texts(line.benchmarks(), line.measure().unit());
    }

    private static void write(ScorecardLine line, RatedFigure figure, FlatWriter out) {
        write(line.measure(), figure, line.target(), line.tolerance(), benchmarks(line), out);
        out.text("failure", line.failure().map(verdict -> verdict.kind() + ": " + verdict.because()))
                .number("notKnown", Optional.empty())
                .texts("missing", ImmutableList.of())
                .texts("above", ImmutableList.of())
                .texts("below", ImmutableList.of())
                .end();
    }

    private static void write(
            Measure measure,
            RatedFigure figure,
            Optional<Target> target,
            Tolerance tolerance,
            ImmutableList<String> benchmarks,
            FlatWriter out) {
        Polarity polarity = measure.polarity();
        out.text("measure", measure.id())
                .text("label", measure.label())
                .text("period", figure.period())
                .text("breakdown", figure.breakdown())
                .number("numerator", figure.count().map(Count::numerator))
                .number("denominator", figure.count().map(Count::denominator))
                .number("value", figure.value())
                .text("unit", measure.unit().name())
                .number("target", target.flatMap(goal -> bound(goal, polarity)))
                .number("tolerance", tolerance.amount())
                .text("polarity", polarity.name())
                .text("rating", figure.rating().kind().name())
                .text("trend", figure.travel().trend().name())
                .texts("benchmarks", benchmarks)
                .text("because", figure.rating().because());
    }

    /** The number to reach: the least where more is better, the most where less is. */
    private static Optional<BigDecimal> bound(Target target, Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> Optional.of(target.met().lowerEndpoint());
            case LOWER -> Optional.of(target.met().upperEndpoint());
            case NONE -> Optional.empty();
        };
    }

    private static ImmutableList<String> texts(ImmutableList<Benchmark> benchmarks, Unit unit) {
        return benchmarks.stream().map(benchmark -> text(benchmark, unit)).collect(ImmutableList.toImmutableList());
    }

    private static String text(Benchmark benchmark, Unit unit) {
        return benchmark.name() + " " + unit.format(benchmark.value())
                + benchmark.asOf().map(day -> " (" + day + ")").orElse("");
    }
}
