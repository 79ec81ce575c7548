package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.law.AtLeastWeekly;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.law.StraddlingInterval;
import org.corporateparenting.law.WeeklyVisitsEnd;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * Visits in the placements of one period of care: VIS-01 to VIS-08.
 *
 * <p>Each visit starts the next interval, governed by the paragraph and the year of placement in which it began (VIS-04). A
 * visit on the day of a move counts for the new placement.
 */
final class PlacementVisits {

    private static final String INTENDED = "whether the placement is intended to last until the child is 18";
    private static final String AGREES = "whether the child agrees to be visited less often";
    static final String PLACEMENT_START_UNKNOWN = "the day on which the placement began";

    private final Assessment assessment;
    private final PeriodOfCare period;
    private final Acts visits;
    private final Acts reviews;

    PlacementVisits(Assessment assessment, PeriodOfCare period, Acts visits, Acts reviews) {
        this.assessment = assessment;
        this.period = period;
        this.visits = visits;
        this.reviews = reviews;
    }

    void assess() {
        LocalDate recordedTo = period.start();
        for (VisitSegment segment : assessment.segments(period)) {
            unplaced(recordedTo, segment.range().start());
            if (segment.regime() != VisitRegime.ADOPTION) {
                visit(segment);
            }
            recordedTo = segment.range().endExclusive().orElse(LocalDate.MAX);
        }
        unplaced(recordedTo, assessment.upToAsAt(period.range()).endExclusive().orElseThrow());
    }

    /** Days of care for which no placement is recorded: whether a first visit was owed cannot be said. */
    private void unplaced(LocalDate from, LocalDate to) {
        if (from.isBefore(to) && assessment.isListed(VisitRules.FIRST, from)) {
            Verdict verdict = assessment
                    .owed(assessment.limit(VisitRules.FIRST, from), Assessment.endOf(period.range(), "care ended"))
                    .by(visits, from);
            assessment.add(VisitRules.FIRST, from, verdict.butUnknown("the placement from " + from));
        }
    }

    private void visit(VisitSegment segment) {
        ImmutableSortedSet<LocalDate> days = visits.in(assessment.upToAsAt(segment.range()));
        Optional<LocalDate> review = segment.regime().isWeeklyAtFirst() ? firstReview(segment) : Optional.empty();
        start(segment, review, days);
        review.filter(day -> assessment.upToAsAt(segment.range()).contains(day) && !days.contains(day))
                .ifPresent(day -> next(segment, day, review));
        for (LocalDate day : days) {
            next(segment, day, review);
        }
    }

    private Optional<LocalDate> firstReview(VisitSegment segment) {
        boolean ofArrangement =
                assessment.interpretation().weeklyVisitsEnd() == WeeklyVisitsEnd.FIRST_REVIEW_OF_THE_ARRANGEMENT;
        LocalDate from = ofArrangement ? segment.range().start() : period.start();
        return reviews.firstIn(from, assessment.asAt().plusDays(1));
    }

    private void start(VisitSegment segment, Optional<LocalDate> review, ImmutableSortedSet<LocalDate> days) {
        LocalDate start = segment.range().start();
        boolean weeklyAlreadyOver = review.filter(day -> day.isBefore(start)).isPresent();
        if (weeklyAlreadyOver || (segment.regime() == VisitRegime.ORDINARY && !segment.beginsPlacement())) {
            if (!days.contains(start)) {
                next(segment, start, review);
            }
            return;
        }
        DutyRule rule = segment.regime().first();
        if (!assessment.isListed(rule, start)) {
            return;
        }
        ImmutableList<Owed.Limit> limits =
                eased(segment.regime().isWeeklyAtFirst() ? weekly(rule, start) : assessment.limit(rule, start), start);
        Verdict answer =
                assessment.owed(limits, untilReview(segment, start, review)).by(visits, start);
        assessment.add(
                rule,
                start,
                limits,
                segment.startKnown() ? answer : answer.atLatest(visits.neverBefore(start), PLACEMENT_START_UNKNOWN));
    }

    private void next(VisitSegment segment, LocalDate day, Optional<LocalDate> review) {
        boolean weekly = segment.regime().isWeeklyAtFirst()
                && (review.isEmpty() || review.get().isAfter(day));
        if (weekly) {
            ImmutableList<Owed.Limit> limits = weeklyUnlessReviewed(segment, day);
            owed(segment.regime().weekly(), day, limits, untilReview(segment, day, review));
            return;
        }
        boolean firstYear = isFirstYear(segment, day);
        DutyRule rule = segment.regime().next(firstYear);
        ImmutableList<Owed.Limit> limits = segment.regime() == VisitRegime.ORDINARY && !firstYear
                ? laterLimits(segment, day)
                : assessment.limit(rule, day);
        owed(rule, day, orAlternatives(limits, segment, day), segment.ending());
    }

    /** The weekly limit, and the longer one if a review that would not be on record had ended it. */
    private ImmutableList<Owed.Limit> weeklyUnlessReviewed(VisitSegment segment, LocalDate day) {
        ImmutableList.Builder<Owed.Limit> limits = ImmutableList.builder();
        limits.addAll(weekly(segment.regime().weekly(), day));
        reviews.doubtsIn(segment.range().start(), day.plusDays(1))
                .forEach(doubt -> assessment
                        .limit(segment.regime().next(true), day)
                        .forEach(limit -> limits.add(limit.resting(doubt.missing()))));
        return limits.build();
    }

    private ImmutableList<Owed.Limit> orAlternatives(
            ImmutableList<Owed.Limit> limits, VisitSegment segment, LocalDate day) {
        return segment.alternative().isEmpty()
                ? limits
                : ImmutableList.<Owed.Limit>builder()
                        .addAll(limits)
                        .addAll(alternatives(segment, segment.alternative().get(), day))
                        .build();
    }

    /** The limits that would apply if the placement rested on a footing that is not on record. */
    private ImmutableList<Owed.Limit> alternatives(
            VisitSegment segment, VisitSegment.Alternative other, LocalDate day) {
        boolean reviewed =
                reviews.firstIn(segment.range().start(), day.plusDays(1)).isPresent();
        ImmutableList<Owed.Limit> limits = reviewed
                ? assessment.limit(other.regime().next(true), day)
                : weekly(other.regime().weekly(), day);
        return limits.stream().map(limit -> limit.resting(other.fact())).collect(ImmutableList.toImmutableList());
    }

    private void owed(DutyRule rule, LocalDate visit, ImmutableList<Owed.Limit> limits, Optional<Owed.Ending> ending) {
        assessment.owed(rule, visit, eased(limits, visit), ending, visits, visit.plusDays(1));
    }

    private ImmutableList<Owed.Limit> eased(ImmutableList<Owed.Limit> limits, LocalDate trigger) {
        return assessment.eased(VisitRules.EASED, limits, trigger);
    }

    private Optional<Owed.Ending> untilReview(VisitSegment segment, LocalDate day, Optional<LocalDate> review) {
        return review.filter(first -> first.isAfter(day))
                .filter(first -> segment.range().contains(first))
                .map(first -> new Owed.Ending(first, "weekly visits ended with the review on " + first))
                .or(segment::ending);
    }

    private ImmutableList<Owed.Limit> weekly(DutyRule rule, LocalDate day) {
        return weekly(assessment, rule, day);
    }

    /** The next visit where one is owed at least once a week, as the interpretation counts weeks. */
    static ImmutableList<Owed.Limit> weekly(Assessment assessment, DutyRule rule, LocalDate day) {
        if (assessment.interpretation().atLeastWeekly() == AtLeastWeekly.SEVEN_DAYS) {
            return assessment.limit(rule, day);
        }
        LocalDate sunday = day.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return ImmutableList.of(Owed.Limit.on(sunday, "Sunday of the week after that of " + day));
    }

    private boolean isFirstYear(VisitSegment segment, LocalDate day) {
        LocalDate anniversary = segment.yearFrom().plusYears(1);
        boolean byDue =
                assessment.interpretation().straddlingInterval() == StraddlingInterval.YEAR_IN_WHICH_IT_WOULD_END;
        if (!byDue) {
            return day.isBefore(anniversary);
        }
        return assessment.limit(segment.regime().next(true), day).stream()
                .flatMap(limit -> limit.deadline().due().stream())
                .findFirst()
                .orElse(day)
                .isBefore(anniversary);
    }

    /** After the first year: six weeks, three months or six months, by facts that may not be on record. */
    private ImmutableList<Owed.Limit> laterLimits(VisitSegment segment, LocalDate day) {
        Optional<LocalDate> longTermFrom = segment.longTermFosterFrom();
        boolean longTerm = longTermFrom.isPresent() && !longTermFrom.get().isAfter(day);
        ImmutableList<Owed.Limit> limits = longTerm ? permanent(day) : laterLimits(segment.intendedToLast(), day);
        boolean settled = longTerm && !longTermFrom.get().plusYears(1).isAfter(day);
        return settled ? withAgreement(segment, day, limits) : limits;
    }

    private ImmutableList<Owed.Limit> laterLimits(Optional<Boolean> intended, LocalDate day) {
        if (intended.isPresent()) {
            return intended.get() ? permanent(day) : assessment.limit(VisitRules.LATER, day);
        }
        return Stream.of(assessment.limit(VisitRules.LATER, day), permanent(day))
                .flatMap(ImmutableList::stream)
                .map(limit -> limit.resting(INTENDED))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Owed.Limit> permanent(LocalDate day) {
        Optional<Owed.Limit> limit = limit(VisitRules.LATER_PERMANENT, day);
        return limit.isPresent() ? ImmutableList.of(limit.get()) : ImmutableList.of();
    }

    private ImmutableList<Owed.Limit> withAgreement(
            VisitSegment segment, LocalDate day, ImmutableList<Owed.Limit> otherwise) {
        Optional<Owed.Limit> agreed = limit(VisitRules.LATER_AGREED, day);
        Optional<Boolean> agrees = segment.agreesToFewerVisits();
        if (agreed.isEmpty() || !agrees.orElse(true)) {
            return otherwise;
        }
        return agrees.isPresent()
                ? ImmutableList.of(agreed.get())
                : ImmutableList.<Owed.Limit>builder()
                        .addAll(otherwise)
                        .add(agreed.get().resting(AGREES))
                        .build();
    }

    private Optional<Owed.Limit> limit(DatedParameter<StatutoryPeriod> parameter, LocalDate day) {
        return parameter.on(assessment.lawOn(day)).map(DatedValue::value).map(length -> assessment.limit(length, day));
    }
}
