package org.corporateparenting.forecast;

import com.google.common.collect.ImmutableMap;
import com.google.common.math.LinearTransformation;
import com.google.common.math.PairedStatsAccumulator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** A straight line through totals at some days, by least squares of days. It says nothing about uncertainty. */
public final class LinearTrend {

    private static final double DAYS_IN_YEAR = 365.25;

    private final LocalDate zero;
    private final LinearTransformation line;

    private LinearTrend(LocalDate zero, LinearTransformation line) {
        this.zero = zero;
        this.line = line;
    }

    /**
     * The line through totals.
     *
     * @param totals the total on each day, on at least two days
     * @return the line
     * @throws IllegalArgumentException if there are fewer than two days
     */
    public static LinearTrend through(Map<LocalDate, ? extends Number> totals) {
        if (totals.size() < 2) {
            throw new IllegalArgumentException("totals has " + totals.size() + " days; a line needs at least two");
        }
        LocalDate zero = totals.keySet().iterator().next();
        PairedStatsAccumulator stats = new PairedStatsAccumulator();
        totals.forEach((day, total) -> stats.add(days(zero, day), total.doubleValue()));
        return new LinearTrend(zero, stats.leastSquaresFit());
    }

    /**
     * The line through the totals of censuses.
     *
     * @param censuses the censuses, on at least two days
     * @return the line
     * @throws IllegalArgumentException if there are fewer than two, or two of one day
     */
    public static LinearTrend throughTotals(Collection<CensusPoint> censuses) {
        return through(censuses.stream().collect(ImmutableMap.toImmutableMap(CensusPoint::day, CensusPoint::total)));
    }

    /**
     * Where the line is on a day, before, between or after the days given.
     *
     * @param day the day
     * @return the height of the line, not rounded; negative where it has fallen below nought
     */
    public double on(LocalDate day) {
        return line.transform(days(zero, day));
    }

    /**
     * How much it rises in a year of 365.25 days.
     *
     * @return the slope, negative where it falls
     */
    public double perYear() {
        return line.slope() * DAYS_IN_YEAR;
    }

    private static double days(LocalDate from, LocalDate to) {
        return (double) (to.toEpochDay() - from.toEpochDay());
    }
}
