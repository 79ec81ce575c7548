package org.corporateparenting.forecast;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * How the number of children in care changed in a month.
 *
 * @param month the month
 * @param opening in care at the end of the month before
 * @param entrants not in care then, and in care at the end of this month
 * @param exits in care then, and no longer at the end of this month, those who turned 18 included
 * @param closing in care at the end of this month
 */
public record CareFlow(YearMonth month, long opening, long entrants, long exits, long closing) {

    /**
     * Checks that opening and entrants less exits is closing.
     *
     * @param month as above
     * @param opening as above
     * @param entrants as above
     * @param exits as above
     * @param closing as above
     */
    public CareFlow {
        requireNonNull(month, "month");
        if (opening < 0 || entrants < 0 || exits < 0 || opening + entrants - exits != closing) {
            throw new IllegalArgumentException("flow is " + opening + " + " + entrants + " - " + exits + " = " + closing
                    + "; none may be negative, and the sum must be right");
        }
    }

    /**
     * By how much the number grew.
     *
     * @return entrants less exits
     */
    public long net() {
        return entrants - exits;
    }
}
