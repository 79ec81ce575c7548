package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.LegalBasis;
import org.corporateparenting.time.DateRange;

/**
 * Reviews and visits under the adoption regulations: ADO-08 and ADO-09.
 *
 * <p>The agency has authority to place from a placement order or a freeing order, by legal status or as a recorded step, or
 * from consent. While the child is not placed, these reviews come beside those of the care planning regulations; from the
 * placement on they replace them.
 */
final class AdoptionReviews {

    private static final String PLACED_UNKNOWN = "the day on which the child was placed for adoption";
    private static final String AUTHORITY_UNKNOWN =
            "the day on which the agency was first authorised to place the child";

    private final Assessment assessment;
    private final CaseFile caseFile;
    private final ImmutableList<DateRange> authority;
    private final Acts reviews;

    AdoptionReviews(Assessment assessment, ImmutableList<DateRange> authority) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
        this.authority = authority;
        this.reviews = assessment.reviewsHeld();
    }

    /** The days on which the agency was authorised to place the child. */
    static ImmutableList<DateRange> authority(CaseFile caseFile) {
        List<DateRange> authority = new ArrayList<>(caseFile.adoption().authority());
        for (LegalStatusPeriod run : caseFile.history().legalStatuses()) {
            if (run.status().basis() == LegalBasis.ADOPTION_PLAN_ORDER) {
                authority.add(run.range());
            }
        }
        return DateRange.merged(authority);
    }

    void assess(PeriodOfCare period, AdoptionPlacements adoption) {
        for (DateRange authorised : authority) {
            if (authorised.overlaps(period.range())) {
                authorised(period, authorised, adoption);
            }
        }
        ImmutableList<AdoptiveSpell> spells = AdoptiveSpell.in(caseFile.history(), period, adoption);
        if (!spells.isEmpty()) {
            Acts visits = VisitDuties.visits(assessment);
            spells.forEach(spell -> placed(spell, visits));
        }
        adoption.returns(assessment.asAt())
                .forEach(day -> assessment.owed(
                        AdoptionRules.REVIEW_RETURNED,
                        day,
                        adoption.endingAfter(day),
                        reviews,
                        day.plusDays(AdoptionRules.EARLIEST_AFTER_RETURN)));
    }

    private void authorised(PeriodOfCare period, DateRange authorised, AdoptionPlacements adoption) {
        LocalDate start = authorised.start();
        DateRange days = authorised.intersection(period.range()).orElseThrow();
        if (period.range().contains(start)
                && !adoption.holds(start)
                && assessment.isListed(AdoptionRules.AUTHORISED_FIRST, start)) {
            Verdict verdict = assessment
                    .owed(assessment.limit(AdoptionRules.AUTHORISED_FIRST, start), ending(start, authorised, adoption))
                    .by(reviews, start);
            assessment.add(
                    AdoptionRules.AUTHORISED_FIRST,
                    start,
                    startKnown(period, start)
                            ? verdict
                            : verdict.atLatest(reviews.neverBefore(start), AUTHORITY_UNKNOWN));
        }
        for (LocalDate day : reviews.in(assessment.upToAsAt(days))) {
            if (!adoption.holds(day)) {
                later(
                        AdoptionRules.AUTHORISED_LATER,
                        AdoptionRules.AUTHORISED_EASED,
                        day,
                        ending(day, authorised, adoption));
            }
        }
    }

    /** An authority that is there on the first day on record may be older, unless it is recorded as a step. */
    private boolean startKnown(PeriodOfCare period, LocalDate start) {
        return period.startKnown()
                || !start.equals(period.start())
                || caseFile.adoption().authority().stream()
                        .anyMatch(range -> range.start().equals(start));
    }

    private static Optional<Owed.Ending> ending(LocalDate day, DateRange authorised, AdoptionPlacements adoption) {
        return Stream.concat(
                        adoption.endingAfter(day).stream(),
                        Assessment.endOf(authorised, "the authority to place the child ended").stream())
                .min(Comparator.comparing(Owed.Ending::on));
    }

    private void placed(AdoptiveSpell spell, Acts visits) {
        LocalDate start = spell.range().start();
        ImmutableSortedSet<LocalDate> held = reviews.in(assessment.upToAsAt(spell.range()));
        Optional<LocalDate> first = held.stream().findFirst();
        sinceStart(AdoptionRules.REVIEW_FIRST, spell, reviews);
        sinceStart(AdoptionRules.VISIT_FIRST, spell, visits);
        boolean firstIsKnown = spell.startKnown()
                && first.filter(day -> reviews.observedThroughout(DateRange.of(start, day)))
                        .isPresent();
        for (LocalDate day : held) {
            nextReview(spell, day, first.equals(Optional.of(day)), firstIsKnown);
        }
        for (LocalDate day : visits.in(assessment.upToAsAt(spell.range()))) {
            if (first.filter(review -> !review.isAfter(day)).isEmpty()) {
                weekly(spell, day, first, visits);
            }
        }
    }

    private void sinceStart(DutyRule rule, AdoptiveSpell spell, Acts acts) {
        LocalDate start = spell.range().start();
        if (assessment.isListed(rule, start)) {
            Verdict verdict = assessment
                    .owed(assessment.limit(rule, start), spell.ending())
                    .by(acts, start);
            assessment.add(
                    rule,
                    start,
                    spell.startKnown() ? verdict : verdict.atLatest(acts.neverBefore(start), PLACED_UNKNOWN));
        }
    }

    private void nextReview(AdoptiveSpell spell, LocalDate day, boolean first, boolean firstIsKnown) {
        if (!first) {
            later(AdoptionRules.REVIEW_LATER, AdoptionRules.PLACED_EASED, day, spell.ending());
        } else if (firstIsKnown) {
            assessment.owed(AdoptionRules.REVIEW_SECOND, day, spell.ending(), reviews, day.plusDays(1));
        } else {
            String fact = "whether the review of " + day + " was the first in the placement";
            ImmutableList<Owed.Limit> limits = Stream.concat(
                            assessment.limit(AdoptionRules.REVIEW_LATER, day).stream()
                                    .map(limit -> assessment.eased(AdoptionRules.PLACED_EASED, limit, day)),
                            assessment.limit(AdoptionRules.REVIEW_SECOND, day).stream()
                                    .map(limit -> limit.resting(fact)))
                    .collect(ImmutableList.toImmutableList());
            assessment.owed(AdoptionRules.REVIEW_LATER, day, limits, spell.ending(), reviews, day.plusDays(1));
        }
    }

    private void later(DutyRule rule, DutyRule easing, LocalDate day, Optional<Owed.Ending> ending) {
        ImmutableList<Owed.Limit> limits = assessment.limit(rule, day).stream()
                .map(limit -> assessment.eased(easing, limit, day))
                .collect(ImmutableList.toImmutableList());
        assessment.owed(rule, day, limits, ending, reviews, day.plusDays(1));
    }

    /** A review that would not be on record may have ended weekly visits. */
    private void weekly(AdoptiveSpell spell, LocalDate day, Optional<LocalDate> review, Acts visits) {
        DutyRule rule = AdoptionRules.VISIT_WEEKLY;
        if (!assessment.isListed(rule, day)) {
            return;
        }
        Optional<Owed.Ending> ending = review.filter(spell.range()::contains)
                .map(held -> new Owed.Ending(held, "weekly visits ended with the review on " + held))
                .or(spell::ending);
        Verdict verdict = assessment
                .owed(PlacementVisits.weekly(assessment, rule, day), ending)
                .by(visits, day.plusDays(1));
        Optional<String> doubt = verdict.kind() == DutyOutcome.MET || verdict.kind() == DutyOutcome.NOT_APPLICABLE
                ? Optional.empty()
                : reviews.doubtsIn(spell.range().start(), day.plusWeeks(1)).stream()
                        .map(Acts.Doubt::missing)
                        .findFirst();
        assessment.add(rule, day, doubt.map(verdict::butUnknown).orElse(verdict));
    }
}
