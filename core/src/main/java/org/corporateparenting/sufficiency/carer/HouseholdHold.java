package org.corporateparenting.sufficiency.carer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.time.DateRange;

/**
 * Some days on which a household takes no child. It is to be reviewed, so that it does not last unseen (S001:2245,
 * 2420).
 *
 * @param household which household
 * @param initiator who wanted it
 * @param range from the first day up to the day before it took children again
 * @param reviewDue the last day for its next review; empty where none is set
 */
public record HouseholdHold(
        HouseholdId household, OnHoldInitiator initiator, DateRange range, Optional<LocalDate> reviewDue) {

    /**
     * Checks what is given.
     *
     * @param household as above
     * @param initiator as above
     * @param range as above
     * @param reviewDue as above
     */
    public HouseholdHold {
        requireNonNull(household, "household");
        requireNonNull(initiator, "initiator");
        requireNonNull(range, "range");
        requireNonNull(reviewDue, "reviewDue");
    }

    /**
     * Whether the hold lasts on a day without a review to come.
     *
     * @param day the day
     * @return true if it lasts and its review is past or was never set
     */
    public boolean isUnreviewedOn(LocalDate day) {
        return range.contains(day)
                && reviewDue.filter(due -> !due.isBefore(day)).isEmpty();
    }
}
