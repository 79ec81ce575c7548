package org.corporateparenting.sufficiency;

import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * The approval of a carer, or of all carers of a household together, on one set of terms.
 *
 * <p>Approvals of the same carer that overlap or touch are one approval whose terms changed.
 */
@Value.Immutable
public abstract class FosterCarerApproval {

    FosterCarerApproval() {}

    /**
     * Whose approval it is.
     *
     * @return the carer's key; empty where all carers of the household are approved together
     */
    public abstract Optional<String> carer();

    /**
     * For what kind of fostering.
     *
     * @return the type, or empty where it is not known
     */
    public abstract Optional<FosterApprovalType> type();

    /**
     * The days for which it holds.
     *
     * @return from the day of approval up to the day before it ended
     */
    public abstract DateRange range();

    /**
     * On what terms.
     *
     * @return the terms, or empty where none are set or known
     */
    public abstract Optional<TermsOfApproval> terms();

    /**
     * Starts an approval.
     *
     * @return an empty builder
     */
    public static FosterCarerApprovalBuilder builder() {
        return new FosterCarerApprovalBuilder();
    }
}
