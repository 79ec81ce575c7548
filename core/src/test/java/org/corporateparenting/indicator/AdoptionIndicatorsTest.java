package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.indicator.Someone.adopted;
import static org.corporateparenting.indicator.Someone.child;
import static org.corporateparenting.indicator.Someone.count;
import static org.corporateparenting.indicator.Someone.day;
import static org.corporateparenting.indicator.Someone.fostered;
import static org.corporateparenting.indicator.Someone.inCare;
import static org.corporateparenting.indicator.Someone.missing;
import static org.corporateparenting.indicator.Someone.placed;
import static org.corporateparenting.indicator.Someone.until;
import static org.corporateparenting.indicator.Someone.without;

import java.util.List;
import java.util.Optional;
import org.corporateparenting.adoption.AdopterSource;
import org.corporateparenting.adoption.AdoptionApplicant;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionDisruption;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.junit.jupiter.api.Test;

class AdoptionIndicatorsTest {

    private static final String A1 = "adoption-a1-entry-to-placement";
    private static final String A2 = "adoption-a2-order-to-match";
    private static final String A3 = "adoption-a3-under-14-months";
    private static final String A10 = "adoption-a10-entry-to-placement";
    private static final String YEAR_END = "2025-03-31";

    private static CaseFileBuilder matched(CaseFileBuilder file, String day) {
        return file.addAdoptionStep(AdoptionMatch.builder().decided(day(day)).build());
    }

    private static CaseFileBuilder decided(CaseFileBuilder file, String day) {
        return file.addAdoptionStep(AdoptionDecision.of(day(day)));
    }

    private static CaseFileBuilder ordered(CaseFileBuilder file, String day) {
        return file.addAdoptionStep(PlacementOrder.granted(day(day)));
    }

    /** Came into care on 1 January 2023, and was placed with the same carers for adoption on a day. */
    private static CaseFileBuilder adoptedByCarers(String moved, String placed) {
        return child().addEpisode(until(fostered("2023-01-01").placementType(PlacementType.CHILDRENS_HOME), moved))
                .addEpisode(until(fostered(moved).reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER), placed))
                .addEpisode(until(
                        placed(placed)
                                .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT_SAME_CARER)
                                .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_CURRENT_CARERS),
                        "2024-12-01",
                        ReasonEpisodeCeased.ADOPTED_UNOPPOSED));
    }

    @Test
    void theFirstClockRunsFromCareToTheNewFamily() {
        assertThat(count(A1, YEAR_END, adopted("2023-01-01", "2024-03-02", "2024-12-01")))
                .isEqualTo("1/1=426");
        assertThat(count(A1, YEAR_END, adopted("2023-01-01", "2024-03-03", "2024-12-01")))
                .isEqualTo("1/1=427");
    }

    @Test
    void theCohortAreTheAdoptionsOfThreeYears() {
        assertThat(count(A1, YEAR_END, adopted("2021-01-01", "2021-02-01", "2022-04-01")))
                .isEqualTo("1/1=31");
        assertThat(count(A1, YEAR_END, adopted("2021-01-01", "2021-02-01", "2022-03-31")))
                .isEqualTo("0/0");
        assertThat(count(A1, YEAR_END, adopted("2024-01-01", "2024-02-01", "2025-03-31")))
                .isEqualTo("1/1=31");
        assertThat(count(A1, YEAR_END, adopted("2024-01-01", "2024-02-01", "2025-04-01")))
                .isEqualTo("0/0");
    }

    @Test
    void theClockRunsFromTheTimeInCareInWhichTheChildWasPlaced() {
        CaseFileBuilder file = adopted("2023-05-01", "2023-06-01", "2024-06-01")
                .addEpisode(until(fostered("2020-01-01"), "2021-01-01", ReasonEpisodeCeased.HOME_PLANNED));
        assertThat(count(A1, YEAR_END, file)).isEqualTo("1/1=31");
    }

    @Test
    void theLastFamilyIsTheOneThatCounts() {
        CaseFileBuilder file = child().addEpisode(until(fostered("2023-01-01"), "2023-02-01"))
                .addEpisode(until(placed("2023-02-01"), "2023-04-01"))
                .addEpisode(until(
                        placed("2023-04-01").reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER),
                        "2024-06-01",
                        ReasonEpisodeCeased.ADOPTED_UNOPPOSED));
        assertThat(count(A1, YEAR_END, file)).isEqualTo("1/1=90");
    }

    @Test
    void aStartOfCareThatIsNotKnownLeavesTheWaitOpen() {
        CaseFileBuilder file = child().addEpisode(until(
                        fostered("2023-01-01").reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS), "2024-03-02"))
                .addEpisode(until(placed("2024-03-02"), "2024-12-01", ReasonEpisodeCeased.ADOPTED_UNOPPOSED));
        assertThat(count(A1, YEAR_END, file)).isEqualTo("0/0?1");
        assertThat(missing(A1, YEAR_END, file))
                .containsExactly("the day on which the child started to be looked after");
    }

    @Test
    void careThatEndedForNoReasonOnRecordMayHaveEndedByAdoption() {
        CaseFileBuilder file = child().addEpisode(
                        fostered("2023-01-01").ceased(day("2024-06-01")).build());
        assertThat(count(A1, YEAR_END, file)).isEqualTo("0/0");
        without(file, ActKind.ADOPTION_ORDER, ActKind.PERMANENCE_DECISION);
        assertThat(missing(A1, YEAR_END, file)).containsExactly("why care ended");
        assertThat(missing("adoption-orders", YEAR_END, file)).containsExactly("why care ended");
    }

    @Test
    void theTenthClockStopsWhenTheAdoptersBeganToFoster() {
        CaseFileBuilder file = adoptedByCarers("2023-02-01", "2024-02-01");
        assertThat(count(A10, YEAR_END, file)).isEqualTo("1/1=31");
        assertThat(count(A1, YEAR_END, file)).isEqualTo("1/1=396");
        assertThat(count(A10, YEAR_END, adopted("2023-01-01", "2024-02-01", "2024-12-01")))
                .isEqualTo("1/1=396");
    }

    @Test
    void theRecordMaySayThatTheChildWasAdoptedByCarers() {
        CaseFileBuilder file = adopted("2023-01-01", "2024-02-01", "2024-12-01")
                .addPermanenceDecision(PermanenceDecision.builder()
                        .isAdoptedByCarer(true)
                        .placedForEarlyPermanence(day("2023-03-01"))
                        .placedWithFosterCarer(day("2023-04-01"))
                        .build());
        assertThat(count(A10, YEAR_END, file)).isEqualTo("1/1=59");
    }

    @Test
    void aPlacementByAStepAloneDoesNotSayWhetherItIsWithCarers() {
        CaseFileBuilder file = child().addEpisode(
                        until(fostered("2023-01-01"), "2024-12-01", ReasonEpisodeCeased.ADOPTED_UNOPPOSED))
                .addAdoptionStep(AdoptionPlacement.of(day("2024-02-01")));
        assertThat(count(A1, YEAR_END, file)).isEqualTo("1/1=396");
        assertThat(missing(A10, YEAR_END, file)).containsExactly("whether those who adopt had fostered the child");
    }

    @Test
    void theSecondClockRunsFromTheOrderToTheMatch() {
        CaseFileBuilder file = ordered(adopted("2023-01-01", "2024-06-01", "2024-12-01"), "2024-01-01");
        assertThat(count(A2, YEAR_END, matched(file, "2024-05-01"))).isEqualTo("1/1=121");
        assertThat(count(A2, YEAR_END, matched(file, "2024-05-02"))).isEqualTo("1/1=122");
    }

    @Test
    void aMatchBeforeTheOrderTookNoTime() {
        CaseFileBuilder file = ordered(adopted("2023-01-01", "2024-06-01", "2024-12-01"), "2024-01-01");
        assertThat(count(A2, YEAR_END, matched(file, "2023-12-01"))).isEqualTo("1/1");
    }

    @Test
    void whoWasPlacedBeforeTheOrderOrWithoutOneIsLeftOutOfTheSecondClock() {
        CaseFileBuilder byConsent = child().addEpisode(until(fostered("2023-01-01"), "2024-02-01"))
                .addEpisode(until(
                        placed("2024-02-01")
                                .legalStatus(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                                .placementType(PlacementType.ADOPTION_BY_CONSENT_WITH_NEW_CARERS),
                        "2024-12-01",
                        ReasonEpisodeCeased.ADOPTED_UNOPPOSED));
        matched(byConsent, "2024-01-20");
        assertThat(count(A2, YEAR_END, byConsent)).isEqualTo("0/0");
        assertThat(count(A2, YEAR_END, ordered(byConsent, "2024-03-01"))).isEqualTo("0/0");
        assertThat(count(A1, YEAR_END, byConsent)).isEqualTo("1/1=396");
    }

    @Test
    void withoutTheMatchTheSecondClockIsNotKnown() {
        CaseFileBuilder file = ordered(adopted("2023-01-01", "2024-06-01", "2024-12-01"), "2024-01-01");
        assertThat(missing(A2, YEAR_END, file)).containsExactly("the day of the decision on the match");
    }

    @Test
    void fourteenMonthsExactlyAreNotLess() {
        assertThat(count(A3, YEAR_END, adopted("2023-01-15", "2024-03-14", "2024-12-01")))
                .isEqualTo("1/1");
        assertThat(count(A3, YEAR_END, adopted("2023-01-15", "2024-03-15", "2024-12-01")))
                .isEqualTo("0/1");
        assertThat(count(A3, YEAR_END, adopted("2022-12-31", "2024-02-28", "2024-12-01")))
                .isEqualTo("1/1");
        assertThat(count(A3, YEAR_END, adopted("2022-12-31", "2024-02-29", "2024-12-01")))
                .isEqualTo("0/1");
    }

    @Test
    void whoStillWaitsCountsOnceFourteenMonthsAreOver() {
        assertThat(count(A3, YEAR_END, decided(inCare("2024-01-31"), "2024-06-01")))
                .isEqualTo("0/1");
        assertThat(count(A3, YEAR_END, decided(inCare("2024-02-01"), "2024-06-01")))
                .isEqualTo("0/0");
        assertThat(count(A3, YEAR_END, inCare("2024-01-31"))).isEqualTo("0/0");
    }

    @Test
    void aPlanThatWasGivenUpBeforeTheThreeYearsIsNone() {
        CaseFileBuilder file = inCare("2020-01-01");
        assertThat(count(A3, YEAR_END, file.addAdoptionStep(reversed("2020-06-01", "2022-04-01"))))
                .isEqualTo("0/0");
        assertThat(count(A3, YEAR_END, file.addAdoptionStep(reversed("2020-07-01", "2022-04-02"))))
                .isEqualTo("0/1");
    }

    private static AdoptionDecision reversed(String decided, String revoked) {
        return AdoptionDecision.builder()
                .considered(day(decided))
                .decided(day(decided))
                .revoked(day(revoked))
                .build();
    }

    @Test
    void decisionsThatNobodySuppliedAreNotNone() {
        CaseFileBuilder file = without(inCare("2024-01-31"), ActKind.ADOPTION_DECISION);
        assertThat(count(A3, YEAR_END, file)).isEqualTo("0/0");
        without(file, ActKind.ADOPTION_DECISION, ActKind.PERMANENCE_DECISION);
        assertThat(count(A3, YEAR_END, file)).isEqualTo("0/0?1");
        assertThat(count("KPI-19", YEAR_END, file)).isEqualTo("0/0?1");
    }

    @Test
    void twelveMonthsRunFromTheDecisionAndCountWhenTheyEnd() {
        CaseFileBuilder inTime = adopted("2023-01-01", "2024-04-30", "2024-12-01");
        assertThat(count("KPI-19", YEAR_END, decided(inTime, "2023-04-30"))).isEqualTo("1/1");
        CaseFileBuilder late = adopted("2023-01-01", "2024-05-01", "2024-12-01");
        assertThat(count("KPI-19", YEAR_END, decided(late, "2023-04-30"))).isEqualTo("0/1");
        assertThat(count("KPI-19", "2024-03-31", late)).isEqualTo("0/0");
    }

    @Test
    void theLastDayOfTwelveMonthsIsStillInTime() {
        CaseFileBuilder file = decided(inCare("2023-01-01"), "2023-06-10");
        assertThat(count("KPI-19", "2024-06-10", file)).isEqualTo("0/0");
        assertThat(count("KPI-19", "2024-06-11", file)).isEqualTo("0/1");
        assertThat(count("adoptive-placement-within-6-months", "2023-12-10", file))
                .isEqualTo("0/0");
        assertThat(count("adoptive-placement-within-6-months", "2023-12-11", file))
                .isEqualTo("0/1");
    }

    @Test
    void aDecisionThatWasReversedInTimeIsLeftOut() {
        CaseFileBuilder early = inCare("2023-01-01").addAdoptionStep(reversed("2023-06-10", "2024-06-10"));
        assertThat(count("KPI-19", YEAR_END, early)).isEqualTo("0/0");
        CaseFileBuilder late = inCare("2023-01-01").addAdoptionStep(reversed("2023-06-10", "2024-06-11"));
        assertThat(count("KPI-19", YEAR_END, late)).isEqualTo("0/1");
    }

    @Test
    void aPlacementOfNoKnownTypeMayHaveBeenForAdoption() {
        CaseFileBuilder file = decided(
                child().addEpisode(until(fostered("2023-01-01"), "2024-01-01"))
                        .addEpisode(fostered("2024-01-01")
                                .reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER)
                                .placementType(Optional.empty())
                                .build()),
                "2023-06-10");
        assertThat(missing("KPI-19", YEAR_END, file)).containsExactly("the type of a placement");
    }

    @Test
    void matchesCountFromTheOrder() {
        CaseFileBuilder file = matched(ordered(inCare("2023-01-01"), "2024-02-29"), "2024-06-29");
        assertThat(count("children-matched", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("KPI-18", YEAR_END, file)).isEqualTo("1/1=121");
        assertThat(count("children-matched-within-4-months", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("children-matched-within-4-months-share", YEAR_END, file))
                .isEqualTo("1/1");
        CaseFileBuilder late = matched(ordered(inCare("2023-01-01"), "2024-02-29"), "2024-06-30");
        assertThat(count("KPI-18", YEAR_END, late)).isEqualTo("1/1=122");
        assertThat(count("children-matched-within-4-months", YEAR_END, late)).isEqualTo("0/0");
        assertThat(count("children-matched-within-4-months-share", YEAR_END, late))
                .isEqualTo("0/1");
    }

    @Test
    void aMatchWithoutAnOrderHasNoClock() {
        CaseFileBuilder file = matched(inCare("2023-01-01"), "2024-06-29");
        assertThat(count("children-matched", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("KPI-18", YEAR_END, file)).isEqualTo("0/0");
        assertThat(count("children-matched-within-4-months-share", YEAR_END, file))
                .isEqualTo("0/0");
    }

    @Test
    void matchesCountOnceAndInTheirYear() {
        CaseFileBuilder file = matched(matched(inCare("2023-01-01"), "2024-04-01"), "2025-03-31");
        assertThat(count("children-matched", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("children-matched", "2024-03-31", file)).isEqualTo("0/0");
    }

    @Test
    void aChildWhoWasPlacedHadBeenMatched() {
        CaseFileBuilder file = adopted("2023-01-01", "2024-05-01", "2025-02-01");
        assertThat(count("children-matched", YEAR_END, file)).isEqualTo("0/0?1");
    }

    @Test
    void partnersOfTheAgencyAreNotTheAgency() {
        CaseFileBuilder file = inCare("2023-01-01")
                .addAdoptionStep(AdoptionMatch.builder()
                        .decided(day("2024-06-01"))
                        .source(AdopterSource.REGIONAL_PARTNER)
                        .build());
        assertThat(count("children-matched-own-agency", YEAR_END, file)).isEqualTo("0/0");
        assertThat(count("children-matched-inter-agency", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("children-matched-own-agency", YEAR_END, matched(inCare("2023-01-01"), "2024-06-01")))
                .isEqualTo("0/0?1");
    }

    @Test
    void eighteenMonthsIncludeTheirLastDay() {
        String share = "adopted-within-18-months-of-entry";
        assertThat(count(share, YEAR_END, adopted("2023-01-15", "2024-07-15", "2025-02-01")))
                .isEqualTo("1/1");
        assertThat(count(share, YEAR_END, adopted("2023-01-15", "2024-07-16", "2025-02-01")))
                .isEqualTo("0/1");
        assertThat(count(
                        "entry-to-adoptive-placement-days",
                        YEAR_END,
                        adopted("2024-01-01", "2024-04-01", "2025-02-01")))
                .isEqualTo("1/1=91");
        assertThat(count(
                        "entry-to-adoptive-placement-days",
                        YEAR_END,
                        adopted("2024-01-01", "2024-03-31", "2025-02-01")))
                .isEqualTo("0/0");
    }

    @Test
    void anOrderAndTheEndOfCareByItAreOneAdoption() {
        CaseFileBuilder file = adopted("2023-01-01", "2024-03-02", "2024-12-01");
        assertThat(count("adoption-orders", YEAR_END, file)).isEqualTo("1/1");
        file.addAdoptionStep(AdoptionOrder.granted(day("2024-12-01")));
        assertThat(count("adoption-orders", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("adoption-orders", "2024-11-30", file)).isEqualTo("0/0");
    }

    @Test
    void ordersForThePartnerOfAParentAreCountedApart() {
        CaseFileBuilder file = child().addAdoptionStep(AdoptionOrder.builder()
                .granted(day("2024-12-01"))
                .applicant(AdoptionApplicant.PARTNER_OF_PARENT)
                .build());
        assertThat(count("adoption-orders", YEAR_END, file)).isEqualTo("0/0");
        assertThat(count("step-parent-orders", YEAR_END, file)).isEqualTo("1/1");
        CaseFileBuilder open = child().addAdoptionStep(AdoptionOrder.granted(day("2024-12-01")));
        assertThat(count("step-parent-orders", YEAR_END, open)).isEqualTo("0/0?1");
        CaseFileBuilder fromCare = adopted("2023-01-01", "2024-03-02", "2024-12-01")
                .addAdoptionStep(AdoptionOrder.granted(day("2024-12-01")));
        assertThat(count("step-parent-orders", YEAR_END, fromCare)).isEqualTo("0/0");
    }

    @Test
    void plansCountInTheYearOfTheReview() {
        CaseFileBuilder file = inCare("2023-01-01")
                .addAdoptionStep(
                        AdoptionPlan.builder().agreed(day("2024-04-01")).build());
        assertThat(count("adoption-plans-agreed", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("adoption-plans-agreed", "2024-03-31", file)).isEqualTo("0/0");
        assertThat(count("adoption-plans-agreed", YEAR_END, without(inCare("2023-01-01"), ActKind.ADOPTION_PLAN)))
                .isEqualTo("0/0?1");
        assertThat(count(
                        "adoption-plans-agreed",
                        YEAR_END,
                        without(inCare("2022-01-01", "2023-01-01"), ActKind.ADOPTION_PLAN)))
                .isEqualTo("0/0");
    }

    @Test
    void aPlanIsDecidedUponWithinTwoMonths() {
        CaseFileBuilder file = inCare("2024-01-01")
                .addAdoptionStep(
                        AdoptionPlan.builder().agreed(day("2024-12-31")).build());
        String share = "adoption-plan-decided-within-2-months";
        assertThat(count(share, "2025-02-28", file)).isEqualTo("0/0");
        assertThat(count(share, "2025-03-01", file)).isEqualTo("0/1");
        assertThat(count(share, YEAR_END, decided(file, "2025-02-28"))).isEqualTo("1/1");
        CaseFileBuilder late = inCare("2024-01-01")
                .addAdoptionStep(
                        AdoptionPlan.builder().agreed(day("2024-12-31")).build());
        assertThat(count(share, YEAR_END, decided(late, "2025-03-01"))).isEqualTo("0/1");
    }

    @Test
    void reviewsOfAnAuthorisedChildAreDueWithinThreeMonths() {
        CaseFileBuilder file = ordered(inCare("2023-06-01"), "2024-05-31");
        assertThat(count("adoption-reviews-on-time", "2024-08-31", file)).isEqualTo("0/0");
        assertThat(count("adoption-reviews-on-time", "2024-09-01", file)).isEqualTo("0/1");
        file.addReview(Review.held(day("2024-08-31")));
        assertThat(count("adoption-reviews-on-time", "2024-09-01", file)).isEqualTo("1/1");
    }

    @Test
    void earlyPermanenceIsCountedByEpisodesOrByTheRecord() {
        CaseFileBuilder file = child().addEpisode(fostered("2024-05-01")
                .placementType(PlacementType.FOSTER_FOR_ADOPTION)
                .build());
        assertThat(count("early-permanence-placements", YEAR_END, file)).isEqualTo("1/1");
        file.addPermanenceDecision(PermanenceDecision.builder()
                .placedForEarlyPermanence(day("2024-05-04"))
                .build());
        assertThat(count("early-permanence-placements", YEAR_END, file)).isEqualTo("1/1");
        CaseFileBuilder record = inCare("2024-01-01")
                .addPermanenceDecision(PermanenceDecision.builder()
                        .placedForEarlyPermanence(day("2024-05-04"))
                        .build());
        assertThat(count("early-permanence-placements", YEAR_END, record)).isEqualTo("1/1");
    }

    @Test
    void anAdoptivePlacementThatEndedWithoutAnOrderBrokeDown() {
        CaseFileBuilder file = child().addEpisode(until(fostered("2023-01-01"), "2024-02-01"))
                .addEpisode(until(placed("2024-02-01"), "2024-06-01"))
                .addEpisode(fostered("2024-06-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER)
                        .build());
        assertThat(count("disruptions", YEAR_END, file)).isEqualTo("1/1");
        file.addAdoptionStep(AdoptionDisruption.builder().on(day("2024-05-30")).build());
        assertThat(count("disruptions", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("disruptions", YEAR_END, adopted("2023-01-01", "2024-03-02", "2024-12-01")))
                .isEqualTo("0/0");
    }

    @Test
    void aBreakdownAfterTheOrderIsNotOneBeforeIt() {
        CaseFileBuilder file = adopted("2022-01-01", "2022-03-02", "2023-12-01")
                .addAdoptionStep(
                        AdoptionDisruption.builder().on(day("2024-06-01")).build());
        assertThat(count("disruptions", YEAR_END, file)).isEqualTo("0/0");
    }

    @Test
    void whoIsPlacedAwaitsTheOrder() {
        CaseFileBuilder file = adopted("2023-01-01", "2024-03-02", "2024-12-01");
        assertThat(count("awaiting-adoption-order", "2024-03-01", file)).isEqualTo("0/0");
        assertThat(count("awaiting-adoption-order", "2024-03-02", file)).isEqualTo("1/1");
        assertThat(count("awaiting-adoption-order", "2024-11-30", file)).isEqualTo("1/1");
        assertThat(count("awaiting-adoption-order", "2024-12-01", file)).isEqualTo("0/0");
    }

    @Test
    void everyMeasureOfTheFamilyIsRegistered() {
        assertThat(AdoptionIndicators.all())
                .extracting(Indicator::toString)
                .doesNotHaveDuplicates()
                .isSubsetOf(Indicators.standard().all().stream()
                        .map(Indicator::toString)
                        .toList())
                .containsAll(List.of(A1, A2, A3, A10, "KPI-18", "KPI-19"));
    }
}
