package org.corporateparenting.forecast;

/**
 * What is expected, and how far off it will typically be.
 *
 * @param expected the mean, 0 or more; children are not rounded to whole ones
 * @param standardDeviation the spread around it, 0 or more
 */
public record Expectation(double expected, double standardDeviation) {

    /**
     * Checks that neither is negative.
     *
     * @param expected as above
     * @param standardDeviation as above
     */
    public Expectation {
        if (!(expected >= 0 && standardDeviation >= 0)) {
            throw new IllegalArgumentException("expectation is " + expected + " with standard deviation "
                    + standardDeviation + "; both must be 0 or more");
        }
    }

    /**
     * Bounds between which the number will lie with a chance, by the normal distribution, and not below 0.
     *
     * @param level the chance, such as 0.8, above 0 and below 1
     * @return the bounds
     * @throws IllegalArgumentException if the level is not above 0 and below 1
     */
    public ForecastInterval interval(double level) {
        double reach = NormalDistribution.reach(level) * standardDeviation;
        return ForecastInterval.of(Math.max(0, expected - reach), expected, expected + reach, level);
    }
}
