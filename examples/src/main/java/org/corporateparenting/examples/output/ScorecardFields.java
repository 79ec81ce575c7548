package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.performance.Benchmark;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Polarity;
import org.corporateparenting.performance.RatedFigure;
import org.corporateparenting.performance.ScorecardLine;
import org.corporateparenting.performance.Target;
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
            "failure");

    private ScorecardFields() {}

    /** Writes what a line has: its latest figure, then its year to date. */
    public static void write(ScorecardLine line, FlatWriter out) {
        figures(line).forEach(figure -> write(line, figure, out));
    }

    /** The rated figures of a line: the latest, then the year to date. */
    public static Stream<RatedFigure> figures(ScorecardLine line) {
        return Stream.of(line.latest(), line.yearToDate()).flatMap(Optional::stream);
    }

    /** What others reached, with the date where one is known. */
    public static ImmutableList<String> benchmarks(ScorecardLine line) {
        return line.benchmarks().stream()
                .map(benchmark -> text(benchmark, line.measure().unit()))
                .collect(ImmutableList.toImmutableList());
    }

    private static void write(ScorecardLine line, RatedFigure figure, FlatWriter out) {
        Polarity polarity = line.measure().polarity();
        out.text("measure", line.measure().id())
                .text("label", line.measure().label())
                .text("period", figure.period())
                .text("breakdown", figure.breakdown())
                .number("numerator", figure.count().map(Count::numerator))
                .number("denominator", figure.count().map(Count::denominator))
                .number("value", figure.value())
                .text("unit", line.measure().unit().name())
                .number("target", line.target().flatMap(target -> bound(target, polarity)))
                .number("tolerance", line.tolerance().amount())
                .text("polarity", polarity.name())
                .text("rating", figure.rating().kind().name())
                .text("trend", figure.travel().trend().name())
                .texts("benchmarks", benchmarks(line))
                .text("because", figure.rating().because())
                .text("failure", line.failure().map(verdict -> verdict.kind() + ": " + verdict.because()))
                .end();
    }

    /** The number to reach: the least where more is better, the most where less is. */
    private static Optional<BigDecimal> bound(Target target, Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> Optional.of(target.met().lowerEndpoint());
            case LOWER -> Optional.of(target.met().upperEndpoint());
            case NONE -> Optional.empty();
        };
    }

    private static String text(Benchmark benchmark, Unit unit) {
        return benchmark.name() + " " + unit.format(benchmark.value())
                + benchmark.asOf().map(day -> " (" + day + ")").orElse("");
    }
}
