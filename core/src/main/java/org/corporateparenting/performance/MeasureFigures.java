package org.corporateparenting.performance;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.time.ReportingPeriod;

/**
 * One measure and everything a file prints about it.
 *
 * @param measure the measure
 * @param figures its figures, missing ones included, in the order of the file
 */
public record MeasureFigures(Measure measure, ImmutableList<Figure> figures) {

    /** By the day on which it ends, then longest first, so that the last is the latest and narrowest. */
    private static final Comparator<ReportingPeriod> TIME =
            comparing(MeasureFigures::end).thenComparing(comparing(ReportingPeriod::start));

    /**
     * Checks that nothing is missing.
     *
     * @param measure as above
     * @param figures as above
     */
    public MeasureFigures {
        requireNonNull(measure, "measure");
        requireNonNull(figures, "figures");
    }

    /**
     * What was reached in each period, missing figures included.
     *
     * @return one figure for each period, earliest first; where several stand for one, the first that has a value
     */
    public ImmutableList<Figure> outturns() {
        Map<ReportingPeriod, Figure> byPeriod = new LinkedHashMap<>();
        of(FigureColumn.Kind.OUTTURN)
                .forEach(figure -> figure.period()
                        .ifPresent(period -> byPeriod.merge(
                                period, figure, (first, next) -> first.value().isPresent() ? first : next)));
        return byPeriod.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(TIME))
                .map(Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What was reached in the latest period for which there is a value.
     *
     * @return the figure of the period that ends last, the shortest where several do; a month or quarter before the year
     *     in which it lies, which is the year to date; empty where nothing was reported
     */
    public Optional<Figure> latest() {
        ImmutableList<Figure> reported = outturns().stream()
                .filter(figure -> figure.value().isPresent())
                .collect(ImmutableList.toImmutableList());
        return last(reported.stream())
                .flatMap(last -> lastWithin(last, reported).or(() -> Optional.of(last)));
    }

    /**
     * The year to date: the column of that name or, lacking one, the year in which the latest figure lies.
     *
     * @return the figure, which may be a missing one; empty where there is neither
     */
    public Optional<Figure> yearToDate() {
        return of(FigureColumn.Kind.YEAR_TO_DATE).findFirst().or(this::wholeYear);
    }

    /**
     * What should be reached.
     *
     * @return the figure of the target, which may be a missing one; empty where the file has no such column
     */
    public Optional<Figure> target() {
        return of(FigureColumn.Kind.TARGET).findFirst();
    }

    /**
     * What others reached.
     *
     * @return the benchmarks that have a value, in the order of the file
     */
    public ImmutableList<Benchmark> benchmarks() {
        return of(FigureColumn.Kind.BENCHMARK)
                .flatMap(figure -> figure
                        .value()
                        .map(value -> new Benchmark(
                                figure.column()
                                        .benchmark()
                                        .orElse(figure.column().text()),
                                value,
                                figure.asOf()))
                        .stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Figure> of(FigureColumn.Kind kind) {
        return figures.stream().filter(figure -> figure.column().kind() == kind);
    }

    private Optional<Figure> wholeYear() {
        return latest().filter(figure -> !isYear(figure))
                .flatMap(latest -> outturns().stream()
                        .filter(figure -> figure.period().equals(yearOf(latest)))
                        .findFirst());
    }

    /** The last of the shorter figures that lie in a year. */
    private static Optional<Figure> lastWithin(Figure year, ImmutableList<Figure> figures) {
        return last(figures.stream()
                .filter(figure ->
                        !isYear(figure) && isYear(year) && yearOf(figure).equals(year.period())));
    }

    private static boolean isYear(Figure figure) {
        return figure.period()
                .filter(period -> period.kind() == ReportingPeriod.Kind.YEAR)
                .isPresent();
    }

    private static Optional<ReportingPeriod> yearOf(Figure figure) {
        return figure.period().map(Periods::yearOf);
    }

    private static Optional<Figure> last(Stream<Figure> figures) {
        return figures.reduce((first, next) -> next);
    }

    private static LocalDate end(ReportingPeriod period) {
        return period.next().start();
    }

    /** The measure and the number of figures. */
    @Override
    public String toString() {
        return measure + " (" + figures.size() + (figures.size() == 1 ? " figure)" : " figures)");
    }
}
