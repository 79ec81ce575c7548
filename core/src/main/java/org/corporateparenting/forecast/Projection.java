package org.corporateparenting.forecast;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.corporateparenting.code.AgeBand;

/**
 * The children expected in care at the end of a month to come.
 *
 * <p>The uncertainty given with each number covers two things: chance, that is, each child goes their own way and entrants
 * come by the law of rare events (Poisson); and that the chances themselves are known from so many months only. It does
 * <em>not</em> cover that the chances change, that brothers and sisters come and go together, or that records are wrong.
 * {@link #backTest} tells how well such bounds held before.
 */
public final class Projection {

    private final FittedFlows model;
    private final YearMonth origin;
    private final int months;
    private final Chain chain;

    Projection(FittedFlows model, YearMonth origin, int months) {
        this.model = model;
        this.origin = origin;
        this.months = months;
        this.chain = new Chain(model, origin, months);
    }

    /**
     * The end of a month from which the children are carried forward.
     *
     * @return the last day of the month
     */
    public LocalDate from() {
        return origin.atEndOfMonth();
    }

    /**
     * The month at whose end the children are expected.
     *
     * @return the month
     */
    public YearMonth month() {
        return origin.plusMonths(months);
    }

    /**
     * The children of an age band in a placement group.
     *
     * @param band the age band, one of those of {@link org.corporateparenting.code.AgeBandScheme#PLACEMENT_FORECAST}
     * @param group the placement group
     * @return how many are expected
     * @throws IllegalArgumentException if the band is another
     */
    public Expectation of(AgeBand band, PlacementGroup group) {
        int index = States.index(band);
        return count(state -> isIn(state, index) && isIn(state, group));
    }

    /**
     * The children of an age band.
     *
     * @param band the age band
     * @return how many are expected
     * @throws IllegalArgumentException if the band is not one of the forecast's
     */
    public Expectation of(AgeBand band) {
        int index = States.index(band);
        return count(state -> isIn(state, index));
    }

    /**
     * The children in a placement group.
     *
     * @param group the placement group
     * @return how many are expected
     */
    public Expectation of(PlacementGroup group) {
        return count(state -> isIn(state, group));
    }

    /**
     * All children in care. Its bounds are narrower than the sum of the bounds of the parts.
     *
     * @return how many are expected
     */
    public Expectation total() {
        return count(state -> true);
    }

    /**
     * What the placements of a week cost.
     *
     * @param weeklyCosts the cost of a child's week by placement group; a group without one costs nothing
     * @return the cost, in the unit of the costs given
     * @throws IllegalArgumentException if a cost is negative or no finite number
     */
    public Expectation weeklyCost(Map<PlacementGroup, Double> weeklyCosts) {
        weeklyCosts.forEach((group, cost) -> {
            if (!(cost >= 0 && cost < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("cost of " + group + " is " + cost + "; it must be 0 or more");
            }
        });
        PlacementGroup[] groups = PlacementGroup.values();
        return expect(state -> weeklyCosts.getOrDefault(groups[state % States.GROUPS], 0.0));
    }

    /**
     * What the same method would have said before, and what came. Starting from so many months before {@link #from()} as
     * this projection looks ahead, and again as many before that, as long as 13 ends of months were known, the method is
     * given the flows of that time and asked for as many months ahead. Scenarios are left out.
     *
     * @param level the level of the bounds, such as 0.8
     * @return the test, empty where too few months are known
     * @throws IllegalArgumentException if the level is not above 0 and below 1
     */
    public BackTest backTest(double level) {
        ImmutableList.Builder<ForecastAccuracy> tested = ImmutableList.builder();
        YearMonth earliest = model.flows().first().plusMonths(StockAndFlow.LEAST_MONTHS);
        for (YearMonth before = origin.minusMonths(months);
                !before.isBefore(earliest);
                before = before.minusMonths(months)) {
            FittedFlows known = model.method().fit(model.flows().until(before));
            tested.addAll(new Projection(known, before, months).against(model.flows(), level));
        }
        return new BackTest(level, tested.build());
    }

    private ImmutableList<ForecastAccuracy> against(CareFlows actual, double level) {
        CensusPoint census = actual.census(month());
        ImmutableList.Builder<ForecastAccuracy> tested = ImmutableList.builder();
        for (AgeBand band : States.BANDS) {
            for (PlacementGroup group : PlacementGroup.values()) {
                ForecastInterval interval = of(band, group).interval(level);
                tested.add(new ForecastAccuracy(
                        from(), month(), Optional.of(band), Optional.of(group), interval, census.of(band, group)));
            }
        }
        ForecastInterval interval = total().interval(level);
        tested.add(new ForecastAccuracy(from(), month(), Optional.empty(), Optional.empty(), interval, census.total()));
        return tested.build();
    }

    private static boolean isIn(int state, int band) {
        return States.band(state / States.GROUPS) == band;
    }

    private static boolean isIn(int state, PlacementGroup group) {
        return state % States.GROUPS == States.index(group);
    }

    private Expectation count(IntPredicate counts) {
        return expect(state -> counts.test(state) ? 1 : 0);
    }

    private Expectation expect(IntToDoubleFunction weight) {
        return chain.expect(IntStream.range(0, States.COUNT).mapToDouble(weight).toArray());
    }

    /** From when to when. */
    @Override
    public String toString() {
        return "children expected at the end of " + month() + ", seen from the end of " + origin;
    }
}
