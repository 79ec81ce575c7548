package org.corporateparenting.forecast;

import java.util.Arrays;

/** What one month saw: who was in care at its end, who had come since the month before, and who had moved or left. */
final class MonthTally {

    private final long[] stock = new long[States.COUNT];
    private final long[] entrants = new long[States.COUNT];
    private final long[][][] moves = new long[States.BANDS.size()][States.GROUPS][States.GROUPS + 1];
    private long cameOfAge;

    void inCare(int months, int group) {
        stock[States.state(months, group)]++;
    }

    void entered(int months, int group) {
        entrants[States.state(months, group)]++;
    }

    /** Someone was in a group at the end of the month before, of an age then, and is now in a group or out of care. */
    void went(int months, int from, int to) {
        if (months == States.AGES - 1) {
            cameOfAge++;
        } else {
            moves[States.band(months)][from][to]++;
        }
    }

    long stock(int state) {
        return stock[state];
    }

    long entrants(int state) {
        return entrants[state];
    }

    long moves(int band, int from, int to) {
        return moves[band][from][to];
    }

    long total() {
        return Arrays.stream(stock).sum();
    }

    long allEntrants() {
        return Arrays.stream(entrants).sum();
    }

    long allExits() {
        long left = Arrays.stream(moves)
                .flatMap(Arrays::stream)
                .mapToLong(to -> to[States.OUT])
                .sum();
        return left + cameOfAge;
    }
}
