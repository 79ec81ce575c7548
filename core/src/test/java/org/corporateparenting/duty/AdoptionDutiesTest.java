package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.child;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.dutyFrom;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.moves;
import static org.corporateparenting.duty.Cases.only;
import static org.corporateparenting.duty.Cases.starts;
import static org.corporateparenting.duty.Cases.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.adoption.AdoptionConsent;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class AdoptionDutiesTest {

    private static final PlacementType NEW_CARERS = PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS;

    /** Fostered from 2 January 2024, with adopters from 1 March, fostered again from 1 July. */
    private static CaseFileBuilder disrupted(String... reviews) {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-01-02").ceased(day("2024-03-01")).build())
                .addEpisode(moves("2024-03-01")
                        .placementType(NEW_CARERS)
                        .ceased(day("2024-07-01"))
                        .build())
                .addEpisode(moves("2024-07-01").build());
        for (String review : reviews) {
            file.addReview(Review.held(day(review)));
        }
        return file;
    }

    private static CaseFileBuilder placed(String placed, String until) {
        return child().addEpisode(starts(placed)
                .placementType(NEW_CARERS)
                .ceased(day(until))
                .reasonEpisodeCeased(ReasonEpisodeCeased.ADOPTED_UNOPPOSED)
                .build());
    }

    @Test
    void afterADisruptionTheNextReviewRunsFromTheLastOneThoughItWasHeldWithTheAdopters() {
        CaseFileBuilder file = disrupted("2024-01-20", "2024-03-20", "2024-05-15");
        AssessedDuty next = dutyFrom(file, "REV-03", "2024-07-01", "2024-11-15");
        assertThat(next.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(next.due()).contains(day("2024-11-15"));
        assertThat(next.working()).isEqualTo("Wed 15 May 2024 + 6 months");
        assertThat(dutyFrom(file, "REV-03", "2024-07-01", "2024-11-16").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void afterADisruptionTheSecondReviewIsDueThreeMonthsAfterTheFirst() {
        AssessedDuty next = dutyFrom(disrupted("2024-05-15"), "REV-02", "2024-07-01", "2024-07-02");
        assertThat(next.due()).contains(day("2024-08-15"));
    }

    @Test
    void aReviewOnTheDayOfTheReturnStartsTheNextIntervalItself() {
        CaseFileBuilder file = disrupted("2024-01-20", "2024-07-01");
        assertThat(all(file, "REV-03", "2024-08-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2024-07-01"));
    }

    @Test
    void withoutAReviewOnRecordTheFirstIsCountedFromTheReturnUnlessThereMayHaveBeenOne() {
        assertThat(dutyFrom(disrupted(), "REV-01", "2024-07-01", "2024-07-29").due())
                .contains(day("2024-07-29"));
        CaseFileBuilder unsupplied =
                disrupted().observations(Observations.complete().with(ActKind.REVIEW, Observed.notSupplied()));
        AssessedDuty unknown = dutyFrom(unsupplied, "REV-03", "2024-07-01", "2024-08-15");
        assertThat(unknown.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(unknown.missing()).containsExactly("reviews, of which none were supplied");
    }

    @Test
    void whereCareMayHaveBegunEarlierTheReviewAfterAReturnMayNotBeTheFirst() {
        CaseFileBuilder file = child().addEpisode(starts("2024-03-01")
                        .reasonForNewEpisode(Optional.empty())
                        .placementType(NEW_CARERS)
                        .ceased(day("2024-07-01"))
                        .build())
                .addEpisode(moves("2024-07-01").build())
                .addReview(Review.held(day("2023-12-01")));
        assertThat(dutyFrom(file, "REV-01", "2024-07-01", "2024-09-01").missing())
                .containsExactly("the day on which the child became looked after");
    }

    @Test
    void afterADisruptionVisitsGoOn() {
        assertThat(dutyFrom(disrupted(), "VIS-01", "2024-07-01", "2024-07-08").due())
                .contains(day("2024-07-08"));
    }

    @Test
    void theReviewOfAReturnIsNotHeldInItsFirstFourWeeks() {
        CaseFileBuilder file = disrupted("2024-07-28");
        assertThat(only(file, "ADO-09/review-returned", "2024-08-12").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(file, "ADO-09/review-returned", "2024-08-13").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(disrupted("2024-07-29"), "ADO-09/review-returned", "2024-08-13")
                        .kind())
                .isEqualTo(DutyOutcome.MET);
    }

    @Test
    void anAdoptionOrderEndsReviewsAndVisits() {
        CaseFileBuilder file = placed("2024-02-01", "2024-02-20").addVisit(visit("2024-02-15"));
        AssessedDuty review = only(file, "ADO-09/review-first", "2024-06-01");
        assertThat(review.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(review.reason()).contains("the child ceased to be looked after on 2024-02-20");
        assertThat(only(file, "ADO-09/visit-first", "2024-06-01").kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(all(file, "ADO-09/review-returned", "2024-06-01")).isEmpty();
    }

    @Test
    void weeklyVisitsEndWithTheFirstReviewInThePlacement() {
        CaseFileBuilder file = placed("2024-02-01", "2024-09-01")
                .addVisit(visit("2024-02-05"))
                .addVisit(visit("2024-02-20"))
                .addReview(Review.held(day("2024-02-20")));
        AssessedDuty weekly = only(file, "ADO-09/visit-weekly", "2024-06-01");
        assertThat(weekly.trigger()).isEqualTo(day("2024-02-05"));
        assertThat(weekly.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(weekly.daysLate()).isEqualTo(8);
    }

    @Test
    void aReviewThatWouldNotBeOnRecordMayHaveEndedWeeklyVisits() {
        CaseFileBuilder file = placed("2024-02-01", "2024-09-01")
                .addVisit(visit("2024-02-05"))
                .observations(Observations.complete().with(ActKind.REVIEW, Observed.notSupplied()));
        assertThat(only(file, "ADO-09/visit-weekly", "2024-02-20").missing())
                .containsExactly("reviews, of which none were supplied");
        assertThat(only(file.addVisit(visit("2024-02-12")), "ADO-09/visit-first", "2024-02-20")
                        .kind())
                .isEqualTo(DutyOutcome.MET);
        assertThat(dutyFrom(file, "ADO-09/visit-weekly", "2024-02-05", "2024-02-20")
                        .kind())
                .isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aMoveToOtherAdoptersBeginsAgainAndATemporaryAbsenceDoesNot() {
        CaseFileBuilder moved = child().addEpisode(starts("2024-02-01")
                        .placementType(NEW_CARERS)
                        .ceased(day("2024-03-01"))
                        .build())
                .addEpisode(moves("2024-03-01").placementType(NEW_CARERS).build());
        assertThat(all(moved, "ADO-09/review-first", "2024-06-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2024-02-01"), day("2024-03-01"));
        assertThat(all(moved, "ADO-09/review-returned", "2024-06-01")).isEmpty();
        CaseFileBuilder away = child().addEpisode(starts("2024-02-01")
                        .placementType(NEW_CARERS)
                        .ceased(day("2024-03-01"))
                        .build())
                .addEpisode(moves("2024-03-01")
                        .placementType(PlacementType.TEMPORARY_HOSPITAL)
                        .ceased(day("2024-03-05"))
                        .build())
                .addEpisode(moves("2024-03-05").placementType(NEW_CARERS).build());
        assertThat(all(away, "ADO-09/review-first", "2024-06-01")).hasSize(1);
    }

    @Test
    void adoptionByTheCarersTheChildLivesWithIsAPlacementForAdoption() {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-01-02").ceased(day("2024-03-01")).build())
                .addEpisode(moves("2024-03-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_SAME_CARER)
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_CURRENT_CARERS)
                        .build());
        assertThat(only(file, "ADO-09/review-first", "2024-03-02").trigger()).isEqualTo(day("2024-03-01"));
    }

    @Test
    void aPlacementWhoseStartIsNotKnownLeavesTheReviewOpenUnlessNoneWasEverHeld() {
        CaseFileBuilder file = child().addEpisode(starts("2024-02-01")
                .reasonForNewEpisode(Optional.empty())
                .placementType(NEW_CARERS)
                .build());
        assertThat(only(file, "ADO-09/review-first", "2024-06-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
        file.addReview(Review.held(day("2024-01-20"))).addReview(Review.held(day("2024-02-10")));
        assertThat(only(file, "ADO-09/review-first", "2024-06-01").missing())
                .containsExactly("the day on which the child was placed for adoption");
        assertThat(only(file, "ADO-09/review-later", "2024-06-01").missing())
                .containsExactly("whether the review of 2024-02-10 was the first in the placement");
    }

    @Test
    void sixMonthlyReviewsWereEasedIn2020() {
        CaseFileBuilder file = placed("2019-09-01", "2021-09-01")
                .addReview(Review.held(day("2019-09-20")))
                .addReview(Review.held(day("2019-10-24")));
        AssessedDuty eased = only(file, "ADO-09/review-later", "2020-12-01");
        assertThat(eased.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(eased.due()).isEmpty();
        assertThat(eased.citations()).hasSize(2);
    }

    @Test
    void authorityRunsFromTheFirstOfOrderAndConsentAndEndsWhenItIsRevoked() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addAdoptionStep(AdoptionConsent.builder()
                        .given(day("2024-02-01"))
                        .withdrawn(day("2024-03-15"))
                        .build())
                .addAdoptionStep(new PlacementOrder(Cases.days("2024-03-01", "2024-04-01")));
        AssessedDuty first = only(file, "ADO-08/first", "2024-06-01");
        assertThat(first.trigger()).isEqualTo(day("2024-02-01"));
        assertThat(first.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(first.reason()).contains("the authority to place the child ended on 2024-04-01");
    }

    @Test
    void placingTheChildEndsTheReviewsBeforeIt() {
        CaseFileBuilder file = disrupted("2024-02-20").addAdoptionStep(PlacementOrder.granted(day("2024-02-01")));
        assertThat(only(file, "ADO-08/first", "2024-06-01").kind()).isEqualTo(DutyOutcome.MET);
        AssessedDuty later = only(file, "ADO-08/later", "2024-06-01");
        assertThat(later.reason()).contains("the child was placed for adoption on 2024-03-01");
    }

    @Test
    void anOrderOnTheFirstDayOnRecordMayBeOlderUnlessItsDayIsRecorded() {
        CaseFileBuilder file = child().addEpisode(starts("2024-02-01")
                        .reasonForNewEpisode(Optional.empty())
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .build())
                .addReview(Review.held(day("2023-12-01")));
        assertThat(only(file, "ADO-08/first", "2024-06-01").missing())
                .containsExactly("the day on which the agency was first authorised to place the child");
        file.addAdoptionStep(PlacementOrder.granted(day("2024-02-01")));
        assertThat(only(file, "ADO-08/first", "2024-06-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aRowOfDecisionsShowsTheDecisionAndTheMatchButNotTheTelling() {
        LocalDate decided = day("2024-03-01");
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .born(day("2020-01-01"))
                .addAdoptionStep(
                        AdoptionPlan.builder().agreed(day("2024-02-01")).build())
                .addPermanenceDecision(PermanenceDecision.builder()
                        .decided(decided)
                        .matched(day("2024-05-01"))
                        .build())
                .observations(Observations.complete()
                        .with(ActKind.ADOPTION_DECISION, Observed.notSupplied())
                        .with(ActKind.ADOPTION_MATCH, Observed.notSupplied()));
        assertThat(only(file, "ADO-03/decision", "2024-12-01").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(file, "ADO-03/match", "2024-12-01").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(file, "ADO-02/told-orally", "2024-12-01").missing())
                .containsExactly("decisions on adoption, of which none were supplied");
    }

    @Test
    void whetherABabyWasRelinquishedMattersOnlyBetweenThreeAndSixMonths() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .born(day("2024-01-01"))
                .addAdoptionStep(AdoptionDecision.of(day("2024-03-01")))
                .observations(Observations.complete().with(ActKind.ADOPTION_CONSENT, Observed.notSupplied()));
        assertThat(only(file, "ADO-03/match", "2024-06-01").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(file, "ADO-03/match", "2024-06-02").missing())
                .containsExactly("whether the parents asked that the child be placed for adoption");
        assertThat(only(file, "ADO-03/match", "2024-09-02").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aConsentThatDoesNotSayWhetherTheParentsAskedLeavesItOpen() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .born(day("2024-01-01"))
                .addAdoptionStep(AdoptionDecision.of(day("2024-03-01")));
        CaseFileBuilder silent = file.build().toBuilder()
                .addAdoptionStep(
                        AdoptionConsent.builder().given(day("2024-02-20")).build());
        assertThat(only(silent, "ADO-03/match", "2024-06-02").missing())
                .containsExactly("whether the parents asked that the child be placed for adoption");
        CaseFileBuilder unasked = file.build().toBuilder()
                .addAdoptionStep(AdoptionConsent.builder()
                        .given(day("2024-02-20"))
                        .isRelinquished(false)
                        .build());
        assertThat(only(unasked, "ADO-03/match", "2024-09-01").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(unasked, "ADO-03/match", "2024-09-02").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void decisionsThatWereSuppliedNeedNoRowsOfPermanence() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addAdoptionStep(
                        AdoptionPlan.builder().agreed(day("2024-02-01")).build())
                .observations(Observations.complete().with(ActKind.PERMANENCE_DECISION, Observed.notSupplied()));
        assertThat(only(file, "ADO-03/decision", "2024-12-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void theEndOfCareEndsWhatWasNotYetDecided() {
        CaseFileBuilder file = Cases.inCare("2024-01-02", "2024-03-20")
                .addAdoptionStep(
                        AdoptionPlan.builder().agreed(day("2024-03-01")).build());
        AssessedDuty duty = only(file, "ADO-03/decision", "2024-12-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the child ceased to be looked after on 2024-03-20");
    }

    @Test
    void howOldARelinquishedChildWasMattersToo() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addAdoptionStep(AdoptionDecision.of(day("2024-03-01")))
                .addAdoptionStep(AdoptionConsent.builder()
                        .given(day("2024-02-20"))
                        .isRelinquished(true)
                        .build());
        assertThat(only(file, "ADO-03/match", "2024-06-02").missing())
                .containsExactly("whether the child was under six months old on 2024-03-01");
        file.born(day("2023-09-01"));
        assertThat(only(file, "ADO-03/match", "2024-06-02").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        file.born(day("2023-09-02"));
        assertThat(only(file, "ADO-03/match", "2024-06-02").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aDecisionThatIsReversedCallsForNoMatch() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .born(day("2020-01-01"))
                .addAdoptionStep(AdoptionDecision.builder()
                        .considered(day("2024-03-01"))
                        .decided(day("2024-03-01"))
                        .revoked(day("2024-04-01"))
                        .build());
        assertThat(only(file, "ADO-03/match", "2024-12-01").reason())
                .contains("the decision was reversed on 2024-04-01");
    }

    @Test
    void aPlanGivenUpCallsForNoDecision() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addAdoptionStep(AdoptionPlan.builder()
                        .agreed(day("2024-03-01"))
                        .ended(day("2024-04-01"))
                        .build());
        assertThat(only(file, "ADO-03/decision", "2024-12-01").reason())
                .contains("adoption ceased to be the plan on 2024-04-01");
    }

    @Test
    void theDayOfSendingCountsUnlessChosenOtherwise() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addAdoptionStep(
                        AdoptionMatch.builder().reportSent(day("2024-12-19")).build());
        assertThat(only(file, "ADO-05", "2025-01-02").working())
                .isEqualTo("10 working days beginning with Thu 19 Dec 2024, skipping 25 Dec, 26 Dec, 1 Jan");
        Duties after = Duties.standard().with(Interpretation.standard().with("adopter-comments", "AFTER_THE_DAY"));
        assertThat(dutyFrom(after, file, "ADO-05", day("2024-12-19"), day("2025-01-02"))
                        .due())
                .contains(day("2025-01-07"));
    }

    @Test
    void aChildIsReturnedWhenTheyLeaveTheAdopters() {
        CaseFileBuilder file = disrupted()
                .addAdoptionStep(AdoptionConsent.builder()
                        .given(day("2024-02-01"))
                        .withdrawn(day("2024-06-01"))
                        .returnNotice(day("2024-06-18"))
                        .build());
        AssessedDuty duty = only(file, "ADO-17", "2024-08-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.done()).contains(day("2024-07-01"));
        assertThat(duty.working()).isEqualTo("14 days beginning with Tue 18 Jun 2024");
    }

    @Test
    void anApplicationMadeBeforeTheNoticeKeepsTheChildWhereTheyAre() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addAdoptionStep(AdoptionConsent.builder()
                        .given(day("2024-02-01"))
                        .returnNotice(day("2024-06-03"))
                        .build());
        assertThat(only(file, "ADO-17", "2024-08-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
        file.observations(Observations.complete().with(ActKind.ADOPTION_ORDER, Observed.notSupplied()));
        assertThat(only(file, "ADO-17", "2024-08-01").missing())
                .containsExactly("whether an adoption order had been applied for before 2024-06-03");
        file.addAdoptionStep(AdoptionOrder.builder().applied(day("2024-06-02")).build());
        assertThat(all(file, "ADO-17", "2024-08-01")).isEmpty();
    }

    @Test
    void nothingIsListedBeforeTheRegulations() {
        CaseFileBuilder file = inCareFrom("2005-06-01")
                .addAdoptionStep(PlacementOrder.granted(day("2005-12-29")))
                .addAdoptionStep(AdoptionDecision.builder()
                        .considered(day("2011-03-01"))
                        .minutesReceived(day("2011-03-31"))
                        .build());
        assertThat(all(file, "ADO-08/first", "2012-06-01")).isEmpty();
        assertThat(all(file, "ADO-02/decision", "2012-06-01")).isEmpty();
    }

    @Test
    void shortBreaksHaveNone() {
        CaseFileBuilder file = Cases.shortBreak(day("2024-01-02"))
                .addAdoptionStep(new PlacementOrder(DateRange.startingOn(day("2024-02-01"))));
        assertThat(all(file, "ADO-08/first", "2024-06-01")).isEmpty();
    }
}
