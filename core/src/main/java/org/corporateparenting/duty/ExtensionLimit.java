package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.ExtensionReason;
import org.corporateparenting.time.Deadline;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * The last day of a temporary approval that was extended (PLC-08).
 *
 * <p>It may be extended once by up to eight weeks, and until the outcome of a review of a refusal. A second extension by
 * weeks, and one decided once the approval had run out, lengthen nothing.
 */
final class ExtensionLimit {

    private static final String OUTCOME = "the outcome of the review of the refusal";

    private final Assessment assessment;
    private final Optional<LocalDate> outcome;
    private Owed.Limit limit;
    private boolean lengthened;

    /**
     * @param expiry the last day of the approval before any extension
     * @param outcome the day on which the outcome of a review was known
     */
    ExtensionLimit(Assessment assessment, LocalDate expiry, Optional<LocalDate> outcome) {
        this.assessment = assessment;
        this.outcome = outcome.filter(day -> !day.isAfter(assessment.asAt()));
        this.limit = by(expiry);
    }

    /** The limit after some extensions, earliest first. */
    Owed.Limit after(ImmutableList<ApprovalExtension> extensions) {
        for (ApprovalExtension extension : extensions) {
            Optional<LocalDate> end = limit.deadline().due();
            if (end.isPresent() && !extension.decided().isAfter(end.get())) {
                extend(extension, end.get());
            }
        }
        return limit;
    }

    private void extend(ApprovalExtension extension, LocalDate end) {
        if (extension.reason() == ExtensionReason.REVIEW_SOUGHT) {
            limit = outcome.map(day -> day.isBefore(end) ? limit : by(day)).orElseGet(ExtensionLimit::open);
        } else if (!lengthened) {
            lengthened = true;
            Owed.Limit longest =
                    assessment.limit(ProvisionalRules.EXTENDED, end).get(0);
            limit = extension
                    .until()
                    .filter(day ->
                            longest.deadline().due().filter(day::isBefore).isPresent())
                    .map(this::by)
                    .orElse(longest);
        }
    }

    private Owed.Limit by(LocalDate day) {
        return assessment.limit(StatutoryPeriod.beforeEvent(), day);
    }

    /** While the outcome is not known the approval runs on, and no day is its last. */
    private static Owed.Limit open() {
        Deadline none = Deadline.none("until " + OUTCOME, ImmutableList.of(OUTCOME));
        return new Owed.Limit(none, Optional.of(LocalDate.MAX), Optional.empty(), Optional.empty());
    }
}
