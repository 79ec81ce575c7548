package org.corporateparenting.forecast;

/** The bell curve. */
final class NormalDistribution {

    private static final double FURTHEST = 8;

    private NormalDistribution() {}

    /** How many standard deviations on each side of the mean hold a share of all, found by halving. */
    static double reach(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level is " + level + "; it must be above 0 and below 1");
        }
        double low = 0;
        double high = FURTHEST;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (within(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The share within so many standard deviations on each side of the mean, by the power series of the integral. */
    static double within(double reach) {
        double term = reach;
        double sum = term;
        for (int i = 3; term > sum * 1e-17; i += 2) {
            term *= reach * reach / i;
            sum += term;
        }
        return sum * 2 * StrictMath.exp(-reach * reach / 2) / Math.sqrt(2 * Math.PI);
    }
}
