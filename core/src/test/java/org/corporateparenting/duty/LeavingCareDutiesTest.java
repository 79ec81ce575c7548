package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.dutyFrom;
import static org.corporateparenting.duty.Cases.only;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.careleaver.ContactMode;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.InTouchContact;
import org.corporateparenting.casework.careleaver.LeavingCareNeedsAssessment;
import org.corporateparenting.casework.careleaver.PathwayPlan;
import org.corporateparenting.casework.careleaver.PathwayPlanReview;
import org.corporateparenting.casework.careleaver.PersonalAdviserAllocation;
import org.corporateparenting.casework.careleaver.ProvidedAccommodation;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingCareDutiesTest {

    private static final LocalDate LEFT = day("2024-10-31");

    @Test
    void anAssessmentMadeBeforeSixteenCounts() {
        CaseFileBuilder file = LeavingCareSituation.SIXTEEN_IN_CARE
                .triggeredOn(day("2024-11-30"))
                .addLeavingCareAssessment(new LeavingCareNeedsAssessment(day("2024-10-01")));
        assertThat(only(file, "CL-09", "2025-06-01").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(file, "CL-09", "2025-06-01").working()).isEqualTo("Sat 30 Nov 2024 + 3 months");
    }

    @Test
    void leavingCareEndsWhatWasNotYetDue() {
        CaseFileBuilder file = LeavingCareSituation.left(day("2024-06-01"));
        assertThat(only(file, "CL-09", "2024-06-02").kind()).isIn(DutyOutcome.OVERDUE, DutyOutcome.NOT_APPLICABLE);
        CaseFileBuilder soon = Cases.child()
                .born(day("2008-05-01"))
                .addEpisode(Cases.starts("2023-01-01")
                        .ceased(day("2024-06-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT)
                        .build());
        AssessedDuty duty = only(soon, "CL-09", "2024-12-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the young person's standing changed on 2024-06-01");
    }

    @Test
    void noAssessmentIsOwedToARelevantChildWithAPlan() {
        CaseFileBuilder file = LeavingCareSituation.left(LEFT);
        assertThat(all(file, "CL-10/relevant", "2025-03-01")).hasSize(1);
        assertThat(all(file.addPathwayPlan(new PathwayPlan(LEFT)), "CL-10/relevant", "2025-03-01"))
                .isEmpty();
    }

    @Test
    void whetherThereWasAPlanMustBeKnown() {
        CaseFileBuilder file = LeavingCareSituation.left(LEFT)
                .observations(Observations.complete().with(ActKind.PATHWAY_PLAN, Observed.notSupplied()));
        assertThat(only(file, "CL-10/relevant", "2025-03-01").missing())
                .containsExactly("whether there was a pathway plan on 2024-10-31");
        file.addLeavingCareAssessment(new LeavingCareNeedsAssessment(day("2024-12-01")));
        assertThat(only(file, "CL-10/relevant", "2025-03-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void reviewsRunFromLeavingCareWhereThePlanIsOlder() {
        CaseFileBuilder file = LeavingCareSituation.left(LEFT).addPathwayPlan(new PathwayPlan(day("2024-07-01")));
        assertThat(dutyFrom(file, "CL-12/interval", "2024-10-31", "2025-06-01").due())
                .contains(day("2025-04-30"));
        file.addPathwayPlanReview(new PathwayPlanReview(day("2025-04-01")));
        assertThat(dutyFrom(file, "CL-12/interval", "2024-10-31", "2025-06-01").kind())
                .isEqualTo(DutyOutcome.MET);
        assertThat(dutyFrom(file, "CL-12/interval", "2025-04-01", "2025-06-01").kind())
                .isEqualTo(DutyOutcome.NOT_YET_DUE);
    }

    @Test
    void reviewsRunOnOverTheEighteenthBirthdayAndEndAtTwentyOne() {
        CaseFileBuilder file = LeavingCareSituation.left(LEFT)
                .addPathwayPlan(new PathwayPlan(day("2024-11-01")))
                .addPathwayPlanReview(new PathwayPlanReview(day("2026-02-01")))
                .addPathwayPlanReview(new PathwayPlanReview(day("2029-03-01")));
        assertThat(all(file, "CL-12/interval", "2029-12-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2024-11-01"), day("2026-02-01"), day("2029-03-01"));
        assertThat(dutyFrom(file, "CL-12/interval", "2029-03-01", "2029-12-01").kind())
                .isEqualTo(DutyOutcome.NOT_APPLICABLE);
    }

    @Test
    void aStandingOnRecordTellsOfReviewAndContact() {
        CaseFileBuilder file = LeavingCareSituation.left(LEFT)
                .addPathwayPlan(new PathwayPlan(day("2024-11-01")))
                .addCareLeaverStanding(CareLeaverStanding.builder()
                        .pathwayPlanReviewed(day("2025-03-01"))
                        .latestContact(day("2025-03-02"))
                        .build());
        assertThat(dutyFrom(file, "CL-12/interval", "2024-11-01", "2025-06-01").done())
                .contains(day("2025-03-01"));
    }

    @Test
    void keepingInTouchHasNoDayAndEndsAtTwentyOne() {
        CaseFileBuilder file = LeavingCareSituation.EIGHTEEN.triggeredOn(day("2024-06-03"));
        assertThat(only(file, "CL-07", "2026-06-03").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        file.addInTouchContact(new InTouchContact(day("2027-06-03"), ContactMode.IN_PERSON));
        assertThat(only(file, "CL-07", "2028-01-01").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        file.addInTouchContact(new InTouchContact(day("2027-06-02"), ContactMode.IN_PERSON));
        assertThat(only(file, "CL-07", "2028-01-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aContactThatAStandingTellsOfKeepsInTouch() {
        CaseFileBuilder file = LeavingCareSituation.EIGHTEEN
                .triggeredOn(day("2024-06-03"))
                .addCareLeaverStanding(CareLeaverStanding.builder()
                        .latestContact(day("2024-07-01"))
                        .build());
        assertThat(only(file, "CL-07", "2024-06-30").done()).isEmpty();
        assertThat(only(file, "CL-07", "2024-07-01").done()).contains(day("2024-07-01"));
    }

    @ParameterizedTest(name = "a course {0} to {1} told on {2}: {3}")
    @CsvSource({
        "2026-09-01, 2028-07-01, 2026-08-01, MET",
        "2027-06-02, 2028-07-01, 2027-06-02, MET",
        "2026-09-01, 2031-07-01, 2026-08-01, MET",
        "2026-09-01, 2028-07-01, 2028-02-01, NOT_DETERMINABLE",
        "2025-09-01, 2027-06-03, 2025-08-01, NOT_DETERMINABLE",
        "2027-06-03, 2028-07-01, 2026-08-01, NOT_DETERMINABLE",
        "2026-09-01, 2027-12-01, 2026-08-01, NOT_DETERMINABLE",
    })
    void aCourseOverTheTwentyFirstBirthdayCallsForKeepingInTouchToItsEnd(
            String from, String to, String told, DutyOutcome expected) {
        CaseFileBuilder file = LeavingCareSituation.EIGHTEEN
                .triggeredOn(day("2024-06-03"))
                .addEducationProgramme(new EducationProgramme(
                        EducationProgrammeKind.HIGHER, day(told), Cases.days(from, to), Optional.of(3)))
                .addInTouchContact(new InTouchContact(day("2027-12-01"), ContactMode.IN_PERSON));
        assertThat(only(file, "CL-07", "2028-01-01").kind()).isEqualTo(expected);
    }

    @Test
    void anAdviserDeclinedBeforeMayBeAskedForAgain() {
        CaseFileBuilder file = LeavingCareSituation.ADVISER_ASKED_FOR
                .triggeredOn(day("2024-06-03"))
                .addRequest(new Request(RequestKind.PERSONAL_ADVISER_DECLINED, day("2024-06-02"), Optional.empty()))
                .addPersonalAdviser(new PersonalAdviserAllocation(DateRange.startingOn(day("2024-08-01"))));
        assertThat(only(file, "CL-13/request", "2025-01-01").done()).contains(day("2024-08-01"));
    }

    @Test
    void anAdviserWhoComesAfterTwentyFiveIsTooLate() {
        CaseFileBuilder file = LeavingCareSituation.EIGHTEEN
                .triggeredOn(day("2022-06-03"))
                .addRequest(new Request(RequestKind.PERSONAL_ADVISER, day("2029-06-01"), Optional.empty()))
                .addPersonalAdviser(new PersonalAdviserAllocation(DateRange.startingOn(day("2029-06-03"))));
        assertThat(only(file, "CL-13/request", "2030-01-01").done()).isEmpty();
        file.addPersonalAdviser(new PersonalAdviserAllocation(DateRange.startingOn(day("2029-06-02"))));
        assertThat(only(file, "CL-13/request", "2030-01-01").done()).contains(day("2029-06-02"));
    }

    @ParameterizedTest(name = "asked on {0}: listed {1}")
    @CsvSource({"2025-06-02, 0", "2025-06-03, 1", "2029-06-02, 1", "2029-06-03, 0"})
    void anAdviserMayBeAskedForFromTwentyOneToTheDayBeforeTwentyFive(String asked, int listed) {
        CaseFileBuilder file = LeavingCareSituation.EIGHTEEN
                .triggeredOn(day("2022-06-03"))
                .addRequest(new Request(RequestKind.PERSONAL_ADVISER, day(asked), Optional.empty()));
        assertThat(all(file, "CL-13/request", day("2030-01-01"))).hasSize(listed);
    }

    @ParameterizedTest(name = "asked on {0}: listed {1}")
    @CsvSource({"2018-03-31, 0", "2018-04-01, 1"})
    void noAdviserCouldBeAskedForBeforeApril2018(String asked, int listed) {
        CaseFileBuilder file = LeavingCareSituation.grown(day("2018-02-01"))
                .addRequest(new Request(RequestKind.PERSONAL_ADVISER, day(asked), Optional.empty()));
        assertThat(all(file, "CL-13/request", day("2019-01-01"))).hasSize(listed);
    }

    @Test
    void anAdviserWhoIsThereServesAndOneDeclinedIsNotOwed() {
        LocalDate asked = day("2024-06-03");
        CaseFileBuilder there = LeavingCareSituation.ADVISER_ASKED_FOR
                .triggeredOn(asked)
                .addPersonalAdviser(new PersonalAdviserAllocation(DateRange.startingOn(day("2020-01-01"))));
        assertThat(only(there, "CL-13/request", "2025-01-01").done()).contains(asked);
        CaseFileBuilder declined = LeavingCareSituation.ADVISER_ASKED_FOR
                .triggeredOn(asked)
                .addRequest(new Request(RequestKind.PERSONAL_ADVISER_DECLINED, day("2024-07-01"), Optional.empty()))
                .addPersonalAdviser(new PersonalAdviserAllocation(DateRange.startingOn(day("2024-08-01"))));
        assertThat(only(declined, "CL-13/request", "2025-01-01").done()).isEmpty();
    }

    @Test
    void theVisitBeforeTheReviewIsLateAfterIt() {
        CaseFileBuilder file = LeavingCareSituation.VISITED_ONCE
                .triggeredOn(day("2024-03-06"))
                .addPathwayPlanReview(new PathwayPlanReview(day("2024-03-29")));
        AssessedDuty duty = only(file, "CL-14/before-review", "2024-04-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(duty.due()).contains(day("2024-03-29"));
        assertThat(duty.working()).isEqualTo("by the review of the pathway plan on 2024-03-29");
        file.addInTouchContact(new InTouchContact(day("2024-03-20"), ContactMode.AT_ACCOMMODATION));
        assertThat(only(file, "CL-14/before-review", "2024-04-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void onlyAVisitToTheAccommodationIsOne() {
        CaseFileBuilder file = LeavingCareSituation.ACCOMMODATED
                .triggeredOn(day("2024-03-01"))
                .addInTouchContact(new InTouchContact(day("2024-03-04"), ContactMode.IN_PERSON));
        assertThat(only(file, "CL-14/first", "2024-03-20").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void theReviewAfterTwentyEightDaysIsOwedFromThenOn() {
        CaseFileBuilder file = LeavingCareSituation.ACCOMMODATED
                .triggeredOn(day("2024-02-26"))
                .addPathwayPlanReview(new PathwayPlanReview(day("2024-03-24")));
        assertThat(all(file, "CL-12/accommodation", "2024-03-24")).isEmpty();
        assertThat(dutyFrom(file, "CL-12/accommodation", "2024-03-25", "2024-03-25")
                        .kind())
                .isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        file.addPathwayPlanReview(new PathwayPlanReview(day("2024-03-25")));
        assertThat(dutyFrom(file, "CL-12/accommodation", "2024-03-25", "2024-03-25")
                        .kind())
                .isEqualTo(DutyOutcome.MET);
    }

    @Test
    void accommodationEndsItsVisitsAndNeedsNoDateOfBirth() {
        CaseFileBuilder file = Cases.child()
                .addProvidedAccommodation(new ProvidedAccommodation(Cases.days("2024-03-01", "2024-03-05")));
        AssessedDuty duty = only(file, "CL-14/first", "2024-04-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the accommodation ended on 2024-03-05");
    }

    @Test
    void nothingIsListedBeforeTheRegulations() {
        CaseFileBuilder file = LeavingCareSituation.left(day("2011-03-31"));
        assertThat(all(file, "CL-10/relevant", "2012-01-01")).isEmpty();
        assertThat(all(LeavingCareSituation.SIXTEEN_IN_CARE.triggeredOn(day("2011-03-31")), "CL-09", "2012-01-01"))
                .isEmpty();
    }

    @Test
    void whereTheStandingIsOpenSoIsTheDuty() {
        CaseFileBuilder file = LeavingCareSituation.left(LEFT)
                .addPathwayPlan(new PathwayPlan(day("2024-11-01")))
                .addPathwayPlanReview(new PathwayPlanReview(day("2025-05-01")))
                .observations(Observations.complete().with(ActKind.RETURN_HOME, Observed.notSupplied()));
        assertThat(dutyFrom(file, "CL-12/interval", "2024-11-01", "2025-12-01").kind())
                .isEqualTo(DutyOutcome.MET);
        AssessedDuty open = dutyFrom(file, "CL-12/interval", "2025-05-01", "2025-12-01");
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing())
                .containsExactly(
                        "whether the young person lived with a person with parental responsibility from 2024-10-31 on");
    }
}
