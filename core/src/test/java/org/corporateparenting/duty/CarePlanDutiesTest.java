package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.child;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.dutyFrom;
import static org.corporateparenting.duty.Cases.inCare;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.only;
import static org.corporateparenting.duty.Cases.starts;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PermanencePlanKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarePlanDutiesTest {

    private static final PermanencePlanKind SOME = PermanencePlanKind.REHABILITATION;

    private static CaseFileBuilder under(LegalStatus status, String from, PlacementType type) {
        return child().addEpisode(
                        starts(from).legalStatus(status).placementType(type).build());
    }

    private static CarePlan planFrom(String day) {
        return new CarePlan(DateRange.startingOn(day(day)), Optional.empty());
    }

    private static PersonalEducationPlan education(String started) {
        return PersonalEducationPlan.builder().started(day(started)).build();
    }

    @Test
    void aPlanInForceWhenCareStartsCounts() {
        CaseFileBuilder file = inCareFrom("2024-06-03").addCarePlan(planFrom("2024-01-02"));
        AssessedDuty duty = only(file, "CPL-01", "2024-06-03");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.done()).contains(day("2024-01-02"));
    }

    @Test
    void aPlanThatHadEndedDoesNotCount() {
        DateRange ended = Cases.days("2024-01-02", "2024-06-03");
        CaseFileBuilder file = inCareFrom("2024-06-03").addCarePlan(new CarePlan(ended, Optional.empty()));
        assertThat(only(file, "CPL-01", "2024-06-18").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aPlanReplacedOnTheDayItWasMadeCounts() {
        DateRange noDay = Cases.days("2024-06-04", "2024-06-04");
        CaseFileBuilder file = inCareFrom("2024-06-03").addCarePlan(new CarePlan(noDay, Optional.empty()));
        assertThat(only(file, "CPL-01", "2024-06-18").kind()).isEqualTo(DutyOutcome.MET);
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalStatus.class,
            names = {"INTERIM_CARE_ORDER", "FULL_CARE_ORDER", "PLACEMENT_ORDER"})
    void aCourtAsksForThePlanOfAChildUnderAnOrder(LegalStatus status) {
        CaseFileBuilder file = under(status, "2024-06-03", PlacementType.FOSTER_OTHER);
        assertThat(all(file, "CPL-01", "2024-09-01")).isEmpty();
        assertThat(all(file, "CPL-12", "2024-09-01")).hasSize(1);
    }

    @Test
    void aLegalStatusThatIsNotKnownLeavesItOpen() {
        CaseFileBuilder file = child().addEpisode(
                        starts("2024-06-03").legalStatus(Optional.empty()).build());
        AssessedDuty duty = only(file, "CPL-01", "2024-09-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing()).containsExactly("the legal status on 2024-06-03");
    }

    @Test
    void aRemandHasItsOwnLimitFromItsDateOn() {
        CaseFileBuilder before = under(LegalStatus.REMANDED, "2013-04-18", PlacementType.CHILDRENS_HOME);
        assertThat(all(before, "CPL-01", "2014-01-01")).hasSize(1);
        assertThat(all(before, "CPL-07", "2014-01-01")).isEmpty();
        CaseFileBuilder after = under(LegalStatus.REMANDED, "2013-04-19", PlacementType.CHILDRENS_HOME);
        assertThat(all(after, "CPL-01", "2014-01-01")).isEmpty();
        assertThat(all(after, "CPL-07", "2014-01-01")).hasSize(1);
        assertThat(all(after, "CPL-08", "2014-01-01")).isEmpty();
    }

    @Test
    void aSecureChildrensHomeMayBeYouthDetentionAccommodation() {
        CaseFileBuilder file = under(LegalStatus.REMANDED, "2024-06-03", PlacementType.SECURE_CHILDRENS_HOME);
        assertThat(only(file, "CPL-07", "2024-06-10").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(file, "CPL-07", "2024-06-11").missing())
                .containsExactly("whether the placement of 2024-06-03 is youth detention accommodation");
        assertThat(only(file, "CPL-07", "2024-06-18").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void plansThatWereNotSuppliedAreNotThoseThatWereNotMade() {
        CaseFileBuilder file = inCareFrom("2024-06-03")
                .observations(Observations.complete()
                        .with(ActKind.CARE_PLAN, Observed.during(DateRange.startingOn(day("2024-04-01")))));
        assertThat(only(file, "CPL-01", "2024-09-01").missing()).containsExactly("care plans before 2024-04-01");
    }

    @Test
    void anEducationPlanIsAskedForFromThreeOn() {
        LocalDate born = day("2021-06-03");
        assertThat(all(inCareFrom("2024-06-02").born(born), "CPL-11/start", "2024-09-01"))
                .isEmpty();
        assertThat(all(inCareFrom("2024-06-03").born(born), "CPL-11/start", "2024-09-01"))
                .hasSize(1);
        assertThat(only(inCareFrom("2024-06-03"), "CPL-11/first-review", "2024-09-01")
                        .missing())
                .containsExactly("whether the child was three or older on 2024-06-03");
    }

    @Test
    void anEducationPlanStartedBeforeCareCountsUnlessItIsOfAnEarlierTimeInCare() {
        CaseFileBuilder file = inCareFrom("2024-06-03").born(day("2012-06-03"));
        assertThat(only(file.addEducationPlan(education("2024-05-20")), "CPL-11/start", "2024-06-03")
                        .kind())
                .isEqualTo(DutyOutcome.MET);
        CaseFileBuilder again = inCare("2023-01-02", "2024-03-01")
                .born(day("2012-06-03"))
                .addEpisode(starts("2024-06-03").build())
                .addEducationPlan(education("2024-02-29"));
        assertThat(dutyFrom(again, "CPL-11/start", "2024-06-03", "2024-06-18").kind())
                .isEqualTo(DutyOutcome.OVERDUE);
        again.addEducationPlan(education("2024-03-01"));
        assertThat(dutyFrom(again, "CPL-11/start", "2024-06-03", "2024-06-18").kind())
                .isEqualTo(DutyOutcome.MET);
    }

    @Test
    void anEducationPlanThatIsNotCompleteIsNotReady() {
        CaseFileBuilder file = inCareFrom("2024-06-03")
                .born(day("2012-06-03"))
                .addEducationPlan(education("2024-06-04"))
                .addReview(Review.held(day("2024-06-20")));
        AssessedDuty duty = only(file, "CPL-11/first-review", "2024-06-21");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(duty.due()).contains(day("2024-06-20"));
    }

    @Test
    void aPermanencePlanIsDueThreeMonthsAfterTheLastDayForAFirstReviewThatWasNotHeld() {
        AssessedDuty duty = only(inCareFrom("2024-01-31"), "CPL-12", "2024-05-28");
        assertThat(duty.due()).contains(day("2024-05-28"));
        assertThat(duty.working()).isEqualTo("Wed 28 Feb 2024 + 3 months");
    }

    @Test
    void aPermanencePlanIsInTimeForASecondReviewThatWasHeldLate() {
        CaseFileBuilder file = inCareFrom("2024-01-31")
                .addReview(Review.held(day("2024-02-28")))
                .addReview(Review.held(day("2024-07-01")))
                .addPermanencePlan(new PermanencePlan(SOME, day("2024-07-01")));
        assertThat(only(file, "CPL-12", "2024-09-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aCarePlanWithPermanenceIsAPermanencePlan() {
        CaseFileBuilder file = inCareFrom("2024-01-31")
                .addCarePlan(new CarePlan(DateRange.startingOn(day("2024-02-01")), Optional.of(SOME)));
        assertThat(only(file, "CPL-12", "2024-09-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void reviewsThatWereNotSuppliedLeaveTheSecondOneOpen() {
        CaseFileBuilder file = inCareFrom("2024-01-31")
                .observations(Observations.complete().with(ActKind.REVIEW, Observed.notSupplied()))
                .addPermanencePlan(new PermanencePlan(SOME, day("2024-05-01")));
        assertThat(only(file, "CPL-12", "2024-09-01").missing())
                .containsExactly("reviews, of which none were supplied");
    }

    @Test
    void beyondTheCalendarThereIsNoLastDay() {
        AssessedDuty duty = dutyFrom(inCareFrom("2090-01-02"), "CPL-12", "2090-01-02", "2090-09-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.due()).isEmpty();
    }

    @Test
    void shortBreaksHaveNone() {
        CaseFileBuilder file = Cases.shortBreak(day("2024-01-02")).born(day("2012-06-03"));
        assertThat(all(file, "CPL-01", "2024-06-01")).isEmpty();
        assertThat(all(file, "CPL-11/start", "2024-06-01")).isEmpty();
        assertThat(all(file, "CPL-12", "2024-06-01")).isEmpty();
    }
}
