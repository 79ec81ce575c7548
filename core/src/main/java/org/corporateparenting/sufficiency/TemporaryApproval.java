package org.corporateparenting.sufficiency;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The approval of a person as foster parent for one child and for a limited time, before they are fully assessed.
 */
@Value.Immutable
public abstract class TemporaryApproval {

    TemporaryApproval() {}

    /**
     * The day on which it began, which is the day of the placement unless the child already lived there.
     *
     * @return the day, which is day 0 of its length
     */
    public abstract LocalDate began();

    /**
     * Who was approved.
     *
     * @return the kind of person
     */
    public abstract TemporaryCarer carer();

    /**
     * The day on which it was decided, after the full assessment, whether to approve them as a foster parent.
     *
     * @return the day, or empty where that is still open
     */
    public abstract Optional<LocalDate> decided();

    /**
     * Whether they were approved then.
     *
     * @return the answer, or empty where it is not known or still open
     */
    public abstract Optional<Boolean> approved();

    /**
     * The day on which the outcome of a review of a refusal was known.
     *
     * @return the day, or empty where there was no review or it is still open
     */
    public abstract Optional<LocalDate> reviewDecided();

    /**
     * Starts an approval.
     *
     * @return an empty builder
     */
    public static TemporaryApprovalBuilder builder() {
        return new TemporaryApprovalBuilder();
    }
}
