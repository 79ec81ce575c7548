package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.child;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.days;
import static org.corporateparenting.duty.Cases.dutyFrom;
import static org.corporateparenting.duty.Cases.inCare;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.lasting;
import static org.corporateparenting.duty.Cases.moves;
import static org.corporateparenting.duty.Cases.only;
import static org.corporateparenting.duty.Cases.starts;
import static org.corporateparenting.duty.Cases.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.visit.VisitMode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.law.AtLeastWeekly;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.law.StraddlingInterval;
import org.corporateparenting.law.WeeklyVisitsEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitDutiesTest {

    private static final String INTENDED = "whether the placement is intended to last until the child is 18";

    @Test
    void anAnswerCarriesItsSumAndItsProvision() {
        AssessedDuty duty = only(inCareFrom("2024-02-22"), "VIS-01", "2024-03-01");
        assertThat(duty.title()).isEqualTo("First visit in a placement");
        assertThat(duty.working()).isEqualTo("Thu 22 Feb 2024 + 1 week");
        assertThat(duty.citations())
                .extracting(Object::toString)
                .containsExactly("Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)"
                        + " reg 28(2)(a)");
        assertThat(duty.daysLate()).isEqualTo(1);
    }

    @Test
    void theVersionInForceOnTheDayOfTheTriggerIsCited() {
        assertThat(provision(VIS_03_FROM_2015.done(day("2015-03-31"), day("2015-04-01")), "2015-03-31"))
                .isEqualTo("reg 28(2)(c)");
        assertThat(provision(VIS_03_FROM_2015.done(day("2015-04-01"), day("2015-04-02")), "2015-04-01"))
                .isEqualTo("reg 28(2)(c), (3A)");
    }

    private static final Situation VIS_03_FROM_2015 = VisitSituation.VISIT_IN_PERMANENT_PLACEMENT;

    private static String provision(CaseFileBuilder file, String trigger) {
        return dutyFrom(file, "VIS-03", trigger, "2016-01-01")
                .citations()
                .get(0)
                .provision();
    }

    @Test
    void nothingIsListedBeforeTheRegulationsCameIntoForce() {
        CaseFileBuilder file =
                inCareFrom("2011-03-31").addVisit(visit("2011-03-31")).addVisit(visit("2011-04-01"));
        assertThat(all(file, "VIS-01", "2012-01-01")).isEmpty();
        assertThat(all(file, "VIS-02", "2012-01-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2011-04-01"));
    }

    @Test
    void aVisitOnTheDayOfAMoveCountsForTheNewPlacement() {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-01-02").ceased(day("2024-01-06")).build())
                .addEpisode(moves("2024-01-06").build())
                .addVisit(visit("2024-01-06"));
        AssessedDuty old = dutyFrom(file, "VIS-01", "2024-01-02", "2024-02-01");
        assertThat(old.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(old.reason()).contains("the placement ended on 2024-01-06");
        assertThat(dutyFrom(file, "VIS-01", "2024-01-06", "2024-02-01").done()).contains(day("2024-01-06"));
        assertThat(only(file, "VIS-02", "2024-02-01").trigger()).isEqualTo(day("2024-01-06"));
    }

    @Test
    void aVisitAtWhichTheChildWasNotSeenDoesNotCount() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addVisit(Visit.builder().on(day("2024-01-05")).childSeen(false).build());
        assertThat(only(file, "VIS-01", "2024-01-10").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "VIS-02", "2024-01-10")).isEmpty();
        assertThat(all(file, "VIS-12", "2024-01-10")).isEmpty();
    }

    @Test
    void whetherTheChildWasSeenMattersOnlyIfNoOtherVisitSettlesIt() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addVisit(Visit.builder().on(day("2024-01-05")).build());
        AssessedDuty open = only(file, "VIS-01", "2024-01-10");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("whether the child was seen on the visit of 2024-01-05");
        assertThat(open.due()).contains(day("2024-01-09"));
        assertThat(open.done()).isEmpty();
        file.addVisit(visit("2024-01-08"));
        assertThat(only(file, "VIS-01", "2024-01-10").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void twoVisitsOnOneDayAreOne() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addVisit(visit("2024-01-05"))
                .addVisit(Visit.builder().on(day("2024-01-05")).build());
        assertThat(all(file, "VIS-02", "2024-01-10")).hasSize(1);
        assertThat(only(file, "VIS-12", "2024-01-10").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void eachIntervalRunsFromTheVisitBeforeNotFromItsLastDay() {
        CaseFileBuilder file =
                inCareFrom("2024-01-02").addVisit(visit("2024-01-04")).addVisit(visit("2024-02-20"));
        assertThat(dutyFrom(file, "VIS-02", "2024-01-04", "2024-03-01").daysLate())
                .isEqualTo(5);
        assertThat(dutyFrom(file, "VIS-02", "2024-02-20", "2024-03-01").due()).contains(day("2024-04-02"));
    }

    @Test
    void anIntervalIsGovernedByTheYearInWhichItBegan() {
        CaseFileBuilder file = inCareFrom("2024-01-10")
                .addPlacementTerm(lasting(day("2024-01-10"), true))
                .addVisit(visit("2024-12-20"))
                .addVisit(visit("2025-01-31"));
        assertThat(dutyFrom(file, "VIS-02", "2024-12-20", "2025-03-01").due()).contains(day("2025-01-31"));
        assertThat(dutyFrom(file, "VIS-03", "2025-01-31", "2025-03-01").due()).contains(day("2025-04-30"));
    }

    @Test
    void byTheOtherPolicyItIsGovernedByTheYearInWhichItWouldEnd() {
        CaseFileBuilder file = inCareFrom("2024-01-10")
                .addPlacementTerm(lasting(day("2024-01-10"), true))
                .addVisit(visit("2024-11-28"))
                .addVisit(visit("2024-11-29"));
        Duties other = Duties.standard()
                .with(Interpretation.builder()
                        .straddlingInterval(StraddlingInterval.YEAR_IN_WHICH_IT_WOULD_END)
                        .build());
        assertThat(dutyFrom(other, file, "VIS-02", day("2024-11-28"), day("2025-03-01"))
                        .due())
                .contains(day("2025-01-09"));
        assertThat(dutyFrom(other, file, "VIS-03", day("2024-11-29"), day("2025-03-01"))
                        .due())
                .contains(day("2025-02-28"));
    }

    @Test
    void afterTheFirstYearTheAnswerIsOpenOnlyBetweenSixWeeksAndThreeMonths() {
        assertThat(unknownTermsVisited("2025-04-12").kind()).isEqualTo(DutyOutcome.MET);
        AssessedDuty open = unknownTermsVisited("2025-04-13");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly(INTENDED);
        assertThat(open.due()).isEmpty();
        assertThat(open.done()).contains(day("2025-04-13"));
        assertThat(open.working()).isEqualTo("Sat 1 Mar 2025 + 6 weeks; or Sat 1 Mar 2025 + 3 months");
        assertThat(unknownTermsVisited("2025-06-01").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        AssessedDuty late = unknownTermsVisited("2025-06-02");
        assertThat(late.kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(late.due()).contains(day("2025-06-01"));
        assertThat(late.daysLate()).isEqualTo(1);
    }

    private static AssessedDuty unknownTermsVisited(String day) {
        CaseFileBuilder file =
                inCareFrom("2024-01-02").addVisit(visit("2025-03-01")).addVisit(visit(day));
        return dutyFrom(file, "VIS-03", "2025-03-01", "2025-12-01");
    }

    @Test
    void theNamedFactSettlesTheAnswer() {
        CaseFileBuilder file =
                inCareFrom("2024-01-02").addVisit(visit("2025-03-01")).addVisit(visit("2025-05-01"));
        LocalDate placed = day("2024-01-02");
        CaseFileBuilder lasting = file.build().toBuilder().addPlacementTerm(lasting(placed, true));
        CaseFileBuilder passing = file.build().toBuilder().addPlacementTerm(lasting(placed, false));
        assertThat(dutyFrom(lasting, "VIS-03", "2025-03-01", "2025-12-01").kind())
                .isEqualTo(DutyOutcome.MET);
        assertThat(dutyFrom(passing, "VIS-03", "2025-03-01", "2025-12-01").kind())
                .isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void sixMonthlyVisitsOpenAfterAYearInTheLongTermPlacementWithTheChildsAgreement() {
        CaseFileBuilder file = child().addEpisode(starts("2024-03-01")
                        .placementType(PlacementType.FOSTER_LONG_TERM)
                        .build())
                .addVisit(visit("2025-02-28"))
                .addVisit(visit("2025-03-01"));
        assertThat(dutyFrom(file, "VIS-02", "2025-02-28", "2026-01-01").due()).contains(day("2025-04-11"));
        AssessedDuty open = dutyFrom(file, "VIS-03", "2025-03-01", "2025-07-01");
        assertThat(open.missing()).containsExactly("whether the child agrees to be visited less often");
        assertThat(open.working()).isEqualTo("Sat 1 Mar 2025 + 3 months; or Sat 1 Mar 2025 + 6 months");
        assertThat(dutyFrom(file, "VIS-03", "2025-03-01", "2025-06-01").due()).contains(day("2025-06-01"));
        assertThat(dutyFrom(file, "VIS-03", "2025-03-01", "2025-09-02").kind()).isEqualTo(DutyOutcome.OVERDUE);
        file.addPlacementTerm(PlacementTerms.builder()
                .placed(day("2024-03-01"))
                .agreesToFewerVisits(false)
                .build());
        assertThat(dutyFrom(file, "VIS-03", "2025-03-01", "2025-07-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void weeklyVisitsEndWithTheFirstReviewOfTheArrangement() {
        CaseFileBuilder file = Cases.placedOn(PlacementBasis.IMMEDIATE_WITH_PARENTS, day("2025-01-06"))
                .addVisit(visit("2025-01-13"))
                .addVisit(visit("2025-01-20"))
                .addReview(Review.held(day("2025-01-22")));
        AssessedDuty weekly = dutyFrom(file, "VIS-05/weekly", "2025-01-20", "2025-06-01");
        assertThat(weekly.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(weekly.reason()).contains("weekly visits ended with the review on 2025-01-22");
        assertThat(only(file, "VIS-05/later", "2025-06-01").due()).contains(day("2025-03-05"));
        assertThat(dutyFrom(file, "VIS-05/weekly", "2025-01-20", "2025-01-21").kind())
                .isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(file, "VIS-05/first", "2025-06-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aReviewAndAVisitOfOneDayAreFollowedByOneVisit() {
        CaseFileBuilder file = Cases.placedOn(PlacementBasis.IMMEDIATE_WITH_PARENTS, day("2025-01-06"))
                .addVisit(visit("2025-01-13"))
                .addReview(Review.held(day("2025-01-13")));
        assertThat(only(file, "VIS-05/later", "2025-06-01").trigger()).isEqualTo(day("2025-01-13"));
    }

    @Test
    void aReviewOnTheFirstDayDoesNotEndTheDutyToVisitFirst() {
        CaseFileBuilder file = Cases.placedOn(PlacementBasis.IMMEDIATE_WITH_PARENTS, day("2025-01-06"))
                .addReview(Review.held(day("2025-01-06")));
        assertThat(only(file, "VIS-05/first", "2025-01-14").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aReviewAfterThePlacementDoesNotEndItsWeeklyVisits() {
        CaseFileBuilder file = child().addEpisode(starts("2025-01-06")
                        .placementType(PlacementType.WITH_PARENTS)
                        .ceased(day("2025-01-20"))
                        .build())
                .addEpisode(moves("2025-01-20").build())
                .addPlacementTerm(PlacementTerms.builder()
                        .placed(day("2025-01-06"))
                        .basis(PlacementBasis.IMMEDIATE_WITH_PARENTS)
                        .build())
                .addVisit(visit("2025-01-13"))
                .addReview(Review.held(day("2025-02-10")));
        AssessedDuty weekly = only(file, "VIS-05/weekly", "2025-06-01");
        assertThat(weekly.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(weekly.reason()).contains("the placement ended on 2025-01-20");
        assertThat(all(file, "VIS-05/later", "2025-06-01")).isEmpty();
    }

    @Test
    void daysOfCareAfterTheLastPlacementOnRecordLeaveAFirstVisitOpen() {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-01-02").ceased(day("2024-02-01")).build())
                .addEpisode(moves("2024-02-01").placementType(Optional.empty()).build())
                .addVisit(visit("2024-01-03"));
        assertThat(dutyFrom(file, "VIS-01", "2024-02-01", "2024-03-01").missing())
                .containsExactly("the placement from 2024-02-01");
    }

    @Test
    void byTheOtherPolicyAReviewBeforeTheArrangementEndsThemAtOnce() {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-12-02").ceased(day("2025-01-06")).build())
                .addEpisode(moves("2025-01-06")
                        .placementType(PlacementType.WITH_PARENTS)
                        .build())
                .addPlacementTerm(PlacementTerms.builder()
                        .placed(day("2025-01-06"))
                        .basis(PlacementBasis.IMMEDIATE_WITH_PARENTS)
                        .build())
                .addReview(Review.held(day("2024-12-20")));
        assertThat(only(file, "VIS-05/first", "2025-01-10").due()).contains(day("2025-01-13"));
        Duties other = Duties.standard()
                .with(Interpretation.builder()
                        .weeklyVisitsEnd(WeeklyVisitsEnd.FIRST_REVIEW_OF_THE_PERIOD_OF_CARE)
                        .build());
        assertThat(all(other, file, "VIS-05/first", day("2025-01-10"))).isEmpty();
        assertThat(dutyFrom(other, file, "VIS-05/later", day("2025-01-06"), day("2025-01-10"))
                        .due())
                .contains(day("2025-02-17"));
    }

    @Test
    void weeklyMayBeReadByTheCalendarWeek() {
        CaseFileBuilder file = Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, day("2024-03-01"))
                .addVisit(visit("2024-03-04"));
        Duties other = Duties.standard()
                .with(Interpretation.builder()
                        .atLeastWeekly(AtLeastWeekly.CALENDAR_WEEK)
                        .build());
        AssessedDuty weekly = dutyFrom(other, file, "VIS-06/weekly", day("2024-03-04"), day("2024-03-06"));
        assertThat(weekly.due()).contains(day("2024-03-17"));
        assertThat(weekly.working()).isEqualTo("Sunday of the week after that of 2024-03-04");
        assertThat(dutyFrom(other, file, "VIS-06/first", day("2024-03-01"), day("2024-03-06"))
                        .due())
                .contains(day("2024-03-10"));
        assertThat(dutyFrom(other, inCareFrom("2024-03-01"), "VIS-01", day("2024-03-01"), day("2024-03-06"))
                        .due())
                .contains(day("2024-03-08"));
    }

    @Test
    void aReviewThatWouldNotBeOnRecordMayHaveEndedWeeklyVisits() {
        CaseFileBuilder file = Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, day("2024-03-01"))
                .addVisit(visit("2024-03-04"))
                .observations(Observations.complete().with(ActKind.REVIEW, Observed.notSupplied()));
        assertThat(dutyFrom(file, "VIS-06/weekly", "2024-03-04", "2024-03-11").kind())
                .isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty open = dutyFrom(file, "VIS-06/weekly", "2024-03-04", "2024-03-12");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("reviews, of which none were supplied");
        assertThat(dutyFrom(file, "VIS-06/weekly", "2024-03-04", "2024-04-02").kind())
                .isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void anInterimOrderAndAnImmediatePlacementTogetherAreVisitedUnderTheStricterRule() {
        CaseFileBuilder file = Cases.withParents(day("2024-03-01"), LegalStatus.INTERIM_CARE_ORDER)
                .addPlacementTerm(PlacementTerms.builder()
                        .placed(day("2024-03-01"))
                        .basis(PlacementBasis.IMMEDIATE_WITH_PARENTS)
                        .build())
                .addReview(Review.held(day("2024-03-20")));
        assertThat(only(file, "VIS-06/later", "2024-03-21").due()).contains(day("2024-04-17"));
        assertThat(all(file, "VIS-05/later", "2024-03-21")).isEmpty();
    }

    @Test
    void aCareOrderMadeWhileWithParentsStartsAnotherFirstWeek() {
        CaseFileBuilder file = child().addEpisode(starts("2024-01-02")
                        .placementType(PlacementType.WITH_PARENTS)
                        .legalStatus(LegalStatus.INTERIM_CARE_ORDER)
                        .ceased(day("2024-02-22"))
                        .build())
                .addEpisode(starts("2024-02-22")
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .placementType(PlacementType.WITH_PARENTS)
                        .legalStatus(LegalStatus.FULL_CARE_ORDER)
                        .build())
                .addVisit(visit("2024-02-20"));
        assertThat(only(file, "VIS-07/first", "2024-03-01").due()).contains(day("2024-02-29"));
        AssessedDuty weekly = dutyFrom(file, "VIS-06/weekly", "2024-02-20", "2024-03-01");
        assertThat(weekly.reason()).contains("another rule on visits applied from 2024-02-22");
    }

    @Test
    void goingHomeUnderAnEarlierCareOrderStartsAFirstWeekToo() {
        CaseFileBuilder file = child().addEpisode(starts("2024-01-02")
                        .legalStatus(LegalStatus.FULL_CARE_ORDER)
                        .ceased(day("2024-02-22"))
                        .build())
                .addEpisode(moves("2024-02-22")
                        .placementType(PlacementType.WITH_PARENTS)
                        .legalStatus(LegalStatus.FULL_CARE_ORDER)
                        .build());
        assertThat(only(file, "VIS-07/first", "2024-03-01").due()).contains(day("2024-02-29"));
    }

    @Test
    void kinshipCareOnAnUnknownFootingIsOpenBetweenOneWeekAndSix() {
        CaseFileBuilder file = child().addEpisode(starts("2024-03-01")
                        .placementType(PlacementType.CONNECTED_FOSTER_OTHER)
                        .build())
                .addVisit(visit("2024-03-04"))
                .observations(Observations.complete().with(ActKind.PLACEMENT_TERMS, Observed.notSupplied()));
        assertThat(dutyFrom(file, "VIS-02", "2024-03-04", "2024-03-11").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty open = dutyFrom(file, "VIS-02", "2024-03-04", "2024-03-12");
        assertThat(open.missing()).containsExactly("whether the carer is under temporary approval (regulation 24)");
        assertThat(dutyFrom(file, "VIS-02", "2024-03-04", "2024-04-16").kind()).isEqualTo(DutyOutcome.OVERDUE);
        CaseFileBuilder known = file.build().toBuilder()
                .addPlacementTerm(PlacementTerms.builder()
                        .placed(day("2024-03-01"))
                        .basis(PlacementBasis.ORDINARY)
                        .build());
        assertThat(dutyFrom(known, "VIS-02", "2024-03-04", "2024-03-12").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
    }

    @Test
    void afterAReviewKinshipCareOnAnUnknownFootingIsOpenBetweenFourWeeksAndSix() {
        CaseFileBuilder file = unknownKinship("2024-03-01")
                .addReview(Review.held(day("2024-03-20")))
                .addVisit(visit("2024-03-21"));
        assertThat(dutyFrom(file, "VIS-02", "2024-03-21", "2024-04-18").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(dutyFrom(file, "VIS-02", "2024-03-21", "2024-04-19").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
    }

    @Test
    void onlyTheFactThatMattersIsNamed() {
        CaseFileBuilder file = unknownKinship("2023-01-02")
                .addReview(Review.held(day("2023-01-20")))
                .addVisit(visit("2024-03-01"))
                .addVisit(visit("2024-04-05"));
        assertThat(dutyFrom(file, "VIS-03", "2024-03-01", "2024-12-01").missing())
                .containsExactly("whether the carer is under temporary approval (regulation 24)");
        CaseFileBuilder later = unknownKinship("2023-01-02")
                .addReview(Review.held(day("2023-01-20")))
                .addVisit(visit("2024-03-01"))
                .addVisit(visit("2024-05-05"));
        assertThat(dutyFrom(later, "VIS-03", "2024-03-01", "2024-12-01").missing())
                .containsExactly(INTENDED, "whether the carer is under temporary approval (regulation 24)");
    }

    private static CaseFileBuilder unknownKinship(String from) {
        return child().addEpisode(starts(from)
                        .placementType(PlacementType.CONNECTED_FOSTER_OTHER)
                        .build())
                .observations(Observations.complete().with(ActKind.PLACEMENT_TERMS, Observed.notSupplied()));
    }

    @Test
    void aPlacementWithParentsOnAnUnknownFootingMayBeAnImmediateOne() {
        CaseFileBuilder file = Cases.withParents(day("2024-03-01"), LegalStatus.FULL_CARE_ORDER)
                .addVisit(visit("2024-03-04"))
                .observations(Observations.complete().with(ActKind.PLACEMENT_TERMS, Observed.notSupplied()));
        assertThat(dutyFrom(file, "VIS-07/later", "2024-03-04", "2024-03-12").missing())
                .containsExactly("whether it is an immediate placement with a parent (regulation 19)");
    }

    @Test
    void visitsEndWhenTheChildIsPlacedForAdoptionEvenByTheSameCarers() {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-01-02").ceased(day("2024-03-01")).build())
                .addEpisode(moves("2024-03-01")
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_CURRENT_CARERS)
                        .build())
                .addVisit(visit("2024-02-20"))
                .addVisit(visit("2024-03-10"));
        AssessedDuty duty = only(file, "VIS-02", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("another rule on visits applied from 2024-03-01");
        assertThat(all(file, "VIS-12", "2024-06-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2024-02-20"));
    }

    @Test
    void aMoveAfterTheAsAtDateDoesNotExistYet() {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-01-02").ceased(day("2024-01-06")).build())
                .addEpisode(moves("2024-01-06").build());
        assertThat(only(file, "VIS-01", "2024-01-05").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(all(file, "VIS-01", "2024-01-06")).hasSize(2);
    }

    @Test
    void aDutyOverdueWhenThePlacementEndsStaysSo() {
        AssessedDuty duty = only(inCare("2024-01-02", "2024-01-12"), "VIS-01", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(duty.daysLate()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{1} on {0}: counts is {2}")
    @CsvSource({
        "2020-04-23, REMOTE, false",
        "2020-04-24, REMOTE, true",
        "2020-09-24, REMOTE, true",
        "2020-09-25, REMOTE, false",
        "2020-09-25, REMOTE_FOR_CORONAVIRUS, true",
        "2021-09-30, REMOTE_FOR_CORONAVIRUS, true",
        "2021-10-01, REMOTE_FOR_CORONAVIRUS, false",
        "2020-04-23, REMOTE_FOR_CORONAVIRUS, false",
        "2024-06-03, IN_PERSON, true",
    })
    void aRemoteVisitCountsOnlyWhileTheLawAllowedIt(LocalDate day, VisitMode mode, boolean counts) {
        CaseFileBuilder file = inCareFrom(day)
                .addVisit(Visit.builder().on(day).childSeen(true).mode(mode).build());
        AssessedDuty duty = dutyFrom(file, "VIS-01", day, day);
        assertThat(duty.done().isPresent()).isEqualTo(counts);
    }

    @ParameterizedTest(name = "placed on {0}: eased is {1}")
    @CsvSource({"2020-04-16, false", "2020-04-17, true", "2020-09-18, true", "2020-09-19, false"})
    void aVisitDueInTheCoronavirusPeriodHadNoFixedDay(LocalDate placed, boolean eased) {
        AssessedDuty duty = dutyFrom(inCareFrom(placed), "VIS-01", placed, placed.plusDays(30));
        assertThat(duty.kind()).isEqualTo(eased ? DutyOutcome.NOT_DETERMINABLE : DutyOutcome.OVERDUE);
        assertThat(duty.due().isEmpty()).isEqualTo(eased);
        CaseFileBuilder visited = inCareFrom(placed).addVisit(visit(placed.plusDays(20)));
        assertThat(dutyFrom(visited, "VIS-01", placed, placed.plusDays(30)).kind())
                .isEqualTo(eased ? DutyOutcome.MET : DutyOutcome.MET_LATE);
    }

    @Test
    void anEasedVisitCitesBothProvisions() {
        AssessedDuty duty = only(inCareFrom("2020-06-01"), "VIS-01", "2020-07-01");
        assertThat(duty.working()).isEqualTo("Mon 1 Jun 2020, as soon as reasonably practicable");
        assertThat(duty.citations())
                .extracting(Object::toString)
                .containsExactly(
                        "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)"
                                + " reg 28(2)(a)",
                        "Adoption and Children (Coronavirus) (Amendment) Regulations 2020 (SI 2020/445) reg 8");
    }

    @Test
    void visitsOutsideTheRecordsAreNotOverdue() {
        CaseFileBuilder file = inCareFrom("2024-03-30")
                .observations(
                        Observations.complete().with(ActKind.VISIT, Observed.during(days("2024-04-01", "2025-04-01"))));
        AssessedDuty open = only(file, "VIS-01", "2024-05-01");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("visits before 2024-04-01");
        file.addVisit(visit("2024-04-03"));
        assertThat(only(file, "VIS-01", "2024-05-01").kind()).isEqualTo(DutyOutcome.MET);
        AssessedDuty after = only(file, "VIS-02", "2025-06-01");
        assertThat(after.missing()).containsExactly("visits from 2025-04-01 on");
    }

    @Test
    void anUnknownStartOfThePlacementLeavesTheFirstVisitOpenUnlessLateAnyway() {
        CaseFileBuilder file = child().addEpisode(starts("2024-04-01")
                .reasonForNewEpisode(Optional.empty())
                .build());
        AssessedDuty open = only(file, "VIS-01", "2024-04-05");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("the day on which the placement began");
        assertThat(only(file, "VIS-01", "2024-04-09").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aStatedStartOfCareIsNotTheStartOfAPlacementThatMayHaveBegunEarlier() {
        CaseFileBuilder file = child().addEpisode(starts("2024-04-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .enteredCare(day("2024-01-01"))
                        .build())
                .addVisit(visit("2024-04-05"));
        assertThat(dutyFrom(file, "VIS-01", "2024-04-01", "2024-05-01").missing())
                .containsExactly("the day on which the placement began");
        assertThat(dutyFrom(file, "VIS-01", "2024-01-01", "2024-05-01").missing())
                .containsExactly("the placement from 2024-01-01");
    }

    @Test
    void seenAloneOrNotOrNotKnown() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addVisit(visit("2024-01-03"))
                .addVisit(Visit.builder()
                        .on(day("2024-01-04"))
                        .childSeen(true)
                        .seenAlone(false)
                        .build())
                .addVisit(Visit.made(day("2024-01-05")));
        assertThat(dutyFrom(file, "VIS-12", "2024-01-03", "2024-02-01").kind()).isEqualTo(DutyOutcome.MET);
        AssessedDuty refused = dutyFrom(file, "VIS-12", "2024-01-04", "2024-02-01");
        assertThat(refused.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(refused.done()).isEmpty();
        assertThat(refused.missing())
                .containsExactly("why the child was not spoken to in private at the visit of 2024-01-04");
        assertThat(dutyFrom(file, "VIS-12", "2024-01-05", "2024-02-01").missing())
                .containsExactly("whether the child was spoken to in private at the visit of 2024-01-05");
    }

    @Test
    void aRequestedVisitIsMetWhenMadeAndOpenUntilThen() {
        Request request = new Request(RequestKind.VISIT, day("2024-06-03"), Optional.empty());
        CaseFileBuilder file = inCareFrom("2024-01-02").addRequest(request).addRequest(request);
        assertThat(only(file, "VIS-09/request", "2024-07-01").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        file.addVisit(visit("2024-06-20"));
        assertThat(only(file, "VIS-09/request", "2024-07-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aRequestWhilePlacedForAdoptionIsNotUnderTheseRegulations() {
        CaseFileBuilder file = child().addEpisode(starts("2024-01-02")
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS)
                        .build())
                .addRequest(new Request(RequestKind.VISIT, day("2024-06-03"), Optional.empty()))
                .addRequest(new Request(RequestKind.REVIEW, day("2024-06-03"), Optional.empty()));
        assertThat(all(file, "VIS-09/request", "2024-07-01")).isEmpty();
        assertThat(all(file, "REV-04", "2024-07-01")).isEmpty();
    }

    @Test
    void onlyAVisitOnADayOfABreakCountsForASeries() {
        CaseFileBuilder file = child().addEpisode(Cases.breakOf("2024-01-05", "2024-01-08"))
                .addEpisode(Cases.breakOf("2024-03-01", "2024-03-04"))
                .addEpisode(Cases.breakOf("2024-09-06", "2024-09-09"))
                .addVisit(visit("2024-01-08"));
        assertThat(only(file, "VIS-10/first", "2024-09-07").kind()).isEqualTo(DutyOutcome.OVERDUE);
        file.addVisit(visit("2024-03-03"));
        assertThat(only(file, "VIS-10/first", "2024-09-07").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(file, "VIS-10/later", "2024-09-07").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "VIS-01", "2024-09-07")).isEmpty();
    }

    @Test
    void aChildNoLongerLookedAfterInCustodyIsVisited() {
        AssessedDuty duty = only(toCustody().born(day("2009-12-19")), "VIS-13", "2025-01-08");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(duty.working()).isEqualTo("Thu 19 Dec 2024 + 10 working days, skipping 25 Dec, 26 Dec, 1 Jan");
        assertThat(duty.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-12-19", "2008-12-18", "2007-12-19"})
    void aRelevantChildInCustodyHasAnAdviserInstead(String born) {
        assertThat(all(toCustody().born(day(born)), "VIS-13", "2025-01-08")).isEmpty();
    }

    @Test
    void oneOfSixteenWhoWasNotLongInCareIsVisited() {
        CaseFileBuilder file = toCustody("2024-12-02").born(day("2008-06-01"));
        assertThat(only(file, "VIS-13", "2025-01-08").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void whoeverMayBeARelevantChildMayHaveToBeVisited() {
        CaseFileBuilder file = child().born(day("2008-06-01"))
                .addEpisode(starts("2024-12-02")
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .ceased(day("2024-12-19"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.CUSTODY)
                        .build());
        AssessedDuty duty = only(file, "VIS-13", "2025-01-08");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing())
                .containsExactly(
                        "the day on which the child started to be looked after, which is not after 2024-12-02");
    }

    @Test
    void anAdultInCustodyIsNotVisitedUnderTheseRegulations() {
        assertThat(all(toCustody().born(day("2006-12-19")), "VIS-13", "2025-01-08"))
                .isEmpty();
        assertThat(all(toCustody(), "VIS-13", "2025-01-08")).hasSize(1);
    }

    @Test
    void custodyThatLiesAheadCallsForNoVisitYet() {
        assertThat(all(toCustody(), "VIS-13", "2024-12-18")).isEmpty();
    }

    private static CaseFileBuilder toCustody() {
        return toCustody("2024-06-03");
    }

    private static CaseFileBuilder toCustody(String from) {
        return child().addEpisode(starts(from)
                .ceased(day("2024-12-19"))
                .reasonEpisodeCeased(ReasonEpisodeCeased.CUSTODY)
                .build());
    }
}
