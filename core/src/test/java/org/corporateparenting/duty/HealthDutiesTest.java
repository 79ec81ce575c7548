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

import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthAssessmentKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.law.Force;
import org.corporateparenting.law.Interpretation;
import org.junit.jupiter.api.Test;

class HealthDutiesTest {

    private static HealthAssessment initial(String day) {
        return HealthAssessment.initial(day(day));
    }

    private static HealthAssessment review(String day) {
        return HealthAssessment.review(day(day));
    }

    @Test
    void theFirstAssessmentIsDueByItsLastDayEvenIfTheReviewWasHeldLater() {
        CaseFileBuilder file = inCareFrom("2024-01-31").addReview(Review.held(day("2024-03-08")));
        AssessedDuty duty = only(file.addHealthAssessment(initial("2024-02-29")), "HLT-01", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(duty.due()).contains(day("2024-02-28"));
        assertThat(duty.daysLate()).isEqualTo(1);
        assertThat(duty.force()).isEqualTo(Force.STATUTE);
    }

    @Test
    void anAssessmentOnTheDayOfTheReviewIsInTime() {
        CaseFileBuilder file = inCareFrom("2024-01-31")
                .addReview(Review.held(day("2024-02-14")))
                .addHealthAssessment(initial("2024-02-14"));
        AssessedDuty duty = only(file, "HLT-01", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.working()).isEqualTo("by Wed 14 Feb 2024");
    }

    @Test
    void theTargetIsGuidanceAndDoesNotMoveWithTheReview() {
        CaseFileBuilder file = inCareFrom("2024-01-31")
                .addReview(Review.held(day("2024-02-14")))
                .addHealthAssessment(initial("2024-02-28"));
        AssessedDuty duty = only(file, "HLT-02/target", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.force()).isEqualTo(Force.GUIDANCE);
        assertThat(only(file, "HLT-01", "2024-06-01").kind()).isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void theTargetIsNotListedBeforeItsGuidance() {
        assertThat(all(inCareFrom("2015-03-23"), "HLT-02/target", "2016-01-01")).isEmpty();
        assertThat(all(inCareFrom("2015-03-24"), "HLT-02/target", "2016-01-01")).hasSize(1);
        assertThat(all(inCareFrom("2011-03-31"), "HLT-01", "2016-01-01")).isEmpty();
    }

    @Test
    void anAssessmentWithinThreeMonthsBeforeServes() {
        CaseFileBuilder file = inCareFrom("2024-06-03").addHealthAssessment(initial("2024-03-03"));
        AssessedDuty duty = only(file, "HLT-01", "2024-06-03");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.done()).contains(day("2024-03-03"));
    }

    @Test
    void anAssessmentMoreThanThreeMonthsBeforeDoesNotServe() {
        CaseFileBuilder file = inCareFrom("2024-06-03").addHealthAssessment(initial("2024-03-02"));
        assertThat(only(file, "HLT-01", "2024-07-02").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "HLT-03", "2025-07-01")).isEmpty();
    }

    @Test
    void theNextAssessmentRunsFromTheOneThatServed() {
        CaseFileBuilder file =
                inCareFrom("2024-06-03").born(day("2021-01-01")).addHealthAssessment(initial("2024-03-31"));
        AssessedDuty duty = only(file, "HLT-03", "2024-10-01");
        assertThat(duty.trigger()).isEqualTo(day("2024-06-03"));
        assertThat(duty.working()).isEqualTo("Sun 31 Mar 2024 + 6 months");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.OVERDUE);
        file.addHealthAssessment(review("2024-06-03"));
        assertThat(only(file, "HLT-03", "2024-10-01").due()).contains(day("2024-12-03"));
    }

    @Test
    void anAssessmentOfAnEarlierTimeInCareServesAndIsListedOnce() {
        CaseFileBuilder file = inCare("2024-01-02", "2024-03-01")
                .born(day("2015-01-01"))
                .addHealthAssessment(initial("2024-02-01"))
                .addEpisode(starts("2024-04-02").build());
        assertThat(dutyFrom(file, "HLT-01", "2024-04-02", "2024-06-01").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(dutyFrom(file, "HLT-03", "2024-02-01", "2024-06-01").kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(dutyFrom(file, "HLT-03", "2024-04-02", "2024-06-01").due()).contains(day("2025-02-01"));
    }

    @Test
    void theFirstAssessmentIsAPractitioners() {
        HealthAssessment byNurse = HealthAssessment.builder()
                .kind(HealthAssessmentKind.INITIAL)
                .on(day("2024-06-10"))
                .byMedicalPractitioner(false)
                .build();
        CaseFileBuilder file = inCareFrom("2024-06-03").addHealthAssessment(byNurse);
        assertThat(only(file, "HLT-01", "2024-07-02").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "HLT-03", "2024-07-02")).hasSize(1);
    }

    @Test
    void aReviewAssessmentServesIfItWasAPractitioners() {
        CaseFileBuilder file = inCareFrom("2024-06-03").addHealthAssessment(review("2024-06-10"));
        AssessedDuty duty = only(file, "HLT-01", "2024-07-02");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing())
                .containsExactly("whether a medical practitioner made the health assessment of 2024-06-10");
        HealthAssessment byDoctor = HealthAssessment.builder()
                .kind(HealthAssessmentKind.REVIEW)
                .on(day("2024-06-11"))
                .byMedicalPractitioner(true)
                .build();
        assertThat(only(inCareFrom("2024-06-03").addHealthAssessment(byDoctor), "HLT-01", "2024-07-02")
                        .kind())
                .isEqualTo(DutyOutcome.MET);
    }

    @Test
    void whetherARefusalExcusesIsNotOnRecord() {
        HealthAssessment declined = HealthAssessment.builder()
                .kind(HealthAssessmentKind.INITIAL)
                .on(day("2024-06-10"))
                .isDeclined(true)
                .build();
        AssessedDuty duty = only(inCareFrom("2024-06-03").addHealthAssessment(declined), "HLT-01", "2024-07-02");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing())
                .containsExactly("whether the child was old enough to refuse the health assessment of 2024-06-10");
        assertThat(duty.done()).isEmpty();
    }

    @Test
    void aChildWhoseAgeIsNotKnownIsUndecidedOnlyBetweenTheTwoLimits() {
        CaseFileBuilder file = inCareFrom("2024-01-02").addHealthAssessment(initial("2024-01-10"));
        assertThat(only(file, "HLT-03", "2024-07-10").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty between = only(file, "HLT-03", "2024-07-11");
        assertThat(between.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(between.missing())
                .containsExactly("whether the child was under five at the health assessment of 2024-01-10");
        assertThat(only(file, "HLT-03", "2025-01-11").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void onTheFifthBirthdayTheLongerIntervalApplies() {
        CaseFileBuilder file = inCareFrom("2024-01-02").born(day("2019-01-10"));
        assertThat(only(file.addHealthAssessment(initial("2024-01-09")), "HLT-03", "2024-02-01")
                        .due())
                .contains(day("2024-07-09"));
        CaseFileBuilder onBirthday =
                inCareFrom("2024-01-02").born(day("2019-01-10")).addHealthAssessment(initial("2024-01-10"));
        assertThat(only(onBirthday, "HLT-03", "2024-02-01").due()).contains(day("2025-01-10"));
    }

    @Test
    void anIntervalOverTheFifthBirthdayIsReadEitherWay() {
        CaseFileBuilder file =
                inCareFrom("2024-11-20").born(day("2020-03-01")).addHealthAssessment(initial("2024-12-01"));
        Duties lenient = Duties.standard().with(Interpretation.standard().with("fifth-birthday", "LENIENT"));
        assertThat(only(file, "HLT-03", "2025-01-01").due()).contains(day("2025-06-01"));
        assertThat(dutyFrom(lenient, file, "HLT-03", day("2024-12-01"), day("2025-01-01"))
                        .due())
                .contains(day("2025-12-01"));
        file.born(day("2020-06-02"));
        assertThat(dutyFrom(lenient, file, "HLT-03", day("2024-12-01"), day("2025-01-01"))
                        .due())
                .contains(day("2025-06-01"));
        file.born(day("2020-06-01"));
        assertThat(dutyFrom(lenient, file, "HLT-03", day("2024-12-01"), day("2025-01-01"))
                        .due())
                .contains(day("2025-12-01"));
    }

    @Test
    void assessmentsThatWereNotSuppliedAreNotThoseThatWereNotMade() {
        CaseFileBuilder file = inCareFrom("2024-01-02")
                .observations(Observations.complete().with(ActKind.HEALTH_ASSESSMENT, Observed.notSupplied()));
        AssessedDuty duty = only(file, "HLT-01", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing()).containsExactly("health assessments, of which none were supplied");
    }

    @Test
    void reviewsThatWereNotSuppliedMatterOnlyBeforeTheLastDay() {
        CaseFileBuilder file = inCareFrom("2024-01-31")
                .observations(Observations.complete().with(ActKind.REVIEW, Observed.notSupplied()))
                .addHealthAssessment(initial("2024-02-20"));
        assertThat(only(file, "HLT-01", "2024-06-01").missing())
                .containsExactly("reviews, of which none were supplied");
        CaseFileBuilder late = inCareFrom("2024-01-31")
                .observations(Observations.complete().with(ActKind.REVIEW, Observed.notSupplied()))
                .addHealthAssessment(initial("2024-03-20"));
        assertThat(only(late, "HLT-01", "2024-06-01").kind()).isEqualTo(DutyOutcome.MET_LATE);
        CaseFileBuilder observedToLastDay = inCareFrom("2024-01-31")
                .observations(
                        Observations.complete().with(ActKind.REVIEW, Observed.during(days("2024-01-01", "2024-03-01"))))
                .addHealthAssessment(initial("2024-02-29"));
        assertThat(only(observedToLastDay, "HLT-01", "2024-06-01").kind()).isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void anUnknownStartLeavesOnlyLatenessCertain() {
        CaseFileBuilder file = child().addEpisode(starts("2024-06-03")
                .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                .build());
        assertThat(only(file, "HLT-01", "2024-06-10").missing())
                .containsExactly("the day on which the child became looked after");
        assertThat(only(file, "HLT-01", "2024-09-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aPlacementForAdoptionEndsIt() {
        CaseFileBuilder file = inCare("2024-01-02", "2024-01-20")
                .addEpisode(moves("2024-01-20")
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS)
                        .build())
                .addHealthAssessment(review("2024-02-20"));
        AssessedDuty duty = only(file, "HLT-01", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the child was placed for adoption on 2024-01-20");
        assertThat(all(file, "HLT-03", "2024-06-01")).isEmpty();
    }

    @Test
    void shortBreaksHaveNone() {
        CaseFileBuilder file = Cases.shortBreak(day("2024-01-02")).addHealthAssessment(initial("2024-01-10"));
        assertThat(all(file, "HLT-01", "2024-06-01")).isEmpty();
        assertThat(all(file, "HLT-03", "2024-06-01")).isEmpty();
    }
}
