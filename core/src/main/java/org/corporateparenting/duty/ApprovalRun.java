package org.corporateparenting.duty;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.corporateparenting.sufficiency.CarerReview;
import org.corporateparenting.sufficiency.FosterCarerApproval;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.time.DateRange;

/**
 * An unbroken approval of one carer, or of all carers of a household together, whatever its terms, with the reviews of it.
 *
 * @param range from the day of approval up to the day before it ended
 * @param reviews the reviews held while it lasted, the earliest first; those of one day are one
 */
record ApprovalRun(DateRange range, ImmutableList<CarerReview> reviews) {

    /** The runs of a household, as they stood on a day. */
    static ImmutableList<ApprovalRun> of(FosteringHousehold household, LocalDate asAt) {
        ImmutableListMultimap<Optional<String>, FosterCarerApproval> byCarer =
                Multimaps.index(household.approvals(), FosterCarerApproval::carer);
        return byCarer.asMap().entrySet().stream()
                .flatMap(carer ->
                        DateRange.merged(carer.getValue().stream()
                                        .map(FosterCarerApproval::range)
                                        .toList())
                                .stream()
                                .filter(range -> !range.start().isAfter(asAt))
                                .map(range -> new ApprovalRun(range, reviews(household, carer.getKey(), range, asAt))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<CarerReview> reviews(
            FosteringHousehold household, Optional<String> carer, DateRange range, LocalDate asAt) {
        return household.reviews().stream()
                .filter(review -> concerns(review, carer))
                .filter(review ->
                        range.contains(review.held()) && !review.held().isAfter(asAt))
                .sorted(Comparator.comparing(CarerReview::held))
                .collect(ImmutableList.toImmutableList());
    }

    /** A review of all carers is one of each; one of a single carer is none of the others, and none of all. */
    private static boolean concerns(CarerReview review, Optional<String> carer) {
        return review.carer().isEmpty() || review.carer().equals(carer);
    }

    /** The days of the reviews. */
    ImmutableSortedSet<LocalDate> days() {
        return reviews.stream().map(CarerReview::held).collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The days on which the first review was before the panel. */
    ImmutableSortedSet<LocalDate> firstBeforePanel(LocalDate asAt) {
        LocalDate first = days().first();
        return reviews.stream()
                .filter(review -> review.held().equals(first))
                .flatMap(review -> review.panel().stream())
                .filter(day -> !day.isAfter(asAt))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
