package org.corporateparenting.forecast;

import java.time.YearMonth;

/**
 * What usually happens in a month: where children of an age band go from a placement group, and who enters care. A band and
 * group in which nobody ever was is taken to be stayed in.
 */
final class Rates {

    private final double[][][] moves = new double[States.BANDS.size()][States.GROUPS][States.GROUPS + 1];
    private final long[][] observed = new long[States.BANDS.size()][States.GROUPS];
    private final double[] entrants = new double[States.COUNT];
    private final int months;

    private Rates(int months) {
        this.months = months;
    }

    static Rates of(CareFlows flows) {
        Rates rates = new Rates(flows.steps());
        for (YearMonth month = flows.first().plusMonths(1); !month.isAfter(flows.last()); month = month.plusMonths(1)) {
            rates.add(flows.tally(month));
        }
        rates.average();
        return rates;
    }

    private void add(MonthTally tally) {
        for (int state = 0; state < States.COUNT; state++) {
            entrants[state] += tally.entrants(state);
        }
        for (int band = 0; band < moves.length; band++) {
            for (int from = 0; from < States.GROUPS; from++) {
                for (int to = 0; to <= States.OUT; to++) {
                    moves[band][from][to] += tally.moves(band, from, to);
                    observed[band][from] += tally.moves(band, from, to);
                }
            }
        }
    }

    private void average() {
        for (int state = 0; state < States.COUNT; state++) {
            entrants[state] /= months;
        }
        for (int band = 0; band < moves.length; band++) {
            for (int from = 0; from < States.GROUPS; from++) {
                average(moves[band][from], from, observed[band][from]);
            }
        }
    }

    private static void average(double[] row, int from, long children) {
        for (int to = 0; to < row.length; to++) {
            row[to] = children == 0 ? (to == from ? 1 : 0) : row[to] / children;
        }
    }

    /** The chances of each group, and of leaving care, for a child of a band in a group. */
    double[] chances(int band, int from) {
        return moves[band][from];
    }

    /** On how many ends of months children of a band in a group were looked at. */
    long observed(int band, int from) {
        return observed[band][from];
    }

    /** How many enter care in a month and are in a state at its end, on average. */
    double entrants(int state) {
        return entrants[state];
    }

    /** Over how many months entrants were counted. */
    int months() {
        return months;
    }
}
