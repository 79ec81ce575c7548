package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.review.DisputeStage;
import org.corporateparenting.casework.review.Escalation;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.Participation;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.time.DateRange;

/**
 * Reviews of children in care: whether they were in time, and how the children took part.
 *
 * <p>Reviews of one day are one review. A review before care began, or after it ended, is none of a child in care.
 */
final class ReviewIndicators {

    private static final String START = "the day on which the child started to be looked after";
    private static final String IN_TIME = "whether a review was in time";
    private static final String PAPER_IN_TIME = "whether what follows a review was in time";
    private static final String HELD = "whether there were other reviews";
    private static final String TOOK_PART = "how the child took part in a review";
    private static final String ESCALATED = "whether there were other concerns of reviewing officers";
    private static final String BORN = "the date of birth";
    private static final DutySelection FIRST = DutySelection.of("REV-01");
    private static final DutySelection SECOND = DutySelection.of("REV-02");
    private static final DutySelection LATER = DutySelection.of("REV-03");
    private static final DutySelection REGULAR = DutySelection.of("REV-01", "REV-02", "REV-03");
    private static final int WEEKS = 4;
    private static final int FOUR = 4;

    private ReviewIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.<Indicator>builder()
                .addAll(timely())
                .addAll(latest())
                .addAll(held())
                .build();
    }

    private static ImmutableList<Indicator> timely() {
        return ImmutableList.of(
                Catalogued.of(
                        "first-review-on-time",
                        (child, counter) -> FIRST.countLatest(child, child.yearToDate(), counter, IN_TIME)),
                Catalogued.of(
                        "second-review-on-time", (child, counter) -> SECOND.countLatestInCare(child, counter, IN_TIME)),
                Catalogued.of(
                        "subsequent-review-on-time",
                        (child, counter) -> LATER.countLatestInCare(child, counter, IN_TIME)),
                Catalogued.share(
                        "reviews-on-time-open-4-weeks",
                        ReviewIndicators::isInCareForWeeks,
                        START,
                        ReviewIndicators::isAlwaysInTime,
                        IN_TIME),
                each("reviews-on-time", REGULAR, IN_TIME),
                each("review-decisions-on-time", DutySelection.part("REV-09", "decisions"), PAPER_IN_TIME),
                each("chair-report-on-time", DutySelection.part("REV-09", "record"), PAPER_IN_TIME),
                Catalogued.of("iro-escalations", ReviewIndicators::escalations));
    }

    private static ImmutableList<Indicator> latest() {
        return ImmutableList.of(
                Catalogued.of("review-participation-latest", (child, counter) -> latest(child, counter, false)),
                Catalogued.of("review-participation-4-plus", (child, counter) -> latest(child, counter, true)));
    }

    private static ImmutableList<Indicator> held() {
        return ImmutableList.of(
                Catalogued.of("reviews-held", ReviewIndicators::number),
                Catalogued.of("reviews-not-recorded-share", ReviewIndicators::notRecorded),
                held("reviews-attended-headline", code -> code.isUnderFour() || code.hasAttended()),
                held("reviews-attended-or-views-headline", code -> code.isUnderFour() || hasTakenPart(code)),
                held("reviews-attended-share", Participation::hasAttended),
                held("reviews-not-attended-share", code -> !code.isUnderFour() && !code.hasAttended()),
                held("reviews-pn0-share", Participation.UNDER_FOUR),
                held("reviews-pn1-share", Participation.ATTENDED_AND_SPOKE),
                held("reviews-pn2-share", Participation.ATTENDED_ADVOCATE_SPOKE),
                held("reviews-pn3-share", Participation.ATTENDED_VIEWS_WITHOUT_SPEECH),
                held("reviews-pn4-share", Participation.ATTENDED_GAVE_NO_VIEWS),
                held("reviews-pn5-share", Participation.ABSENT_ADVOCATE_BRIEFED),
                held("reviews-pn6-share", Participation.ABSENT_VIEWS_SENT),
                held("reviews-pn7-share", Participation.ABSENT_GAVE_NO_VIEWS));
    }

    private static Indicator each(String id, DutySelection duties, String fact) {
        return Catalogued.of(id, (child, counter) -> duties.countEach(child, child.yearToDate(), counter, fact));
    }

    private static Optional<Boolean> isInCareForWeeks(ChildOnDay child) {
        Optional<PeriodOfCare> care = child.care();
        if (care.isEmpty()) {
            return Optional.of(false);
        }
        boolean longEnough = !care.get().start().isAfter(child.asAt().minusWeeks(WEEKS));
        return longEnough || care.get().startKnown() ? Optional.of(longEnough) : Optional.empty();
    }

    /** One review that was late settles it; a child of whom no review was due had none late. */
    private static Optional<Boolean> isAlwaysInTime(ChildOnDay child) {
        boolean known = true;
        for (AssessedDuty duty : REGULAR.settledIn(child, child.yearToDate())) {
            Optional<Boolean> inTime = DutySelection.isInTime(duty);
            if (inTime.equals(Optional.of(false))) {
                return inTime;
            }
            known &= inTime.isPresent();
        }
        return known ? Optional.of(true) : Optional.empty();
    }

    private static void escalations(ChildOnDay child, Counter counter) {
        DateRange year = child.yearToDate();
        child.caseFile().escalations().stream()
                .distinct()
                .filter(concern -> concern.stage() == DisputeStage.FORMAL)
                .map(Escalation::raised)
                .filter(year::contains)
                .forEach(any -> counter.count());
        if (!OnRecord.isWholeInCare(child, ActKind.ESCALATION, year)) {
            counter.notKnown(ESCALATED);
        }
    }

    /** The review held last in the present time in care. Of a child under four it is not asked. */
    private static void latest(ChildOnDay child, Counter counter, boolean fromFour) {
        Optional<DateRange> care = child.care().map(PeriodOfCare::range);
        if (care.isEmpty()) {
            return;
        }
        DateRange inCare = DateRange.ofClosed(care.get().start(), child.asAt());
        ImmutableSortedMap<LocalDate, Optional<Participation>> reviews = reviewsIn(child, inCare);
        DateRange since = reviews.isEmpty() ? inCare : DateRange.ofClosed(reviews.lastKey(), child.asAt());
        if (!child.isObserved(ActKind.REVIEW, since)) {
            counter.notKnown(HELD);
        } else if (!reviews.isEmpty()) {
            latest(child, Objects.requireNonNull(reviews.lastEntry()), counter, fromFour);
        }
    }

    private static void latest(
            ChildOnDay child, Map.Entry<LocalDate, Optional<Participation>> review, Counter counter, boolean fromFour) {
        Optional<Participation> code = review.getValue();
        Optional<Boolean> asked = fromFour
                ? isFour(child, review.getKey(), code)
                : Optional.of(!code.map(Participation::isUnderFour).orElse(false));
        if (asked.isEmpty()) {
            counter.notKnown(BORN);
        } else if (asked.get()) {
            code.filter(each -> !each.isUnderFour())
                    .ifPresentOrElse(each -> counter.count(hasTakenPart(each)), () -> counter.notKnown(TOOK_PART));
        }
    }

    /** Whether the child was four, by the birth or else by the code, which says whether the child was. */
    private static Optional<Boolean> isFour(ChildOnDay child, LocalDate review, Optional<Participation> code) {
        Optional<Integer> age = child.ageOn(review);
        return age.isPresent() ? age.map(years -> years >= FOUR) : code.map(each -> !each.isUnderFour());
    }

    private static boolean hasTakenPart(Participation code) {
        return code.hasAttended() || code.hasGivenViews();
    }

    private static void number(ChildOnDay child, Counter counter) {
        reviewsIn(child, child.yearToDate()).keySet().forEach(any -> counter.count());
        others(child, counter);
    }

    private static void notRecorded(ChildOnDay child, Counter counter) {
        reviewsIn(child, child.yearToDate()).values().forEach(code -> counter.count(code.isEmpty()));
        others(child, counter);
    }

    private static Indicator held(String id, Participation code) {
        return held(id, each -> each == code);
    }

    private static Indicator held(String id, Predicate<Participation> above) {
        return Catalogued.of(id, (child, counter) -> {
            for (Optional<Participation> code :
                    reviewsIn(child, child.yearToDate()).values()) {
                code.ifPresentOrElse(each -> counter.count(above.test(each)), () -> counter.notKnown(TOOK_PART));
            }
            others(child, counter);
        });
    }

    private static void others(ChildOnDay child, Counter counter) {
        if (!OnRecord.isWholeInCare(child, ActKind.REVIEW, child.yearToDate())) {
            counter.notKnown(HELD);
        }
    }

    /** The days of reviews held while the child was in care; of two codes of one day the first one of the code set counts. */
    private static ImmutableSortedMap<LocalDate, Optional<Participation>> reviewsIn(ChildOnDay child, DateRange days) {
        TreeMap<LocalDate, Optional<Participation>> held = new TreeMap<>();
        for (Review review : child.caseFile().reviews()) {
            if (review.isHeld()
                    && days.contains(review.on())
                    && child.careOn(review.on()).isPresent()) {
                held.merge(review.on(), review.participation(), ReviewIndicators::either);
            }
        }
        return ImmutableSortedMap.copyOfSorted(held);
    }

    private static Optional<Participation> either(Optional<Participation> a, Optional<Participation> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().compareTo(b.get()) <= 0 ? a : b;
    }
}
