package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.child;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.days;
import static org.corporateparenting.duty.Cases.dutyFrom;
import static org.corporateparenting.duty.Cases.inCare;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.moves;
import static org.corporateparenting.duty.Cases.only;
import static org.corporateparenting.duty.Cases.starts;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.law.Force;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

class ReviewDutiesTest {

    @Test
    void anAnswerCarriesItsSumAndItsProvision() {
        AssessedDuty duty = only(inCareFrom("2024-12-20"), "REV-01", "2025-01-23");

        assertThat(duty.title()).isEqualTo("First review of the child's case");
        assertThat(duty.working()).isEqualTo("Fri 20 Dec 2024 + 20 working days, skipping 25 Dec, 26 Dec, 1 Jan");
        assertThat(duty.citations())
                .extracting(Object::toString)
                .containsExactly("Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)"
                        + " reg 33(1)");
        assertThat(duty.reason()).isEmpty();
        assertThat(duty.missing()).isEmpty();
        assertThat(duty).hasToString("C17 REV-01 from 2024-12-20: OVERDUE");
    }

    @Test
    void nothingIsListedBeforeTheRegulationsCameIntoForce() {
        assertThat(all(inCareFrom("2011-03-31"), "REV-01", "2012-01-01")).isEmpty();
        assertThat(all(inCareFrom("2011-04-01"), "REV-01", "2012-01-01")).hasSize(1);
        CaseFileBuilder reviewed = inCareFrom("2010-01-01")
                .addReview(Review.held(day("2010-02-01")))
                .addReview(Review.held(day("2011-03-31")))
                .addReview(Review.held(day("2011-04-01")));
        assertThat(all(reviewed, "REV-03", "2012-01-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2011-04-01"));
    }

    @Test
    void nothingIsListedThatWasNotTriggeredYet() {
        assertThat(Duties.standard()
                        .assess(inCareFrom("2024-06-03").build(), day("2024-06-02"))
                        .all())
                .isEmpty();
    }

    @Test
    void twoReviewsOnOneDayAreOne() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addReview(Review.held(day("2024-01-10")))
                .addReview(Review.held(day("2024-01-10")));
        assertThat(all(file, "REV-02", "2024-02-01")).hasSize(1);
        assertThat(all(file, "REV-03", "2024-02-01")).isEmpty();
    }

    @Test
    void aReviewOnTheFirstDayCounts() {
        CaseFileBuilder file = inCareFrom("2024-01-02").addReview(Review.held(day("2024-01-02")));
        assertThat(only(file, "REV-01", "2024-02-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aCancelledOrAdjournedReviewDoesNotCount() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addReview(Review.cancelled(day("2024-01-10")))
                .addReview(Review.adjourned(day("2024-01-11")));
        assertThat(only(file, "REV-01", "2024-01-31").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "REV-09/decisions", "2024-01-31")).isEmpty();
    }

    @Test
    void anActAfterTheAsAtDateDoesNotExistYet() {
        CaseFileBuilder file = inCareFrom("2024-01-02").addReview(Review.held(day("2024-01-10")));
        AssessedDuty duty = only(file, "REV-01", "2024-01-09");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(duty.done()).isEmpty();
        assertThat(all(file, "REV-02", "2024-01-09")).isEmpty();
    }

    @Test
    void anEndingAfterTheAsAtDateDoesNotExistYet() {
        AssessedDuty duty = only(inCare("2024-01-02", "2024-01-20"), "REV-01", "2024-01-19");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(duty.reason()).isEmpty();
    }

    @Test
    void aDutyNotYetDueWhenCareEndsIsNotApplicable() {
        AssessedDuty duty = only(inCare("2024-01-02", "2024-01-20"), "REV-01", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the child ceased to be looked after on 2024-01-20");
        assertThat(duty.due()).contains(day("2024-01-30"));
        assertThat(duty.daysLate()).isZero();
    }

    @Test
    void aDutyDueOnTheDayCareEndsIsNotApplicable() {
        assertThat(only(inCare("2024-01-02", "2024-01-30"), "REV-01", "2024-06-01")
                        .kind())
                .isEqualTo(DutyOutcome.NOT_APPLICABLE);
    }

    @Test
    void aDutyOverdueWhenCareEndsStaysSoAndIsCountedToTheEnding() {
        AssessedDuty duty = only(inCare("2024-01-02", "2024-02-02"), "REV-01", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(duty.daysLate()).isEqualTo(3);
    }

    @Test
    void aReviewAfterCareEndedDoesNotCount() {
        CaseFileBuilder file = inCare("2024-01-02", "2024-02-02").addReview(Review.held(day("2024-02-02")));
        assertThat(only(file, "REV-01", "2024-06-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "REV-02", "2024-06-01")).isEmpty();
    }

    @Test
    void returningToCareStartsTheClockAgain() {
        CaseFileBuilder file = inCare("2024-01-02", "2024-03-10")
                .addEpisode(starts("2024-03-12").build())
                .addReview(Review.held(day("2024-01-30")));
        AssessedDuty again = dutyFrom(file, "REV-01", "2024-03-12", "2024-04-01");
        assertThat(again.due()).contains(day("2024-04-11"));
        assertThat(again.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(dutyFrom(file, "REV-02", "2024-01-30", "2024-04-01").kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
    }

    @Test
    void neitherAMoveNorAnotherLegalStatusStartsTheClockAgain() {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-01-02").ceased(day("2024-02-01")).build())
                .addEpisode(moves("2024-02-01").ceased(day("2024-02-10")).build())
                .addEpisode(moves("2024-02-10")
                        .legalStatus(LegalStatus.INTERIM_CARE_ORDER)
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .build());
        assertThat(all(file, "REV-01", "2024-06-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2024-01-02"));
    }

    @Test
    void theDutyEndsWhenTheChildIsPlacedForAdoptionNotBefore() {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-01-02").ceased(day("2024-02-01")).build())
                .addEpisode(moves("2024-02-01")
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .ceased(day("2024-05-01"))
                        .build())
                .addEpisode(moves("2024-05-01")
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS)
                        .build())
                .addReview(Review.held(day("2024-01-20")))
                .addReview(Review.held(day("2024-04-02")))
                .addReview(Review.held(day("2024-05-20")));
        assertThat(dutyFrom(file, "REV-02", "2024-01-20", "2024-12-01").kind()).isEqualTo(DutyOutcome.MET);
        AssessedDuty last = only(file, "REV-03", "2024-12-01");
        assertThat(last.trigger()).isEqualTo(day("2024-04-02"));
        assertThat(last.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(last.reason()).contains("the child was placed for adoption on 2024-05-01");
    }

    @Test
    void aReviewAdjournedWhilePlacedForAdoptionIsNotOneOfTheseReviews() {
        CaseFileBuilder file = returnedFromAdoption()
                .addReview(Review.adjourned(day("2024-03-20")))
                .addReview(Review.adjourned(day("2024-05-20")));
        assertThat(all(file, "REV-07", "2024-12-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2024-03-20"));
    }

    @Test
    void afterAnAdoptivePlacementAReviewThatWouldNotBeOnRecordPutsTheNextOneOff() {
        CaseFileBuilder file = returnedFromAdoption()
                .addReview(Review.held(day("2024-01-20")))
                .addReview(Review.held(day("2024-04-02")))
                .observations(Observations.complete()
                        .with(ActKind.REVIEW, Observed.during(days("2024-08-01", "2026-01-01"))));
        assertThat(dutyFrom(file, "REV-03", "2024-09-01", "2024-10-02").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty open = dutyFrom(file, "REV-03", "2024-09-01", "2024-10-03");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("reviews before 2024-08-01");
        assertThat(dutyFrom(file, "REV-03", "2024-09-01", "2025-02-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    private static CaseFileBuilder returnedFromAdoption() {
        return child().addEpisode(starts("2024-01-02").ceased(day("2024-05-01")).build())
                .addEpisode(moves("2024-05-01")
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS)
                        .ceased(day("2024-09-01"))
                        .build())
                .addEpisode(moves("2024-09-01")
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .build());
    }

    @Test
    void aTemporaryAbsenceFromAnAdoptivePlacementDoesNotBringReviewsBack() {
        CaseFileBuilder file = child().addEpisode(starts("2024-01-02")
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS)
                        .ceased(day("2024-03-01"))
                        .build())
                .addEpisode(starts("2024-03-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER)
                        .placementType(PlacementType.TEMPORARY_HOSPITAL)
                        .build())
                .addReview(Review.held(day("2024-03-02")));
        assertThat(all(file, "REV-02", "2024-12-01")).isEmpty();
        assertThat(all(file, "REV-03", "2024-12-01")).isEmpty();
    }

    @Test
    void aFirstReviewBeforeTheRecordsBeginLeavesTheAnswerOpenOnlyIfItMatters() {
        CaseFileBuilder file = inCareFrom("2024-03-01")
                .observations(Observations.complete()
                        .with(ActKind.REVIEW, Observed.during(days("2024-04-01", "2025-04-01"))));
        AssessedDuty open = only(file, "REV-01", "2024-06-01");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("reviews before 2024-04-01");
        assertThat(open.due()).contains(day("2024-04-02"));

        file.addReview(Review.held(day("2024-04-02")));
        AssessedDuty met = only(file, "REV-01", "2024-06-01");
        assertThat(met.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(met.missing()).isEmpty();
    }

    @Test
    void bothEndsOfTheRecordsAreNamed() {
        CaseFileBuilder file = inCareFrom("2024-03-01")
                .observations(Observations.complete()
                        .with(ActKind.REVIEW, Observed.during(days("2024-04-01", "2024-05-01"))));
        AssessedDuty open = only(file, "REV-01", "2024-06-01");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("reviews before 2024-04-01", "reviews from 2024-05-01 on");
    }

    @Test
    void onlyTheEndOfTheRecordsThatMattersIsNamed() {
        CaseFileBuilder file = inCareFrom("2024-03-01")
                .addReview(Review.held(day("2024-05-20")))
                .observations(Observations.complete()
                        .with(ActKind.REVIEW, Observed.during(days("2024-03-20", "2024-04-20"))));
        AssessedDuty open = only(file, "REV-01", "2024-06-01");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("reviews before 2024-03-20");
    }

    @Test
    void whetherAReviewWasTheFirstMattersIfTheNextMayLieBetweenTheLimits() {
        CaseFileBuilder file =
                unknownStart().addReview(Review.held(day("2024-04-10"))).addReview(Review.held(day("2024-11-01")));
        file.observations(
                Observations.complete().with(ActKind.REVIEW, Observed.during(days("2024-08-01", "2026-01-01"))));
        assertThat(dutyFrom(file, "REV-03", "2024-04-10", "2024-12-01").missing())
                .containsExactly("whether the review of 2024-04-10 was the first", "reviews before 2024-08-01");
        file.observations(
                Observations.complete().with(ActKind.REVIEW, Observed.during(days("2024-04-01", "2024-06-01"))));
        assertThat(dutyFrom(file, "REV-03", "2024-04-10", "2024-06-15").missing())
                .containsExactly("reviews from 2024-06-01 on");
    }

    @Test
    void aReviewHeldLateIsLateWhateverLiesAfterIt() {
        CaseFileBuilder file = inCareFrom("2024-04-03")
                .addReview(Review.held(day("2024-05-20")))
                .observations(Observations.complete()
                        .with(ActKind.REVIEW, Observed.during(days("2024-04-01", "2024-06-01"))));
        assertThat(only(file, "REV-01", "2025-01-01").kind()).isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void reviewsThatWereNotSuppliedAreNotOverdue() {
        CaseFileBuilder file = inCareFrom("2024-03-01")
                .observations(Observations.complete().with(ActKind.REVIEW, Observed.notSupplied()));
        AssessedDuty open = only(file, "REV-01", "2024-06-01");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("reviews, of which none were supplied");
    }

    @Test
    void anUnknownStartOfCareLeavesTheFirstReviewOpen() {
        CaseFileBuilder file = unknownStart().addReview(Review.held(day("2024-04-10")));
        AssessedDuty duty = only(file, "REV-01", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing()).containsExactly("the day on which the child became looked after");
        assertThat(duty.due()).isEmpty();
    }

    @Test
    void aFirstReviewLateFromTheLatestStartIsLateFromAnyStart() {
        assertThat(only(unknownStart(), "REV-01", "2024-06-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
        CaseFileBuilder late = unknownStart().addReview(Review.held(day("2024-05-10")));
        assertThat(only(late, "REV-01", "2024-06-01").kind()).isEqualTo(DutyOutcome.MET_LATE);
        late.addReview(Review.held(day("2024-03-01")));
        assertThat(only(late, "REV-01", "2024-06-01").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
    }

    @Test
    void aStatedDayOfEntryMakesTheStartKnown() {
        CaseFileBuilder file = child().addEpisode(starts("2024-04-01")
                .reasonForNewEpisode(Optional.empty())
                .enteredCare(day("2024-03-20"))
                .build());
        assertThat(only(file, "REV-01", "2024-04-02").due()).contains(day("2024-04-19"));
    }

    @Test
    void theNextReviewAfterOneThatMayHaveBeenTheFirstIsOpenBetweenThreeAndSixMonths() {
        CaseFileBuilder file = unknownStart().addReview(Review.held(day("2024-04-10")));
        assertThat(only(file, "REV-03", "2024-07-10").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty open = only(file, "REV-03", "2024-07-11");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("whether the review of 2024-04-10 was the first");
        assertThat(open.due()).isEmpty();
        assertThat(open.working()).isEqualTo("Wed 10 Apr 2024 + 6 months; or Wed 10 Apr 2024 + 3 months");
        AssessedDuty overdue = only(file, "REV-03", "2024-10-11");
        assertThat(overdue.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(overdue.due()).contains(day("2024-10-10"));
        assertThat(overdue.daysLate()).isEqualTo(1);
        assertThat(overdue.missing()).isEmpty();
    }

    @Test
    void laterReviewsWereEasedFromTheTwentyFourthOfAprilToTheTwentyFifthOfSeptember2020() {
        CaseFileBuilder first = secondReviewOn("2019-10-24");
        AssessedDuty eased = only(first, "REV-03", "2021-01-01");
        assertThat(eased.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(eased.missing()).containsExactly("a fixed day: the limit is as soon as reasonably practicable");
        assertThat(eased.working()).isEqualTo("Thu 24 Oct 2019, as soon as reasonably practicable");
        assertThat(eased.citations())
                .extracting(Object::toString)
                .containsExactly(
                        "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959) reg 33(2)",
                        "Adoption and Children (Coronavirus) (Amendment) Regulations 2020 (SI 2020/445) reg 8");
        first.addReview(Review.held(day("2020-12-01")));
        assertThat(dutyFrom(first, "REV-03", "2019-10-24", "2021-01-01").kind()).isEqualTo(DutyOutcome.MET);

        assertThat(only(secondReviewOn("2020-03-25"), "REV-03", "2021-01-01").due())
                .isEmpty();
        assertThat(only(secondReviewOn("2020-03-26"), "REV-03", "2021-01-01").kind())
                .isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(secondReviewOn("2019-10-23"), "REV-03", "2021-01-01").kind())
                .isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void theLimitOnASecondReviewIsKeptEvenWhereItIsNotKnownToBeTheSecond() {
        CaseFileBuilder file = child().addEpisode(starts("2019-12-01")
                        .reasonForNewEpisode(Optional.empty())
                        .build())
                .addReview(Review.held(day("2020-03-01")))
                .addReview(Review.held(day("2020-07-01")));
        AssessedDuty duty = dutyFrom(file, "REV-03", "2020-03-01", "2020-08-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing()).contains("whether the review of 2020-03-01 was the first");
    }

    @Test
    void anEarlyReviewIsMetWhenHeldAndOpenUntilThen() {
        CaseFileBuilder file = inCareFrom("2024-01-02").addRequest(review("2024-03-01"));
        AssessedDuty open = only(file, "REV-04", "2024-06-01");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.due()).isEmpty();
        assertThat(open.working()).isEqualTo("Fri 1 Mar 2024, as soon as reasonably practicable");
        file.addReview(Review.held(day("2024-05-01")));
        assertThat(only(file, "REV-04", "2024-06-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void anEarlyReviewBeforeAnEventIsDueByThatDay() {
        CaseFileBuilder file = inCareFrom("2024-01-02").addRequest(review("2024-03-01", "2024-03-20"));
        AssessedDuty duty = only(file, "REV-04", "2024-03-21");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(duty.working()).isEqualTo("by Wed 20 Mar 2024");
    }

    @Test
    void endingTheAccommodationThatCalledForAReviewDoesNotExcuseIt() {
        CaseFileBuilder file = inCare("2024-01-02", "2024-03-20").addRequest(review("2024-03-01", "2024-03-20"));
        AssessedDuty duty = only(file, "REV-04", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(duty.daysLate()).isEqualTo(1);
        CaseFileBuilder sooner = inCare("2024-01-02", "2024-03-10").addRequest(review("2024-03-01", "2024-03-20"));
        assertThat(only(sooner, "REV-04", "2024-06-01").kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
    }

    @Test
    void requestsOfOneDayAreOneAndTheEarliestEventCounts() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addRequest(review("2024-03-01", "2024-03-20"))
                .addRequest(review("2024-03-01"))
                .addRequest(review("2024-03-01", "2024-03-15"));
        assertThat(only(file, "REV-04", "2024-03-10").due()).contains(day("2024-03-15"));
    }

    @Test
    void theReviewingOfficerIsAppointedBeforeTheFirstReview() {
        CaseFileBuilder file = inCareFrom("2022-09-16").addReview(Review.held(day("2022-10-03")));
        AssessedDuty late = only(file.addReviewingOfficer(officerFrom("2022-10-04")), "REV-08/appointed", "2022-11-01");
        assertThat(late.kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(late.working()).isEqualTo("by Mon 3 Oct 2022");
        file.addReviewingOfficer(officerFrom("2022-10-03"));
        assertThat(only(file, "REV-08/appointed", "2022-11-01").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(file, "REV-08/handbook", "2022-11-01").kind()).isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void whileNoReviewWasHeldTheOfficerIsDueByTheLastDayForOne() {
        CaseFileBuilder file = inCareFrom("2024-01-02");
        assertThat(only(file, "REV-08/appointed", "2024-01-30").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(file, "REV-08/appointed", "2024-01-31").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void anOfficerAppointedBeforeCareStartedIsThereFromTheFirstDay() {
        CaseFileBuilder file = inCareFrom("2024-01-02").addReviewingOfficer(officerFrom("2023-01-01"));
        AssessedDuty duty = only(file, "REV-08/handbook", "2024-01-03");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.done()).contains(day("2024-01-02"));
    }

    @Test
    void anOfficerWhoLeftBeforeCareStartedIsNotThere() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addReviewingOfficer(new ReviewingOfficerAppointment(days("2023-01-01", "2024-01-02")));
        assertThat(only(file, "REV-08/handbook", "2024-02-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aReviewThatWouldNotBeOnRecordMayHaveComeBeforeTheOfficer() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .addReview(Review.held(day("2024-02-20")))
                .observations(Observations.complete()
                        .with(ActKind.REVIEW, Observed.during(days("2024-02-01", "2025-02-01"))));
        assertThat(only(file.addReviewingOfficer(officerFrom("2024-01-20")), "REV-08/appointed", "2024-06-01")
                        .missing())
                .containsExactly("reviews before 2024-02-01");
        file.addReviewingOfficer(officerFrom("2024-01-02"));
        assertThat(only(file, "REV-08/appointed", "2024-06-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aSeriesOfShortBreaksIsReviewedFromItsFirstDay() {
        CaseFileBuilder file = child().addEpisode(Cases.breakOf("2023-11-30", "2023-12-03"))
                .addEpisode(Cases.breakOf("2024-01-05", "2024-01-08"))
                .addEpisode(Cases.breakOf("2024-06-07", "2024-06-10"));
        AssessedDuty first = only(file, "REV-06/first", "2024-03-01");
        assertThat(first.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(first.missing()).containsExactly("whether the series of short breaks went on after 2024-01-08");
        assertThat(only(file, "REV-06/first", "2024-07-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "REV-01", "2024-07-01")).isEmpty();
        file.addReview(Review.held(day("2024-02-29")));
        assertThat(only(file, "REV-06/first", "2024-07-01").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(file, "REV-06/later", "2024-07-01").due()).contains(day("2024-08-29"));
    }

    @Test
    void comingIntoCareOtherwiseEndsASeriesOfShortBreaks() {
        CaseFileBuilder file = child().addEpisode(Cases.breakOf("2024-01-05", "2024-01-08"))
                .addEpisode(starts("2024-02-01").build());
        AssessedDuty series = only(file, "REV-06/first", "2024-07-01");
        assertThat(series.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(series.reason())
                .contains("the child came to be looked after outside the series of short breaks on 2024-02-01");
        assertThat(only(file, "REV-01", "2024-07-01").trigger()).isEqualTo(day("2024-02-01"));
    }

    @Test
    void aLaterStatusDoesNotUnmakeAShortBreakBeforehand() {
        CaseFileBuilder file = Cases.shortBreak(day("2024-01-05"))
                .addEpisode(starts("2024-05-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .build());
        assertThat(all(file, "REV-06/first", "2024-04-30")).hasSize(1);
        assertThat(all(file, "REV-01", "2024-04-30")).isEmpty();
    }

    @Test
    void thePapersOfAReviewAreGuidanceAndOutliveCare() {
        CaseFileBuilder file = inCare("2024-01-02", "2024-03-28").addReview(Review.held(day("2024-03-27")));
        AssessedDuty duty = only(file, "REV-09/decisions", "2024-04-08");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(duty.working()).isEqualTo("Wed 27 Mar 2024 + 5 working days, skipping 29 Mar, 1 Apr");
        assertThat(duty.force()).isEqualTo(Force.GUIDANCE);
    }

    @Test
    void beyondTheCalendarThereIsNoLastDay() {
        CaseFileBuilder file = inCareFrom("2030-12-20");
        AssessedDuty soon = only(file, "REV-01", "2030-12-31");
        assertThat(soon.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(soon.due()).isEmpty();
        assertThat(soon.missing()).containsExactly("bank holidays after 31 December 2030");
        assertThat(soon.working()).isEqualTo("Fri 20 Dec 2030 + 20 working days");
        assertThat(only(file, "REV-01", "2031-01-02").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        file.addReview(Review.held(day("2030-12-30")));
        assertThat(only(file, "REV-01", "2031-06-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void beforeTheCalendarNothingIsTakenToBeInTime() {
        WorkingDayCalendar late = WorkingDayCalendar.of(
                2024, 2024, WorkingDayCalendar.englandAndWales().bankHolidaysIn(days("2024-01-01", "2025-01-01")));
        CaseFileBuilder file = inCareFrom("2023-12-01").addReview(Review.held(day("2024-03-01")));
        AssessedDuty duty =
                dutyFrom(Duties.standard().with(late), file, "REV-01", day("2023-12-01"), day("2024-06-01"));
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing()).containsExactly("bank holidays before 1 January 2024");
    }

    @Test
    void aDayOfCareThatBeganAndEndedOnOneDayOwesNothing() {
        CaseFileBuilder file = inCare("2024-01-02", "2024-01-02")
                .addEpisode(starts("2024-01-02").build());
        assertThat(only(file, "REV-01", "2024-02-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(inCare("2024-01-02", "2024-01-02"), "REV-01", "2024-02-01"))
                .isEmpty();
    }

    private static CaseFileBuilder unknownStart() {
        return child().addEpisode(starts("2024-04-01")
                .reasonForNewEpisode(Optional.empty())
                .build());
    }

    private static CaseFileBuilder secondReviewOn(String day) {
        LocalDate second = day(day);
        return inCareFrom(second.minusDays(90))
                .addReview(Review.held(second.minusDays(70)))
                .addReview(Review.held(second));
    }

    private static Request review(String on) {
        return new Request(RequestKind.REVIEW, day(on), Optional.empty());
    }

    private static Request review(String on, String before) {
        return new Request(RequestKind.REVIEW, day(on), Optional.of(day(before)));
    }

    private static ReviewingOfficerAppointment officerFrom(String day) {
        return new ReviewingOfficerAppointment(DateRange.startingOn(day(day)));
    }
}
