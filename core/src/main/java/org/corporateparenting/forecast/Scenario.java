package org.corporateparenting.forecast;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * Something done differently from a month on: a share of the children who would go one way goes another.
 *
 * <p>A scenario says what would follow if the change came about, not that it will.
 */
public final class Scenario {

    private enum Change {
        FOSTERING,
        HOME
    }

    private final Change change;
    private final double share;
    private final YearMonth from;

    private Scenario(Change change, double share, YearMonth from) {
        this.change = change;
        this.share = share;
        this.from = requireNonNull(from, "from");
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is " + share + "; it must be from 0 to 1");
        }
    }

    /**
     * More foster homes of the authority's own: of the children who would enter or move to residential homes, a share goes
     * to foster carers. Those who are in residential homes already stay as likely as before.
     *
     * @param share the share of them, from 0 to 1
     * @param from the first month in which it is so
     * @return the scenario
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public static Scenario moreInHouseFostering(double share, YearMonth from) {
        return new Scenario(Change.FOSTERING, share, from);
    }

    /**
     * More children leave care, as by a safe return home: the chance of leaving before the age of 18 rises by a share of
     * itself, at every age and in every placement. Flows do not say why care ended.
     *
     * @param share by how much of itself the chance rises, from 0 to 1
     * @param from the first month in which it is so
     * @return the scenario
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public static Scenario moreReturnsHome(double share, YearMonth from) {
        return new Scenario(Change.HOME, share, from);
    }

    /** The chances of a child in a group, in a month. */
    double[] chances(YearMonth month, int group, double[] usual) {
        if (month.isBefore(from)) {
            return usual;
        }
        double[] chances = usual.clone();
        if (change == Change.HOME) {
            leaveMore(chances);
        } else if (group != States.index(PlacementGroup.RESIDENTIAL)) {
            divert(chances);
        }
        return chances;
    }

    /** The chances of an entrant who would come to a group, in a month. */
    double[] entry(YearMonth month, double[] usual) {
        if (month.isBefore(from) || change == Change.HOME) {
            return usual;
        }
        double[] chances = usual.clone();
        divert(chances);
        return chances;
    }

    private void leaveMore(double[] chances) {
        double leave = chances[States.OUT];
        double more = Math.min(1, leave * (1 + share));
        for (int to = 0; to < States.OUT; to++) {
            chances[to] = leave < 1 ? chances[to] * (1 - more) / (1 - leave) : 0;
        }
        chances[States.OUT] = more;
    }

    private void divert(double[] chances) {
        int residential = States.index(PlacementGroup.RESIDENTIAL);
        double diverted = chances[residential] * share;
        chances[residential] -= diverted;
        chances[States.index(PlacementGroup.FOSTERING)] += diverted;
    }

    /** Such as {@code 10% more leave care from 2026-04}. */
    @Override
    public String toString() {
        String percent = Math.round(share * 100) + "% ";
        return percent
                + (change == Change.HOME ? "more leave care" : "of those bound for residential homes are fostered")
                + " from " + from;
    }
}
