package org.corporateparenting.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthAssessmentKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewStanding;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.visit.VisitMode;

/** What is done again and again while a child is looked after: reviews, visits, requests, checks of health. */
final class PracticeEntries {

    private PracticeEntries() {}

    static List<Arbitrary<Entry>> all() {
        return List.of(reviews(), visits(), requests(), healthAssessments(), dentalChecks());
    }

    private static Arbitrary<Entry> reviews() {
        Arbitrary<Integer> gaps =
                Arbitraries.frequencyOf(Tuple.of(1, Draw.days(1, 30)), Tuple.of(3, Draw.days(60, 210)));
        Arbitrary<ReviewStanding> standings = Arbitraries.frequency(
                Tuple.of(6, ReviewStanding.HELD),
                Tuple.of(1, ReviewStanding.CANCELLED),
                Tuple.of(1, ReviewStanding.ADJOURNED));
        Arbitrary<Function<LocalDate, Review>> reviews = Combinators.combine(
                        standings, Draw.perhaps(Draw.days(0, 8)), Draw.perhaps(Draw.days(5, 25)))
                .as((standing, decisions, record) -> day -> Review.builder()
                        .on(day)
                        .standing(standing)
                        .decisionsIssued(decisions.map(day::plusDays))
                        .recordCompleted(record.map(day::plusDays))
                        .build());
        return Series.of(14, gaps, reviews)
                .map(series -> new Entry(
                        ActKind.REVIEW,
                        (file, life) -> series.after(life.first().minusDays(1)).stream()
                                .filter(review -> life.isLookedAfterOn(review.on()))
                                .forEach(file::addReview)));
    }

    private static Arbitrary<Entry> visits() {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(3, Draw.days(1, 8)), Tuple.of(4, Draw.days(20, 60)), Tuple.of(1, Draw.days(60, 200)));
        Arbitrary<VisitMode> modes = Arbitraries.frequency(
                Tuple.of(8, VisitMode.IN_PERSON),
                Tuple.of(1, VisitMode.REMOTE),
                Tuple.of(1, VisitMode.REMOTE_FOR_CORONAVIRUS));
        Arbitrary<Optional<Boolean>> seen = Arbitraries.frequency(
                Tuple.of(8, Optional.of(true)), Tuple.of(1, Optional.of(false)), Tuple.of(1, Optional.empty()));
        Arbitrary<Function<LocalDate, Visit>> visits = Combinators.combine(modes, seen, Draw.answer())
                .as((mode, isSeen, alone) -> day -> Visit.builder()
                        .on(day)
                        .mode(mode)
                        .childSeen(isSeen)
                        .seenAlone(alone)
                        .build());
        return Series.of(30, gaps, visits)
                .map(series -> new Entry(
                        ActKind.VISIT,
                        (file, life) ->
                                file.addAllVisits(series.after(life.first().minusDays(1)))));
    }

    private static Arbitrary<Entry> requests() {
        Arbitrary<Function<LocalDate, Request>> requests =
                Arbitraries.of(RequestKind.class).map(kind -> day -> new Request(kind, day, Optional.empty()));
        return Series.of(4, Draw.days(1, 900), requests)
                .map(series ->
                        new Entry(ActKind.REQUEST, (file, life) -> file.addAllRequests(series.after(life.first()))));
    }

    private static Arbitrary<Entry> healthAssessments() {
        Arbitrary<Function<LocalDate, HealthAssessment>> assessments = Combinators.combine(
                        Arbitraries.of(HealthAssessmentKind.class), Draw.oneIn(6), Draw.answer())
                .as((kind, declined, practitioner) -> day -> HealthAssessment.builder()
                        .kind(kind)
                        .on(day)
                        .isDeclined(declined)
                        .byMedicalPractitioner(practitioner)
                        .build());
        return Series.of(6, Draw.days(1, 400), assessments)
                .map(series -> new Entry(
                        ActKind.HEALTH_ASSESSMENT,
                        (file, life) -> file.addAllHealthAssessments(
                                series.after(life.first().minusDays(120)))));
    }

    private static Arbitrary<Entry> dentalChecks() {
        Arbitrary<Function<LocalDate, DentalCheck>> checks =
                Draw.oneIn(6).map(declined -> day -> new DentalCheck(day, declined));
        return Series.of(3, Draw.days(1, 400), checks)
                .map(series -> new Entry(
                        ActKind.DENTAL_CHECK, (file, life) -> file.addAllDentalChecks(series.after(life.first()))));
    }
}
