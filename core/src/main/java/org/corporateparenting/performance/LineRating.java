package org.corporateparenting.performance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corporateparenting.time.ReportingPeriod;

/** How the figures of one measure are rated. */
final class LineRating {

    private final MeasureFigures figures;
    private final Measure measure;
    private final Tolerance tolerance;
    private final Optional<Figure> targetFigure;
    private final Optional<Target> target;

    LineRating(MeasureFigures figures, Tolerance tolerance) {
        this.figures = figures;
        this.measure = figures.measure();
        this.tolerance = tolerance;
        this.targetFigure = figures.target();
        this.target = targetFigure.flatMap(this::target);
    }

    ScorecardLine line(ImmutableMap<ReportingPeriod, Standing> reported) {
        ScorecardLineBuilder line = ScorecardLine.builder()
                .measure(measure)
                .latest(latest().map(this::rated))
                .yearToDate(figures.yearToDate().map(this::rated))
                .target(target)
                .targetDate(targetFigure.flatMap(Figure::periodText))
                .tolerance(tolerance)
                .benchmarks(figures.benchmarks())
                .series(figures.outturns());
        measure.frequency().filter(any -> measure.kpi().isPresent()).ifPresent(frequency -> {
            ImmutableSortedMap<ReportingPeriod, Standing> standings = standings(frequency, reported);
            line.standings(standings).failure(FailureVerdict.of(frequency, standings));
        });
        return line.build();
    }

    private Optional<Target> target(Figure figure) {
        Optional<String> printed = figure.printed().map(String::strip);
        boolean strict = printed.filter(text -> text.startsWith("<") || text.startsWith(">"))
                .isPresent();
        return figure.value()
                .filter(value -> figure.unit() == measure.unit())
                .flatMap(value -> switch (measure.polarity()) {
                    case HIGHER ->
                        Optional.of(
                                strict ? Target.moreThan(value, figure.unit()) : Target.atLeast(value, figure.unit()));
                    case LOWER ->
                        Optional.of(
                                strict ? Target.lessThan(value, figure.unit()) : Target.atMost(value, figure.unit()));
                    case NONE -> Optional.empty();
                });
    }

    private RatedFigure rated(Figure figure) {
        return RatedFigure.builder()
                .period(figure.periodLabel())
                .value(figure.value())
                .rating(rating(figure))
                .travel(travel(figure))
                .build();
    }

    private Rating rating(Figure figure) {
        Optional<String> obstacle = obstacle(figure);
        if (obstacle.isPresent()) {
            return Rating.notRated(obstacle.get());
        }
        Rating rating = measure.rate(figure.value().orElseThrow(), target.orElseThrow(), tolerance);
        return new Rating(rating.kind(), rating.gap(), rating.because() + reservations(figure));
    }

    /** What should be known about the target: that it is for another time, or what its own note says. */
    private String reservations(Figure figure) {
        String date = targetFigure
                .flatMap(Figure::periodText)
                .filter(text -> !text.equals(figure.periodLabel()) && !text.equals(yearLabel(figure)))
                .map(text -> "; the target is for " + text)
                .orElse("");
        String note = targetFigure
                .flatMap(Figure::note)
                .filter(text -> !figure.note().equals(Optional.of(text)))
                .map(text -> "; of the target it is noted: " + text)
                .orElse("");
        return date + note;
    }

    private static String yearLabel(Figure figure) {
        return figure.period()
                .map(Periods::yearOf)
                .map(ReportingPeriod::toString)
                .orElse("");
    }

    /** What was reported last or, where nothing was, the last gap. */
    private Optional<Figure> latest() {
        return figures.latest().or(() -> figures.outturns().reverse().stream().findFirst());
    }

    /** Why a figure cannot be rated, if so. */
    private Optional<String> obstacle(Figure figure) {
        if (figure.value().isEmpty()) {
            return Optional.of("there is no figure for " + figure.periodLabel() + ": " + inWords(figure.status()));
        }
        if (targetFigure.isEmpty()) {
            return Optional.of("no target is known");
        }
        Figure goal = targetFigure.get();
        if (goal.value().isEmpty()) {
            return Optional.of("no target is known: " + inWords(goal.status()));
        }
        if (goal.unit() != measure.unit()) {
            return Optional.of("the target is in " + goal.unit() + " and the measure in " + measure.unit());
        }
        if (target.isEmpty()) {
            return Optional.of(
                    "a target is printed, and it is not known whether more or less of the measure is better");
        }
        return measure.unit().addsUp() && figure.basis() != goal.basis()
                ? Optional.of("a figure that covers " + figure.basis() + " adds up to less than a target that covers "
                        + goal.basis())
                : Optional.empty();
    }

    private DirectionOfTravel travel(Figure figure) {
        if (figure.value().isEmpty()) {
            return DirectionOfTravel.unknown("there is no figure for " + figure.periodLabel());
        }
        return figures.outturns().stream()
                .filter(other -> other.value().isPresent() && other.isComparableWith(figure) && isBefore(other, figure))
                .reduce((first, next) -> next)
                .map(before -> travel(before, figure))
                .orElseGet(() -> DirectionOfTravel.unknown(
                        "there is no earlier figure that covers the same span as " + figure.periodLabel()));
    }

    private DirectionOfTravel travel(Figure before, Figure after) {
        BigDecimal earlier = before.value().orElseThrow();
        BigDecimal later = after.value().orElseThrow();
        String compared = measure.unit().format(later) + " in " + after.periodLabel() + " after "
                + measure.unit().format(earlier) + " in " + before.periodLabel();
        return DirectionOfTravel.between(measure, earlier, later, compared);
    }

    private ImmutableSortedMap<ReportingPeriod, Standing> standings(
            Frequency frequency, Map<ReportingPeriod, Standing> reported) {
        Map<ReportingPeriod, Standing> standings = new TreeMap<>();
        for (Figure figure : figures.outturns()) {
            figure.period()
                    .filter(period -> period.kind() == frequency.period())
                    .ifPresent(period ->
                            standings.put(period, rating(figure).kind().standing()));
        }
        reported.forEach((period, standing) -> {
            if (period.kind() == frequency.period()) {
                standings.merge(period, standing, (rated, said) -> rated == Standing.UNKNOWN ? said : rated);
            }
        });
        return ImmutableSortedMap.copyOf(standings);
    }

    private static boolean isBefore(Figure earlier, Figure later) {
        return earlier.period()
                .flatMap(first -> later.period().map(second -> first.compareTo(second) < 0))
                .orElse(false);
    }

    private static String inWords(FigureStatus status) {
        return switch (status) {
            case VALUE, SHIFTED -> "printed";
            case NOT_AVAILABLE -> "not available";
            case BLANK -> "nothing is printed";
            case TO_BE_CONFIRMED -> "to be confirmed";
            case FALSE_ZERO -> "the nought printed stands for nothing measured";
            case UNREADABLE -> "what is printed cannot be read";
        };
    }
}
