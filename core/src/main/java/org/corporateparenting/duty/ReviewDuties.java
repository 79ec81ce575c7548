package org.corporateparenting.duty;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewStanding;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * The duties to review a child's case: REV-01 to REV-09.
 *
 * <p>The clock starts when the child becomes looked after and again on every return to care (REV-05); it does not restart
 * on a change of placement or legal status. It stops when the child is placed for adoption, because other reviews then
 * replace these (REV-11), and goes on from the last review of either kind when the child comes back.
 */
final class ReviewDuties {

    static final String START_UNKNOWN = "the day on which the child became looked after";

    private final Assessment assessment;
    private final CaseFile caseFile;
    private final Acts reviews;

    ReviewDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
        this.reviews = assessment.reviewsHeld();
    }

    void assess() {
        for (PeriodOfCare period : assessment.periods()) {
            if (!period.isShortBreak()) {
                AdoptionPlacements adoption = assessment.adoption(period);
                regularReviews(period, adoption);
                officer(period);
                earlyReviews(period, adoption);
                adjournedReviews(period, adoption);
            }
        }
        ShortBreakSeries.in(assessment.periods()).forEach(this::shortBreakReviews);
        papers();
    }

    private void regularReviews(PeriodOfCare period, AdoptionPlacements adoption) {
        firstReview(period, adoption);
        ImmutableSortedSet<LocalDate> days = reviews.in(assessment.upToAsAt(period.range()));
        boolean firstIsKnown = !days.isEmpty()
                && period.startKnown()
                && reviews.observedThroughout(DateRange.of(period.start(), days.first()));
        boolean first = true;
        for (LocalDate day : days) {
            if (!adoption.holds(day)) {
                reviewAfter(day, day, first, firstIsKnown, adoption.endingAfter(day));
            }
            first = false;
        }
        for (LocalDate day : adoption.returns(assessment.asAt())) {
            if (!days.contains(day)) {
                resumed(period, day, days, firstIsKnown, adoption.endingAfter(day));
            }
        }
    }

    /** The next review after the child came back from a placement for adoption. */
    private void resumed(
            PeriodOfCare period,
            LocalDate day,
            ImmutableSortedSet<LocalDate> days,
            boolean firstIsKnown,
            Optional<Owed.Ending> ending) {
        LocalDate last = days.lower(day);
        ImmutableList<Acts.Doubt> doubts = reviews.doubtsIn(last == null ? period.start() : last.plusDays(1), day);
        if (!doubts.isEmpty()) {
            resumedInDoubt(day, Optional.ofNullable(last), doubts, ending);
        } else if (last != null) {
            reviewAfter(day, last, last.equals(days.first()), firstIsKnown, ending);
        } else if (assessment.isListed(ReviewRules.FIRST, day)) {
            Verdict verdict = assessment
                    .owed(assessment.limit(ReviewRules.FIRST, day), ending)
                    .by(reviews, day);
            boolean none = period.startKnown() || reviews.neverBefore(period.start());
            assessment.add(ReviewRules.FIRST, day, none ? verdict : verdict.butUnknown(START_UNKNOWN));
        }
    }

    /** The last review may be a later one that would not be on record. */
    private void resumedInDoubt(
            LocalDate day, Optional<LocalDate> last, ImmutableList<Acts.Doubt> doubts, Optional<Owed.Ending> ending) {
        ImmutableList.Builder<Owed.Limit> limits = ImmutableList.builder();
        limits.addAll(last.map(review -> from(ReviewRules.LATER, day, review))
                .orElseGet(() -> assessment.limit(ReviewRules.FIRST, day)));
        for (Acts.Doubt doubt : doubts) {
            LocalDate end = doubt.days().endExclusive().filter(day::isAfter).orElse(day);
            from(ReviewRules.LATER, day, end.minusDays(1)).forEach(limit -> limits.add(limit.resting(doubt.missing())));
        }
        assessment.owed(ReviewRules.LATER, day, limits.build(), ending, reviews, day);
    }

    /** The limit of a rule in force on the day of the trigger, counted from the last review. */
    private ImmutableList<Owed.Limit> from(DutyRule rule, LocalDate trigger, LocalDate last) {
        Optional<StatutoryPeriod> period = rule.limitOn(assessment.lawOn(trigger));
        return period.isPresent() ? ImmutableList.of(assessment.limit(period.get(), last)) : ImmutableList.of();
    }

    private void firstReview(PeriodOfCare period, AdoptionPlacements adoption) {
        LocalDate start = period.start();
        if (adoption.holds(start)) {
            return;
        }
        if (period.startKnown()) {
            assessment.owed(ReviewRules.FIRST, start, adoption.endingAfter(start), reviews, start);
        } else if (assessment.isListed(ReviewRules.FIRST, start)) {
            ImmutableList<Owed.Limit> limits = assessment.limit(ReviewRules.FIRST, start);
            Verdict latest =
                    assessment.owed(limits, adoption.endingAfter(start)).by(reviews, start);
            assessment.add(ReviewRules.FIRST, start, latest.atLatest(reviews.neverBefore(start), START_UNKNOWN));
        }
    }

    private void reviewAfter(
            LocalDate trigger, LocalDate last, boolean first, boolean firstIsKnown, Optional<Owed.Ending> ending) {
        LocalDate counting = last.equals(trigger) ? last.plusDays(1) : trigger;
        if (first && firstIsKnown) {
            assessment.owed(
                    ReviewRules.SECOND, trigger, from(ReviewRules.SECOND, trigger, last), ending, reviews, counting);
            return;
        }
        ImmutableList<Owed.Limit> later =
                assessment.eased(ReviewRules.EASED, from(ReviewRules.LATER, trigger, last), trigger);
        assessment.owed(
                ReviewRules.LATER, trigger, first ? orSecond(later, trigger, last) : later, ending, reviews, counting);
    }

    private ImmutableList<Owed.Limit> orSecond(ImmutableList<Owed.Limit> later, LocalDate trigger, LocalDate last) {
        String fact = "whether the review of " + last + " was the first";
        ImmutableList.Builder<Owed.Limit> limits = ImmutableList.builder();
        limits.addAll(later);
        from(ReviewRules.SECOND, trigger, last).forEach(limit -> limits.add(limit.resting(fact)));
        return limits.build();
    }

    /** Requests of one day are one request; the earliest event of theirs counts. */
    private void earlyReviews(PeriodOfCare period, AdoptionPlacements adoption) {
        TreeMap<LocalDate, Optional<LocalDate>> events = new TreeMap<>();
        for (Request request : caseFile.requests()) {
            if (request.kind() == RequestKind.REVIEW && period.range().contains(request.on())) {
                events.merge(request.on(), request.before(), ReviewDuties::earlier);
            }
        }
        events.keySet().removeIf(adoption::holds);
        events.forEach((day, before) -> early(day, before, adoption.endingAfter(day)));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        return Stream.of(a, b).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** An event that is itself the ending does not save the authority from having had to review before it. */
    private void early(LocalDate day, Optional<LocalDate> before, Optional<Owed.Ending> ending) {
        ImmutableList<Owed.Limit> limits = before.map(
                        event -> ImmutableList.of(assessment.limit(StatutoryPeriod.beforeEvent(), event)))
                .orElseGet(() -> assessment.limit(ReviewRules.EARLY, day));
        Optional<Owed.Ending> until = ending.map(end ->
                before.equals(Optional.of(end.on())) ? new Owed.Ending(end.on().plusDays(1), end.reason()) : end);
        assessment.owed(ReviewRules.EARLY, day, limits, until, reviews, day);
    }

    private void adjournedReviews(PeriodOfCare period, AdoptionPlacements adoption) {
        caseFile.reviews().stream()
                .filter(review -> review.standing() == ReviewStanding.ADJOURNED)
                .map(Review::on)
                .filter(period.range()::contains)
                .filter(day -> !adoption.holds(day))
                .distinct()
                .forEach(day -> assessment.owed(
                        ReviewRules.ADJOURNED, day, adoption.endingAfter(day), reviews, day.plusDays(1)));
    }

    private void officer(PeriodOfCare period) {
        if (!period.startKnown()) {
            return;
        }
        LocalDate start = period.start();
        DateRange days = assessment.upToAsAt(period.range());
        Acts appointments = assessment.acts(
                ActKind.REVIEWING_OFFICER,
                caseFile.reviewingOfficers().stream()
                        .map(ReviewingOfficerAppointment::range)
                        .filter(range -> range.overlaps(days))
                        .map(range -> range.start().isBefore(start) ? start : range.start()));
        Optional<Owed.Ending> ending = Assessment.endOf(period.range(), "the child ceased to be looked after");
        assessment.owed(ReviewRules.OFFICER_SOON, start, ending, appointments, start);
        assessment.owed(
                ReviewRules.OFFICER_BEFORE_FIRST_REVIEW, start, beforeFirstReview(period), ending, appointments, start);
    }

    /** By the first review held; while none was, by the last day for it. */
    private ImmutableList<Owed.Limit> beforeFirstReview(PeriodOfCare period) {
        DateRange days = assessment.upToAsAt(period.range());
        Optional<LocalDate> first = reviews.in(days).stream().findFirst();
        ImmutableList.Builder<Owed.Limit> limits = ImmutableList.builder();
        first.ifPresentOrElse(
                day -> beforeReview(period, day).ifPresent(limits::add),
                () -> limits.addAll(assessment.limit(ReviewRules.FIRST, period.start())));
        for (Acts.Doubt doubt :
                reviews.doubtsIn(period.start(), first.or(days::endExclusive).orElseThrow())) {
            beforeReview(period, doubt.first())
                    .map(limit -> limit.resting(doubt.missing()))
                    .ifPresent(limits::add);
        }
        return limits.build();
    }

    private Optional<Owed.Limit> beforeReview(PeriodOfCare period, LocalDate review) {
        return ReviewRules.OFFICER_BEFORE_FIRST_REVIEW
                .limitOn(assessment.lawOn(period.start()))
                .map(before -> assessment.limit(before, review));
    }

    private void shortBreakReviews(ShortBreakSeries series) {
        LocalDate start = series.start();
        if (assessment.isListed(ReviewRules.SHORT_BREAKS_FIRST, start)) {
            Verdict first =
                    series.answer(assessment, assessment.limit(ReviewRules.SHORT_BREAKS_FIRST, start), reviews, start);
            assessment.add(
                    ReviewRules.SHORT_BREAKS_FIRST,
                    start,
                    series.startKnown()
                            ? first
                            : first.atLatest(
                                    reviews.neverBefore(start), "the day on which the series of short breaks began"));
        }
        for (LocalDate day : reviews.in(assessment.upToAsAt(series.range()))) {
            if (assessment.isListed(ReviewRules.SHORT_BREAKS_LATER, day)) {
                assessment.add(
                        ReviewRules.SHORT_BREAKS_LATER,
                        day,
                        series.answer(
                                assessment,
                                assessment.limit(ReviewRules.SHORT_BREAKS_LATER, day),
                                reviews,
                                day.plusDays(1)));
            }
        }
    }

    private void papers() {
        ListMultimap<LocalDate, Review> held =
                ArrayListMultimap.create(reviews.all().size() + 1, 1);
        for (Review review : caseFile.reviews()) {
            if (review.isHeld() && !review.on().isAfter(assessment.asAt())) {
                held.put(review.on(), review);
            }
        }
        for (LocalDate day : reviews.all()) {
            List<Review> reviewsOfDay = held.get(day);
            paper(ReviewRules.DECISIONS, day, reviewsOfDay, Review::decisionsIssued);
            paper(ReviewRules.RECORD, day, reviewsOfDay, Review::recordCompleted);
            paper(ReviewRules.DISTRIBUTION, day, reviewsOfDay, Review::recordDistributed);
        }
    }

    private void paper(DutyRule rule, LocalDate day, List<Review> held, Function<Review, Optional<LocalDate>> issued) {
        List<LocalDate> days = new ArrayList<>(1);
        for (int i = 0; i < held.size(); i++) {
            Optional<LocalDate> issuedOn = issued.apply(held.get(i));
            if (issuedOn.isPresent()) {
                days.add(issuedOn.get());
            }
        }
        assessment.owed(rule, day, Optional.empty(), assessment.acts(ActKind.REVIEW_PAPERS, days), day);
    }
}
