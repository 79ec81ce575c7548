package org.corporateparenting.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.examples.output.ScorecardFields;
import org.corporateparenting.examples.page.MeasureTrend;
import org.corporateparenting.examples.page.Score;
import org.corporateparenting.examples.page.ScoreRow;
import org.corporateparenting.examples.page.ScorecardPart;
import org.corporateparenting.performance.FailureVerdict;
import org.corporateparenting.performance.Figure;
import org.corporateparenting.performance.Polarity;
import org.corporateparenting.performance.RatedFigure;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.performance.ScorecardLine;
import org.corporateparenting.performance.Standing;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.ReportingPeriod;

/** What the page says of a scorecard: all that is rated, and a few contract measures over time, failures first. */
final class ScorecardModel {

    private static final int TRENDS = 6;
    private static final int FEWEST_POINTS = 3;

    private ScorecardModel() {}

    static ScorecardPart of(Scorecard scorecard, String source) {
        ImmutableList<ScoreRow> rows =
                scorecard.lines().stream().flatMap(ScorecardModel::rows).collect(toImmutableList());
        long all = scorecard.lines().stream().flatMap(ScorecardFields::figures).count();
        return new ScorecardPart(
                source,
                (int) all - rows.size(),
                scorecard.failures().stream()
                        .map(line -> title(line) + ": " + verdict(line))
                        .collect(toImmutableList()),
                rows,
                scorecard.lines().stream()
                        .filter(line ->
                                line.measure().kpi().isPresent() && points(line).size() >= FEWEST_POINTS)
                        .sorted(Comparator.comparing((ScorecardLine line) -> !hasFailed(line)))
                        .limit(TRENDS)
                        .map(ScorecardModel::trend)
                        .collect(toImmutableList()));
    }

    private static Stream<ScoreRow> rows(ScorecardLine line) {
        return ScorecardFields.figures(line)
                .flatMap(figure -> score(figure).map(score -> row(line, figure, score)).stream());
    }

    private static ScoreRow row(ScorecardLine line, RatedFigure figure, Score score) {
        return new ScoreRow(
                title(line),
                figure.period(),
                score,
                figure.value().map(line.measure().unit()::format).orElse(""),
                line.target().map(Object::toString).orElse(""),
                words(figure.travel().trend()),
                figure.rating().because(),
                ScorecardFields.benchmarks(line));
    }

    static Optional<Score> score(RatedFigure figure) {
        return switch (figure.rating().kind()) {
            case AT_TARGET -> Optional.of(Score.MET);
            case WITHIN_TOLERANCE -> Optional.of(Score.WITHIN_TOLERANCE);
            case OUTSIDE_TOLERANCE -> Optional.of(Score.OUTSIDE_TOLERANCE);
            case MISSED_TOLERANCE_UNKNOWN -> Optional.of(Score.TOLERANCE_UNKNOWN);
            case NOT_RATED -> Optional.empty();
        };
    }

    private static MeasureTrend trend(ScorecardLine line) {
        Unit unit = line.measure().unit();
        ImmutableList.Builder<MeasureTrend.Level> levels = ImmutableList.builder();
        target(line).ifPresent(value -> levels.add(new MeasureTrend.Level("Target", value, unit.format(value))));
        line.benchmarks()
                .forEach(other ->
                        levels.add(new MeasureTrend.Level(other.name(), other.value(), unit.format(other.value()))));
        return new MeasureTrend(
                title(line),
                verdict(line),
                points(line).stream().map(figure -> point(line, figure)).collect(toImmutableList()),
                levels.build());
    }

    private static Optional<BigDecimal> target(ScorecardLine line) {
        boolean more = line.measure().polarity() == Polarity.HIGHER;
        return line.target()
                .map(target ->
                        more ? target.met().lowerEndpoint() : target.met().upperEndpoint());
    }

    private static MeasureTrend.Point point(ScorecardLine line, Figure figure) {
        Standing standing =
                figure.period().map(period -> line.standings().get(period)).orElse(Standing.UNKNOWN);
        return new MeasureTrend.Point(
                figure.periodLabel(),
                figure.value(),
                figure.value().map(figure.unit()::format).orElse("not reported"),
                standing == Standing.OUTSIDE,
                switch (standing) {
                    case INSIDE -> "Inside tolerance";
                    case OUTSIDE -> "Outside tolerance";
                    case UNKNOWN -> "Not known";
                });
    }

    /** The figures of periods as long as the latest: months with months. */
    private static ImmutableList<Figure> points(ScorecardLine line) {
        Optional<ReportingPeriod.Kind> kind = line.series().stream()
                .filter(figure -> line.latest()
                        .filter(latest -> latest.period().equals(figure.periodLabel()))
                        .isPresent())
                .flatMap(figure -> kind(figure).stream())
                .findFirst();
        return line.series().stream()
                .filter(figure -> kind.isPresent() && kind(figure).equals(kind))
                .collect(toImmutableList());
    }

    private static Optional<ReportingPeriod.Kind> kind(Figure figure) {
        return figure.period().map(ReportingPeriod::kind);
    }

    private static String title(ScorecardLine line) {
        return line.measure().kpi().map(kpi -> "KPI " + kpi + " ").orElse("")
                + line.measure().label();
    }

    private static String verdict(ScorecardLine line) {
        return line.failure().map(FailureVerdict::because).orElse("");
    }

    private static boolean hasFailed(ScorecardLine line) {
        return line.failure()
                .filter(verdict -> verdict.kind() == FailureVerdict.Kind.FAILED)
                .isPresent();
    }

    private static String words(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
