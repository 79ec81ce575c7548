package org.corporateparenting.sufficiency.place;

import java.util.Collection;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.time.DateRange;

/**
 * The number of approved households at both ends of some days, and what came between (S001:2200-2204).
 *
 * @param opening how many there were before the first day
 * @param approved how many were approved
 * @param closed how many were closed, as a number from 0 up, though reports print it with a minus
 * @param closing how many there were after the last day
 */
public record HouseholdRollForward(int opening, int approved, int closed, int closing) {

    /**
     * Checks what is given.
     *
     * @param opening as above
     * @param approved as above
     * @param closed as above
     * @param closing as above
     * @throws IllegalArgumentException if a number is negative
     */
    public HouseholdRollForward {
        if (opening < 0 || approved < 0 || closed < 0 || closing < 0) {
            throw new IllegalArgumentException("roll-forward is " + opening + " + " + approved + " - " + closed + " = "
                    + closing + "; none may be negative");
        }
    }

    /**
     * What the households are counted to be, from their lives.
     *
     * @param households the households, each once
     * @param days the first day and the day after the last
     * @return those open before the first day, opened, closed, and open on the last; one on hold is open
     * @throws IllegalArgumentException if the days do not end, or are none
     */
    public static HouseholdRollForward of(Collection<FosteringHousehold> households, DateRange days) {
        if (days.isOpen() || days.isEmpty()) {
            throw new IllegalArgumentException(
                    "days " + days + " do not end or are none; give at least one day, and an end");
        }
        return households.stream()
                .map(household -> new HouseholdFlow(household, days).count())
                .reduce(new HouseholdRollForward(0, 0, 0, 0), HouseholdRollForward::plus);
    }

    /**
     * What the closing number should be.
     *
     * @return opening plus approved less closed
     */
    public int expectedClosing() {
        return opening + approved - closed;
    }

    /**
     * By how much the closing number is not what it should be.
     *
     * @return closing less what it should be; 0 where it reconciles
     */
    public int difference() {
        return closing - expectedClosing();
    }

    /**
     * Whether the numbers add up.
     *
     * @return true if nothing is unexplained
     */
    public boolean reconciles() {
        return difference() == 0;
    }

    /**
     * The net gain, or loss.
     *
     * @return approved less closed
     */
    public int net() {
        return approved - closed;
    }

    /**
     * By how much the next stretch of days opens with another number than this closes with.
     *
     * @param next the roll-forward of the days that follow at once
     * @return what the next opens with, less what this closes with; 0 where they meet
     */
    public int gapTo(HouseholdRollForward next) {
        return next.opening - closing;
    }

    /**
     * This and that of other households, over the same days.
     *
     * @param other theirs
     * @return both together
     */
    public HouseholdRollForward plus(HouseholdRollForward other) {
        return new HouseholdRollForward(
                opening + other.opening, approved + other.approved, closed + other.closed, closing + other.closing);
    }
}
