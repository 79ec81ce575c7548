package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.adoption.AdoptionConsent;
import org.corporateparenting.adoption.AdoptionConsentBuilder;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionDecisionBuilder;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionMatchBuilder;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;

/** The duties on the way to adoption. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum AdoptionSituation implements Situation {
    ADOPTION_DECISION(
            "ADO-02/decision",
            on -> with(on, minutes(on).build()),
            (on, day) -> with(on, minutes(on).decided(day).build())),
    PARENTS_TOLD_ORALLY(
            "ADO-02/told-orally",
            on -> with(on, decided(on).build()),
            (on, day) -> with(on, decided(on).parentsToldOrally(day).build())),
    PARENTS_TOLD_IN_WRITING(
            "ADO-02/told-in-writing",
            on -> with(on, decided(on).build()),
            (on, day) -> with(on, decided(on).parentsToldInWriting(day).build())),
    PLAN_DECIDED(
            "ADO-03/decision",
            AdoptionSituation::planned,
            (on, day) -> planned(on).addAdoptionStep(AdoptionDecision.of(day))),
    MATCHED(
            "ADO-03/match",
            on -> toBeMatched(on, 1100),
            (on, day) -> toBeMatched(on, 1100)
                    .addAdoptionStep(AdoptionMatch.builder().decided(day).build())),
    MATCHED_RELINQUISHED(
            "ADO-03/match",
            AdoptionSituation::relinquished,
            (on, day) -> relinquished(on)
                    .addAdoptionStep(AdoptionMatch.builder().panel(day).build())),
    PLACEMENT_COMMENTS(
            "ADO-05",
            on -> with(on, reported(on).build()),
            (on, day) -> with(on, reported(on).comments(day).build())),
    AUTHORISED_BY_ORDER(
            "ADO-08/first",
            on -> with(on, PlacementOrder.granted(on)),
            (on, day) -> reviewed(with(on, PlacementOrder.granted(on)), day)),
    AUTHORISED_BY_CONSENT(
            "ADO-08/first",
            on -> with(on, consent(on).build()),
            (on, day) -> reviewed(with(on, consent(on).build()), day)),
    AUTHORISED_BY_STATUS("ADO-08/first", AdoptionSituation::ordered, (on, day) -> reviewed(ordered(on), day)),
    AUTHORISED_REVIEWED(
            "ADO-08/later", AdoptionSituation::orderedAndReviewed, (on, day) -> reviewed(orderedAndReviewed(on), day)),
    ADOPTIVE_FIRST_VISIT(
            "ADO-09/visit-first",
            AdoptionSituation::placed,
            (on, day) -> placed(on).addVisit(Cases.visit(day))),
    ADOPTIVE_WEEKLY_VISIT(
            "ADO-09/visit-weekly",
            AdoptionSituation::visited,
            (on, day) -> visited(on).addVisit(Cases.visit(day))),
    ADOPTIVE_FIRST_REVIEW("ADO-09/review-first", AdoptionSituation::placed, (on, day) -> reviewed(placed(on), day)),
    ADOPTIVE_SECOND_REVIEW(
            "ADO-09/review-second", AdoptionSituation::reviewedOnce, (on, day) -> reviewed(reviewedOnce(on), day)),
    ADOPTIVE_LATER_REVIEW(
            "ADO-09/review-later", AdoptionSituation::reviewedTwice, (on, day) -> reviewed(reviewedTwice(on), day)),
    /** A review before the 28th day does not count. */
    ADOPTIVE_RETURN_REVIEW(
            "ADO-09/review-returned",
            AdoptionSituation::returned,
            (on, day) -> reviewed(returned(on), day.isBefore(on.plusDays(28)) ? on.plusDays(28) : day)),
    FIRST_REVIEW_AFTER_RETURN("REV-01", AdoptionSituation::returned, (on, day) -> reviewed(returned(on), day)),
    RETURN_AFTER_NOTICE(
            "ADO-17",
            on -> with(on, notice(on).build()),
            (on, day) -> with(on, notice(on).returned(day).build()));

    private final Frame frame;

    AdoptionSituation(
            String duty,
            Function<LocalDate, CaseFileBuilder> triggered,
            BiFunction<LocalDate, LocalDate, CaseFileBuilder> done) {
        this.frame = new Frame(duty, triggered, done);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    private static CaseFileBuilder with(LocalDate trigger, AdoptionStep step) {
        return Cases.inCareFrom(trigger.minusDays(90)).addAdoptionStep(step);
    }

    private static AdoptionDecisionBuilder minutes(LocalDate day) {
        return AdoptionDecision.builder().considered(day.minusDays(5)).minutesReceived(day);
    }

    private static AdoptionDecisionBuilder decided(LocalDate day) {
        return AdoptionDecision.builder().considered(day.minusDays(5)).decided(day);
    }

    private static CaseFileBuilder planned(LocalDate day) {
        return with(day, AdoptionPlan.builder().agreed(day).build());
    }

    private static CaseFileBuilder toBeMatched(LocalDate day, int daysOld) {
        return with(day, AdoptionDecision.of(day)).born(day.minusDays(daysOld));
    }

    private static CaseFileBuilder relinquished(LocalDate day) {
        return toBeMatched(day, 95)
                .addAdoptionStep(consent(day).isRelinquished(true).build());
    }

    private static AdoptionMatchBuilder reported(LocalDate day) {
        return AdoptionMatch.builder().reportSent(day);
    }

    private static AdoptionConsentBuilder consent(LocalDate day) {
        return AdoptionConsent.builder().given(day);
    }

    private static AdoptionConsentBuilder notice(LocalDate day) {
        return consent(day.minusDays(60)).withdrawn(day.minusDays(2)).returnNotice(day);
    }

    private static CaseFileBuilder ordered(LocalDate day) {
        return Cases.child()
                .addEpisode(Cases.starts(day.minusDays(90)).ceased(day).build())
                .addEpisode(Cases.starts(day)
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .build());
    }

    private static CaseFileBuilder orderedAndReviewed(LocalDate day) {
        return reviewed(with(day, PlacementOrder.granted(day.minusDays(9))), day);
    }

    private static CaseFileBuilder placed(LocalDate day) {
        return Cases.child()
                .addEpisode(Cases.starts(day)
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS)
                        .build());
    }

    private static CaseFileBuilder visited(LocalDate day) {
        return placed(day.minusDays(3)).addVisit(Cases.visit(day));
    }

    private static CaseFileBuilder reviewedOnce(LocalDate day) {
        return reviewed(placed(day.minusDays(20)), day);
    }

    private static CaseFileBuilder reviewedTwice(LocalDate day) {
        return reviewed(reviewed(placed(day.minusDays(60)), day.minusDays(40)), day);
    }

    private static CaseFileBuilder returned(LocalDate day) {
        return Cases.child()
                .addEpisode(Cases.starts(day.minusDays(30))
                        .placementType(PlacementType.ADOPTION_BY_CONSENT_WITH_NEW_CARERS)
                        .ceased(day)
                        .build())
                .addEpisode(Cases.moves(day).build());
    }

    private static CaseFileBuilder reviewed(CaseFileBuilder file, LocalDate day) {
        return file.addReview(Review.held(day));
    }
}
