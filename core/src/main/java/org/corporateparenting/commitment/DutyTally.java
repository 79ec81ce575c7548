package org.corporateparenting.commitment;

import org.corporateparenting.duty.DutyOutcome;

/**
 * How often a duty fell, by its outcome. Duties no longer owed are left out. Tallies of separate groups add up, in any
 * order.
 *
 * @param met done in time, 0 or more
 * @param metLate done, but late, 0 or more
 * @param overdue not done, and the last day has passed, 0 or more
 * @param notYetDue not done, and there is still time, 0 or more
 * @param notDeterminable what is known does not settle it, 0 or more
 */
public record DutyTally(int met, int metLate, int overdue, int notYetDue, int notDeterminable) {

    /** Nothing counted: adding it changes nothing. */
    public static final DutyTally NONE = new DutyTally(0, 0, 0, 0, 0);

    /**
     * Checks that nothing is negative.
     *
     * @param met as above
     * @param metLate as above
     * @param overdue as above
     * @param notYetDue as above
     * @param notDeterminable as above
     */
    public DutyTally {
        if (met < 0 || metLate < 0 || overdue < 0 || notYetDue < 0 || notDeterminable < 0) {
            throw new IllegalArgumentException("tally is " + met + ", " + metLate + ", " + overdue + ", " + notYetDue
                    + ", " + notDeterminable + "; each must be 0 or more");
        }
    }

    /**
     * The tally of one duty.
     *
     * @param outcome its outcome
     * @return a tally of one; of none where the duty is not applicable
     */
    public static DutyTally of(DutyOutcome outcome) {
        return switch (outcome) {
            case MET -> new DutyTally(1, 0, 0, 0, 0);
            case MET_LATE -> new DutyTally(0, 1, 0, 0, 0);
            case OVERDUE -> new DutyTally(0, 0, 1, 0, 0);
            case NOT_YET_DUE -> new DutyTally(0, 0, 0, 1, 0);
            case NOT_DETERMINABLE -> new DutyTally(0, 0, 0, 0, 1);
            case NOT_APPLICABLE -> NONE;
        };
    }

    /**
     * This tally and another.
     *
     * @param other a tally of other cases
     * @return the tally of both
     * @throws ArithmeticException if a sum exceeds the range of {@code int}
     */
    public DutyTally plus(DutyTally other) {
        return new DutyTally(
                Math.addExact(met, other.met),
                Math.addExact(metLate, other.metLate),
                Math.addExact(overdue, other.overdue),
                Math.addExact(notYetDue, other.notYetDue),
                Math.addExact(notDeterminable, other.notDeterminable));
    }

    /**
     * How many are settled: done or past their last day.
     *
     * @return those met, met late and overdue
     */
    public int settled() {
        return met + metLate + overdue;
    }

    /** Such as {@code 95 of 100 in time (3 late, 2 overdue), 4 not determinable, 6 not yet due}. */
    @Override
    public String toString() {
        return met + " of " + settled() + " in time (" + metLate + " late, " + overdue + " overdue), " + notDeterminable
                + " not determinable, " + notYetDue + " not yet due";
    }
}
