package org.corporateparenting.sufficiency.carer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.sufficiency.HouseholdId;

/**
 * A check that falls due on a day the fostering service set, since the interval is its own.
 *
 * @param household whose check it is
 * @param kind what is checked
 * @param due its last day
 * @param done the day on which it was done; empty where it was not
 */
public record CarerCheck(HouseholdId household, CarerCheckKind kind, LocalDate due, Optional<LocalDate> done) {

    /**
     * Checks what is given.
     *
     * @param household as above
     * @param kind as above
     * @param due as above
     * @param done as above
     */
    public CarerCheck {
        requireNonNull(household, "household");
        requireNonNull(kind, "kind");
        requireNonNull(due, "due");
        requireNonNull(done, "done");
    }

    /**
     * Where the check stands on a day.
     *
     * @param asAt the day
     * @return the standing
     */
    public DueStanding standingOn(LocalDate asAt) {
        return DueStanding.of(due, done, asAt);
    }
}
