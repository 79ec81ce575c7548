package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.performance.Benchmark;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.DirectionOfTravel;
import org.corporateparenting.performance.Measure;
import org.corporateparenting.performance.MeasureWindow;
import org.corporateparenting.performance.Polarity;
import org.corporateparenting.performance.Populations;
import org.corporateparenting.performance.RatedFigure;
import org.corporateparenting.performance.Rating;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.performance.ScorecardLine;
import org.corporateparenting.performance.Target;
import org.corporateparenting.performance.Tolerance;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.ReportingPeriod;

/**
 * Measures worked out from case files, rated like published ones. Every figure opens to the children behind it.
 *
 * <p>Targets, tolerances and what others reached are the caller's: they come from a scorecard of published figures
 * ({@link #heldAgainst}). Immutable.
 */
public final class CohortScorecard {

    private static final ImmutableList<MeasureWindow> YEARS =
            ImmutableList.of(MeasureWindow.FINANCIAL_YEAR, MeasureWindow.REPORTED_PERIOD);

    private final Indicators indicators;
    private final Tallies tallies;
    private final Optional<Tallies> earlier;
    private final Optional<Scorecard> published;
    private final Optional<AreaPopulation> population;

    /** Who lives in the area. */
    private record AreaPopulation(Populations populations, String area) {}

    private CohortScorecard(
            Indicators indicators,
            Tallies tallies,
            Optional<Tallies> earlier,
            Optional<Scorecard> published,
            Optional<AreaPopulation> population) {
        this.indicators = requireNonNull(indicators, "indicators");
        this.tallies = requireNonNull(tallies, "tallies");
        this.earlier = earlier;
        this.published = published;
        this.population = population;
    }

    /**
     * The scorecard of a pass, without targets.
     *
     * @param indicators the indicators that were counted, or more
     * @param tallies what they came to
     * @return the scorecard
     */
    public static CohortScorecard of(Indicators indicators, Tallies tallies) {
        return new CohortScorecard(indicators, tallies, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with the direction since an earlier day, for measures without a figure that is not known.
     *
     * @param before what the same indicators came to on an earlier day, over records that reach back far enough
     * @return the scorecard
     * @throws IllegalArgumentException if the day is not earlier
     */
    public CohortScorecard since(Tallies before) {
        if (!before.asAt().isBefore(tallies.asAt())) {
            throw new IllegalArgumentException(
                    "before is of " + before.asAt() + "; it must be of a day before " + tallies.asAt());
        }
        return new CohortScorecard(indicators, tallies, Optional.of(before), published, population);
    }

    /**
     * The same, held against the targets, tolerances and benchmarks of published figures.
     *
     * @param scorecard the scorecard of the published figures; a measure is known there by its id or its figures' id
     * @return the scorecard
     */
    public CohortScorecard heldAgainst(Scorecard scorecard) {
        return new CohortScorecard(indicators, tallies, earlier, Optional.of(scorecard), population);
    }

    /**
     * The same with rates for each 10,000 people.
     *
     * @param populations the estimates
     * @param area the area whose children these are, as the estimates name it
     * @return the scorecard
     */
    public CohortScorecard with(Populations populations, String area) {
        return new CohortScorecard(
                indicators,
                tallies,
                earlier,
                published,
                Optional.of(
                        new AreaPopulation(requireNonNull(populations, "populations"), requireNonNull(area, "area"))));
    }

    /**
     * Every figure: each measure for all children, then by the groups of each breakdown.
     *
     * @return the figures, in the order of the indicators
     */
    public ImmutableList<MeasuredFigure> figures() {
        ImmutableList.Builder<MeasuredFigure> figures = ImmutableList.builder();
        for (String id : tallies.ids()) {
            Measure measure = indicators.get(id).measure();
            figures.add(measured(measure, tallies.of(id), Optional.empty(), earlier.map(before -> before.of(id))));
            for (String breakdown : tallies.breakdowns()) {
                tallies.of(id, breakdown)
                        .forEach((label, tally) -> figures.add(measured(
                                measure,
                                tally,
                                Optional.of(breakdown + "=" + label),
                                earlier.map(before -> before.of(id, breakdown).getOrDefault(label, Tally.NONE)))));
            }
        }
        return figures.build();
    }

    private MeasuredFigure measured(Measure measure, Tally tally, Optional<String> group, Optional<Tally> before) {
        Optional<ScorecardLine> line = published.flatMap(scorecard -> line(scorecard, measure));
        Optional<Target> target = line.flatMap(ScorecardLine::target)
                .filter(goal -> goal.unit() == measure.unit() && measure.polarity() != Polarity.NONE);
        Tolerance tolerance = line.map(ScorecardLine::tolerance).orElseGet(Tolerance::unknown);
        Optional<Count> count = count(measure, tally, group, tallies.asAt());
        Optional<BigDecimal> value = value(measure, tally, count);
        RatedFigure figure = RatedFigure.builder()
                .period(period(measure))
                .breakdown(group)
                .value(value)
                .count(count)
                .rating(rating(measure, tally, value, target, tolerance))
                .travel(travel(measure, tally, value, group, before))
                .build();
        return new MeasuredFigure(
                measure,
                figure,
                tally,
                target,
                tolerance,
                line.map(ScorecardLine::benchmarks).orElse(ImmutableList.<Benchmark>of()));
    }

    private static Optional<ScorecardLine> line(Scorecard scorecard, Measure measure) {
        return scorecard.find(measure.id()).or(() -> measure.figuresId().flatMap(scorecard::find));
    }

    /** For a rate out of the population of the area; of a part of the children there is none. */
    private Optional<Count> count(Measure measure, Tally tally, Optional<String> group, LocalDate day) {
        if (measure.unit() != Unit.RATE_PER_10K) {
            return Optional.of(tally.count());
        }
        return group.isPresent()
                ? Optional.empty()
                : population
                        .flatMap(area -> area.populations().near(area.area(), measure.cohort(), day))
                        .map(people -> people.outOf(tally.count().numerator()));
    }

    private static Optional<BigDecimal> value(Measure measure, Tally tally, Optional<Count> count) {
        return measure.unit() == Unit.RATE_PER_10K ? count.flatMap(measure::value) : tally.value(measure);
    }

    private Rating rating(
            Measure measure, Tally tally, Optional<BigDecimal> value, Optional<Target> target, Tolerance tolerance) {
        if (value.isEmpty()) {
            return Rating.notRated(whyNoValue(measure, tally));
        }
        if (target.isEmpty()) {
            return Rating.notRated("no target is known");
        }
        if (measure.unit().addsUp() && isOfPartOfAYear(measure)) {
            return Rating.notRated("the year is not over, and the target is for all of it");
        }
        Rating rating = measure.rate(value.get(), target.get(), tolerance);
        return tally.notKnown() == 0 || standsWhateverIsNotKnown(rating, measure, tally, target.get(), tolerance)
                ? rating
                : Rating.notRated("what is not known decides: " + tally.notKnown()
                        + " are not known, and of the others " + rating.because());
    }

    private static String whyNoValue(Measure measure, Tally tally) {
        if (tally.notKnown() > 0) {
            return "more is not known than known: " + tally.notKnown() + " of "
                    + (tally.notKnown() + tally.count().denominator());
        }
        return measure.unit() == Unit.RATE_PER_10K ? "no population is known" : "nothing was counted";
    }

    /** Whether the lowest and the highest value that the measure may have are rated alike. */
    private static boolean standsWhateverIsNotKnown(
            Rating rating, Measure measure, Tally tally, Target target, Tolerance tolerance) {
        return tally.range(measure)
                .filter(range -> Stream.of(range.lowerEndpoint(), range.upperEndpoint())
                        .allMatch(end -> measure.rate(end, target, tolerance).kind() == rating.kind()))
                .isPresent();
    }

    private DirectionOfTravel travel(
            Measure measure, Tally tally, Optional<BigDecimal> value, Optional<String> group, Optional<Tally> before) {
        if (before.isEmpty()) {
            return DirectionOfTravel.unknown("nothing earlier was counted");
        }
        if (tally.notKnown() > 0 || before.get().notKnown() > 0) {
            return DirectionOfTravel.unknown("not all that is to be counted is known");
        }
        LocalDate day = earlier.orElseThrow().asAt();
        Optional<BigDecimal> then = value(measure, before.get(), count(measure, before.get(), group, day));
        return value.flatMap(now -> then.map(past -> DirectionOfTravel.between(measure, past, now)))
                .orElseGet(() -> DirectionOfTravel.unknown("there is no value for one of the days"));
    }

    /** The year where its last day is asked about; otherwise the day up to which it is counted. */
    private String period(Measure measure) {
        return YEARS.contains(measure.window()) && !isOfPartOfAYear(measure)
                ? ReportingPeriod.of(CollectionYear.containing(tallies.asAt())).toString()
                : tallies.asAt().toString();
    }

    private boolean isOfPartOfAYear(Measure measure) {
        return YEARS.contains(measure.window())
                && !CollectionYear.containing(tallies.asAt()).lastDay().equals(tallies.asAt());
    }
}
