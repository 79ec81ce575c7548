package org.corporateparenting.forecast;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import org.corporateparenting.code.AgeBand;

/**
 * What was forecast, and what came.
 *
 * @param made the day from which it was seen
 * @param month the month at whose end it was to come
 * @param band the age band it is about; empty for all
 * @param group the placement group it is about; empty for all
 * @param forecast what was forecast
 * @param actual what came
 */
public record ForecastAccuracy(
        LocalDate made,
        YearMonth month,
        Optional<AgeBand> band,
        Optional<PlacementGroup> group,
        ForecastInterval forecast,
        long actual) {

    /**
     * Checks that nothing is missing.
     *
     * @param made as above
     * @param month as above
     * @param band as above
     * @param group as above
     * @param forecast as above
     * @param actual as above
     */
    public ForecastAccuracy {
        requireNonNull(made, "made");
        requireNonNull(month, "month");
        requireNonNull(band, "band");
        requireNonNull(group, "group");
        requireNonNull(forecast, "forecast");
    }

    /**
     * By how much more came than was expected.
     *
     * @return actual less expected; negative where fewer came
     */
    public double error() {
        return actual - forecast.expected();
    }

    /**
     * The error as a share of what was expected.
     *
     * @return such as -0.05 where five in a hundred fewer came; empty where none were expected
     */
    public OptionalDouble relativeError() {
        return forecast.expected() == 0 ? OptionalDouble.empty() : OptionalDouble.of(error() / forecast.expected());
    }

    /**
     * Whether what came lay within the bounds.
     *
     * @return true on the bounds too
     */
    public boolean isWithinBounds() {
        return forecast.contains((double) actual);
    }
}
