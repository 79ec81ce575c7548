package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * The limits on what must be there by a review.
 *
 * <p>Where reviews were not observed throughout, the review may have been held on the first day that was not.
 */
final class ReviewLimits {

    private final Assessment assessment;
    private final Acts reviews;

    ReviewLimits(Assessment assessment) {
        this.assessment = assessment;
        this.reviews = assessment.reviewsHeld();
    }

    /** By the first review held, and at the latest on the last day for it. */
    ImmutableList<Owed.Limit> byFirst(PeriodOfCare period) {
        ImmutableList<Owed.Limit> last = assessment.limit(ReviewRules.FIRST, period.start());
        LocalDate lastDay = lastDay(last).orElse(LocalDate.MAX);
        DateRange days = assessment.upToAsAt(period.range());
        Optional<LocalDate> held =
                reviews.firstIn(days.start(), days.endExclusive().orElseThrow()).filter(day -> day.isBefore(lastDay));
        ImmutableList<Owed.Limit> certain = held.isPresent() ? ImmutableList.of(onReview(held.get())) : last;
        ImmutableList<Acts.Doubt> doubts =
                reviews.doubtsIn(period.start(), held.or(days::endExclusive).orElseThrow());
        return doubts.isEmpty()
                ? certain
                : Stream.concat(
                                certain.stream(),
                                doubts.stream()
                                        .filter(doubt -> doubt.first().isBefore(lastDay))
                                        .map(this::onReview))
                        .collect(ImmutableList.toImmutableList());
    }

    /** By the second review held; while it was not, by the last day for it. */
    ImmutableList<Owed.Limit> bySecond(PeriodOfCare period) {
        DateRange days = assessment.upToAsAt(period.range());
        ImmutableSortedSet<LocalDate> held = reviews.in(days);
        Optional<LocalDate> second = held.stream().skip(1).findFirst();
        ImmutableList.Builder<Owed.Limit> limits = ImmutableList.builder();
        limits.addAll(second.map(this::onReview)
                .map(ImmutableList::of)
                .orElseGet(() -> lastForSecond(period, held.stream().findFirst())));
        reviews.doubtsIn(period.start(), second.or(days::endExclusive).orElseThrow())
                .forEach(doubt -> limits.add(onReview(doubt)));
        return limits.build();
    }

    /** Counted from the first review; while none was held, from the last day for it. */
    private ImmutableList<Owed.Limit> lastForSecond(PeriodOfCare period, Optional<LocalDate> first) {
        ImmutableList<Owed.Limit> lastForFirst = assessment.limit(ReviewRules.FIRST, period.start());
        return first.or(() -> lastDay(lastForFirst))
                .map(day -> assessment.limit(ReviewRules.SECOND, day))
                .orElse(lastForFirst);
    }

    private Owed.Limit onReview(LocalDate day) {
        return assessment.limit(StatutoryPeriod.beforeEvent(), day);
    }

    private Owed.Limit onReview(Acts.Doubt doubt) {
        return onReview(doubt.first()).resting(doubt.missing());
    }

    private static Optional<LocalDate> lastDay(ImmutableList<Owed.Limit> limits) {
        for (int i = 0; i < limits.size(); i++) {
            Optional<LocalDate> due = limits.get(i).deadline().due();
            if (due.isPresent()) {
                return due;
            }
        }
        return Optional.empty();
    }
}
