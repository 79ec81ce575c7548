package org.corporateparenting.forecast;

import java.time.YearMonth;

/**
 * The children of a census and the entrants after it, carried forward month by month, and the mean and variance of any sum
 * of weights over where they are at the end.
 *
 * <p>The value of a state is what a child in it is worth in the end, on average: worked out backwards, from the weights at
 * the end. Children go their ways one by one, so that variances add: a child's is the mean square less the square of the
 * mean, that of a Poisson number of entrants is the sum of their mean squares. What is not known of the rates adds the
 * squared slope of the mean in each rate times the variance of its estimate, the rates being shares of the children
 * observed, and averages over the months observed.
 */
final class Chain {

    private final FittedFlows model;
    private final Rates rates;
    private final YearMonth origin;
    /** Expected children by month after the origin and state. */
    private final double[][] stock;

    Chain(FittedFlows model, YearMonth origin, int months) {
        this.model = model;
        this.rates = model.rates();
        this.origin = origin;
        this.stock = new double[months + 1][States.COUNT];
        MonthTally census = model.flows().tally(origin);
        for (int state = 0; state < States.COUNT; state++) {
            stock[0][state] = census.stock(state);
        }
        for (int month = 1; month <= months; month++) {
            goOn(month);
        }
    }

    private void goOn(int month) {
        double[][][] chances = chances(month);
        double[][] entry = entry(month);
        for (int months = 0; months < States.AGES; months++) {
            for (int group = 0; group < States.GROUPS; group++) {
                int state = States.state(months, group);
                for (int to = 0; to < States.GROUPS; to++) {
                    stock[month][States.state(months, to)] += rates.entrants(state) * entry[group][to];
                    if (months + 1 < States.AGES) {
                        stock[month][States.state(months + 1, to)] +=
                                stock[month - 1][state] * chances[States.band(months)][group][to];
                    }
                }
            }
        }
    }

    private double[][][] chances(int month) {
        double[][][] chances = new double[States.BANDS.size()][States.GROUPS][];
        for (int band = 0; band < chances.length; band++) {
            for (int group = 0; group < States.GROUPS; group++) {
                chances[band][group] = model.chances(origin.plusMonths(month), band, group);
            }
        }
        return chances;
    }

    private double[][] entry(int month) {
        double[][] entry = new double[States.GROUPS][];
        for (int group = 0; group < States.GROUPS; group++) {
            entry[group] = model.entry(origin.plusMonths(month), group);
        }
        return entry;
    }

    /** The mean and standard deviation of the sum of weights, one for each state, over the children at the end. */
    Expectation expect(double[] weights) {
        Valuation valuation = new Valuation(weights);
        for (int month = stock.length - 1; month > 0; month--) {
            valuation.enter(entry(month));
            valuation.goBack(chances(month), stock[month - 1]);
        }
        return valuation.expectation();
    }

    /** Values of states, worked out backwards, with what they gathered on the way. */
    private final class Valuation {

        private double[] values;
        private double[] squares = new double[States.COUNT];
        private final double[] entrantValues = new double[States.COUNT];
        private final double[] entrantSquares = new double[States.COUNT];
        private final double[][][] slopes = new double[States.BANDS.size()][States.GROUPS][States.GROUPS + 1];

        Valuation(double[] weights) {
            values = weights.clone();
            for (int state = 0; state < States.COUNT; state++) {
                squares[state] = weights[state] * weights[state];
            }
        }

        /** Entrants of a month are in their states at its end. */
        void enter(double[][] entry) {
            for (int state = 0; state < States.COUNT; state++) {
                int months = state / States.GROUPS;
                double[] chances = entry[state % States.GROUPS];
                entrantValues[state] += mean(chances, values, months);
                entrantSquares[state] += mean(chances, squares, months);
            }
        }

        /** From the end of a month to the end of the month before. */
        void goBack(double[][][] chances, double[] before) {
            double[] earlierValues = new double[States.COUNT];
            double[] earlierSquares = new double[States.COUNT];
            for (int months = 0; months < States.AGES - 1; months++) {
                for (int group = 0; group < States.GROUPS; group++) {
                    int band = States.band(months);
                    int state = States.state(months, group);
                    earlierValues[state] = mean(chances[band][group], values, months + 1);
                    earlierSquares[state] = mean(chances[band][group], squares, months + 1);
                    for (int to = 0; to < States.GROUPS; to++) {
                        slopes[band][group][to] += before[state] * values[States.state(months + 1, to)];
                    }
                }
            }
            values = earlierValues;
            squares = earlierSquares;
        }

        Expectation expectation() {
            double mean = 0;
            double variance = 0;
            for (int state = 0; state < States.COUNT; state++) {
                double entrants = rates.entrants(state);
                mean += stock[0][state] * values[state] + entrants * entrantValues[state];
                variance += stock[0][state] * (squares[state] - values[state] * values[state])
                        + entrants * entrantSquares[state]
                        + entrants / rates.months() * entrantValues[state] * entrantValues[state];
            }
            return new Expectation(mean, Math.sqrt(Math.max(0, variance + ofChances())));
        }

        private double ofChances() {
            double variance = 0;
            for (int band = 0; band < slopes.length; band++) {
                for (int group = 0; group < States.GROUPS; group++) {
                    variance += ofShares(rates.chances(band, group), slopes[band][group], rates.observed(band, group));
                }
            }
            return variance;
        }

        /** The variance of a sum of slopes times shares, the shares being those of children observed. */
        private double ofShares(double[] shares, double[] slope, long observed) {
            double mean = 0;
            double square = 0;
            for (int to = 0; to < shares.length; to++) {
                mean += shares[to] * slope[to];
                square += shares[to] * slope[to] * slope[to];
            }
            return observed == 0 ? 0 : (square - mean * mean) / observed;
        }
    }

    private static double mean(double[] chances, double[] values, int months) {
        double mean = 0;
        for (int to = 0; to < States.GROUPS; to++) {
            mean += chances[to] * values[States.state(months, to)];
        }
        return mean;
    }
}
