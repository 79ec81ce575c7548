package org.corporateparenting.forecast;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How forecasts would have fared: each made with what was known at its time, for every age band in every placement group
 * and for all children.
 *
 * @param level the level of the bounds
 * @param forecasts the forecasts and what came, latest origin first; empty where too few months are known
 */
public record BackTest(double level, ImmutableList<ForecastAccuracy> forecasts) {

    /**
     * Checks the level.
     *
     * @param level as above
     * @param forecasts as above
     */
    public BackTest {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level is " + level + "; it must be above 0 and below 1");
        }
    }

    /**
     * The test of the forecasts of all children only.
     *
     * @return the test
     */
    public BackTest ofTotals() {
        return where(forecast -> forecast.band().isEmpty());
    }

    /**
     * The test of the forecasts of one placement group only, by age band.
     *
     * @param group the placement group
     * @return the test
     */
    public BackTest of(PlacementGroup group) {
        return where(forecast -> forecast.group().filter(group::equals).isPresent());
    }

    private BackTest where(Predicate<ForecastAccuracy> kept) {
        return new BackTest(level, forecasts.stream().filter(kept).collect(ImmutableList.toImmutableList()));
    }

    /**
     * By how much forecasts were off, up or down.
     *
     * @return the mean of the errors without their sign; empty without a forecast
     */
    public OptionalDouble meanAbsoluteError() {
        return mean(forecast -> Math.abs(forecast.error()));
    }

    /**
     * By how much more came than was expected, on average.
     *
     * @return the mean of the errors; empty without a forecast
     */
    public OptionalDouble meanError() {
        return mean(ForecastAccuracy::error);
    }

    /**
     * How often the bounds held; sound ones hold about as often as their level says.
     *
     * @return the share, from 0 to 1; empty without a forecast
     */
    public OptionalDouble shareWithinBounds() {
        return mean(forecast -> forecast.isWithinBounds() ? 1 : 0);
    }

    private OptionalDouble mean(ToDoubleFunction<ForecastAccuracy> value) {
        return forecasts.stream().mapToDouble(value).average();
    }
}
