package org.corporateparenting.sufficiency.carer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.sufficiency.HouseholdId;

/**
 * That a fostering household closed, which reports call de-registration.
 *
 * @param household which household
 * @param on the first day on which it was closed
 * @param reason why; empty where it is not known
 */
public record HouseholdClosure(HouseholdId household, LocalDate on, Optional<FosteringClosureReason> reason) {

    /**
     * Checks what is given.
     *
     * @param household as above
     * @param on as above
     * @param reason as above
     */
    public HouseholdClosure {
        requireNonNull(household, "household");
        requireNonNull(on, "on");
        requireNonNull(reason, "reason");
    }
}
