package org.corporateparenting.sufficiency.carer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.corporateparenting.law.Instruments.FOSTERING_SERVICES_REGULATIONS_2011;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.sufficiency.CarerReview;
import org.corporateparenting.sufficiency.FosterCarerApproval;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.HouseholdFact;
import org.corporateparenting.time.DateRange;

/**
 * When the approvals of a household are next to be reviewed: not more than a year after approval, and then not more
 * than a year after each
 * review.
 *
 * <p>This is the list a fostering service works from. Whether each past review was in time is a duty of its own,
 * FOS-03.
 */
public final class ReviewsDue {

    private static final Citation YEARLY = FOSTERING_SERVICES_REGULATIONS_2011.at("reg 28(2)");

    private ReviewsDue() {}

    /**
     * The next review of each approval in force.
     *
     * @param household the household
     * @param asAt the day
     * @return one for each carer with an approval of their own, and one for those of all together; empty where none
     *     is in force, or where
     *     approvals were not supplied
     */
    public static ImmutableList<ReviewDue> of(FosteringHousehold household, LocalDate asAt) {
        if (!household.isSupplied(HouseholdFact.APPROVAL)) {
            return ImmutableList.of();
        }
        return household.approvals().stream()
                .filter(approval -> approval.range().contains(asAt))
                .map(FosterCarerApproval::carer)
                .distinct()
                .map(carer -> next(household, carer, asAt))
                .collect(toImmutableList());
    }

    private static ReviewDue next(FosteringHousehold household, Optional<String> carer, LocalDate asAt) {
        LocalDate approved = approvedSince(household, carer, asAt);
        boolean isSupplied = household.isSupplied(HouseholdFact.REVIEW);
        LocalDate from = household.reviews().stream()
                .filter(review -> review.carer().isEmpty() || review.carer().equals(carer))
                .map(CarerReview::held)
                .filter(held -> held.isAfter(approved) && !held.isAfter(asAt))
                .max(Comparator.naturalOrder())
                .orElse(approved);
        LocalDate due = from.plusMonths(12);
        DueStanding standing = DueStanding.of(due, Optional.empty(), asAt);
        return ReviewDue.builder()
                .household(household.id())
                .carer(carer)
                .runsFrom(from)
                .due(due)
                .standing(isSupplied || standing == DueStanding.NOT_YET_DUE ? standing : DueStanding.NOT_KNOWN)
                .citation(YEARLY)
                .build();
    }

    /** Approvals that overlap or touch are one. */
    private static LocalDate approvedSince(FosteringHousehold household, Optional<String> carer, LocalDate asAt) {
        ImmutableList<DateRange> ranges = household.approvals().stream()
                .filter(approval -> approval.carer().equals(carer))
                .map(FosterCarerApproval::range)
                .collect(toImmutableList());
        return DateRange.merged(ranges).stream()
                .filter(range -> range.contains(asAt))
                .map(DateRange::start)
                .findFirst()
                .orElse(asAt);
    }
}
