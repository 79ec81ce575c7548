package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.only;
import static org.corporateparenting.duty.Cases.starts;
import static org.corporateparenting.duty.PlanContentSituation.planned;

import java.util.Optional;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.casework.plan.CareOrderApplication;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.CarePlanChange;
import org.corporateparenting.casework.plan.CarePlanContent;
import org.corporateparenting.casework.plan.CarePlanSection;
import org.corporateparenting.casework.plan.PlanAgreement;
import org.corporateparenting.casework.plan.PlanAgreer;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class PlanContentDutiesTest {

    private static final String PLANNED = "2024-06-03";
    private static final String LATER = "2024-12-02";

    private static PlanAgreement agreed(PlanAgreer agreer, String day) {
        return new PlanAgreement(day(PLANNED), agreer, day(day));
    }

    private static CarePlanContent holds(CarePlanSection section) {
        return new CarePlanContent(day(PLANNED), section);
    }

    private static CaseFileBuilder underStatus(LegalStatus status, PlacementType type) {
        return Cases.child()
                .addEpisode(
                        starts(PLANNED).legalStatus(status).placementType(type).build())
                .addCarePlan(new CarePlan(DateRange.startingOn(day(PLANNED)), Optional.empty()));
    }

    @Test
    void agreementHasNoFixedDay() {
        AssessedDuty open = only(planned(day(PLANNED)), "CPL-02", LATER);
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.due()).isEmpty();
        CaseFileBuilder file =
                planned(day(PLANNED)).born(day("2015-01-01")).addPlanAgreement(agreed(PlanAgreer.LAST_CARER, LATER));
        assertThat(only(file, "CPL-02", LATER).kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aChildOfSixteenOnTheDayOfSigningAgreesForThemselves() {
        CaseFileBuilder child = planned(day(PLANNED)).addPlanAgreement(agreed(PlanAgreer.CHILD, "2024-06-10"));
        assertThat(only(child.born(day("2008-06-10")), "CPL-02", LATER).kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(child.born(day("2008-06-11")), "CPL-02", LATER).kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        CaseFileBuilder parent = planned(day(PLANNED)).addPlanAgreement(agreed(PlanAgreer.PARENT, "2024-06-10"));
        assertThat(only(parent.born(day("2008-06-10")), "CPL-02", LATER).kind())
                .isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(only(
                                planned(day(PLANNED)).addPlanAgreement(agreed(PlanAgreer.PARENT, "2024-06-10")),
                                "CPL-02",
                                LATER)
                        .missing())
                .contains("whether the child was 16 on 2024-06-10");
    }

    @Test
    void aCourtLooksAtThePlanOfAChildUnderACareOrder() {
        assertThat(all(underStatus(LegalStatus.INTERIM_CARE_ORDER, PlacementType.FOSTER_OTHER), "CPL-02", LATER))
                .isEmpty();
    }

    @Test
    void aPlanFromBeforeCareIsJudgedOnceAndOneFromAfterItNotAtAll() {
        CaseFileBuilder file = inCareFrom(PLANNED)
                .addCarePlan(new CarePlan(DateRange.startingOn(day("2024-05-01")), Optional.empty()))
                .addCarePlan(new CarePlan(DateRange.startingOn(day("2024-05-01")), Optional.empty()))
                .addCarePlan(new CarePlan(Cases.days("2024-01-01", "2024-02-01"), Optional.empty()));
        assertThat(all(file, "CPL-02", LATER)).extracting(AssessedDuty::trigger).containsExactly(day("2024-05-01"));
    }

    @Test
    void theCourtsDayIsTheLastDay() {
        CaseFileBuilder file = inCareFrom(PLANNED)
                .addCareOrderApplication(CareOrderApplication.builder()
                        .made(day("2024-06-05"))
                        .planPrepared(day("2024-06-20"))
                        .build());
        assertThat(only(file, "CPL-03", LATER).missing())
                .containsExactly("the day by which the court directed the care plan");
        CaseFileBuilder ended = inCareFrom(PLANNED)
                .addCareOrderApplication(CareOrderApplication.builder()
                        .made(day("2024-06-05"))
                        .planDirectedBy(day("2024-06-28"))
                        .ended(day("2024-06-20"))
                        .build());
        assertThat(only(ended, "CPL-03", LATER).reason()).contains("the proceedings ended on 2024-06-20");
    }

    @Test
    void proceedingsTakeThePlaceOfTheOrdinaryPlan() {
        CaseFileBuilder pending = inCareFrom(PLANNED)
                .addCareOrderApplication(
                        CareOrderApplication.builder().made(day(PLANNED)).build());
        assertThat(all(pending, "CPL-01", LATER)).isEmpty();
        CaseFileBuilder over = inCareFrom(PLANNED)
                .addCareOrderApplication(CareOrderApplication.builder()
                        .made(day("2024-01-02"))
                        .ended(day(PLANNED))
                        .build());
        assertThat(only(over, "CPL-01", LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
        CaseFileBuilder soon = inCareFrom(PLANNED)
                .addCareOrderApplication(
                        CareOrderApplication.builder().made(day("2024-06-17")).build());
        assertThat(only(soon, "CPL-01", LATER).reason()).contains("a care order was applied for on 2024-06-17");
        CaseFileBuilder late = inCareFrom(PLANNED)
                .addCareOrderApplication(
                        CareOrderApplication.builder().made(day("2024-06-18")).build());
        assertThat(only(late, "CPL-01", LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void whatAPlanLacksIsNamedByThePart() {
        CaseFileBuilder file = planned(day(PLANNED));
        for (CarePlanSection section : CarePlanSection.values()) {
            if (section != CarePlanSection.IDENTITY) {
                file.addCarePlanContent(holds(section));
            }
        }
        assertThat(Duties.standard().assess(file.build(), day(LATER)).all().stream()
                        .filter(duty -> duty.duty().toString().equals("CPL-04"))
                        .filter(duty -> duty.kind() != DutyOutcome.MET))
                .extracting(duty -> duty.part().orElse("") + " " + duty.kind())
                .containsExactly("identity OVERDUE");
    }

    @Test
    void aPlanOfWhichNothingIsRecordedIsNotJudged() {
        assertThat(all(planned(day(PLANNED)), "CPL-04/identity", LATER)).isEmpty();
    }

    @Test
    void notEveryPlanMustHoldEverything() {
        CaseFileBuilder remanded = underStatus(LegalStatus.REMANDED, PlacementType.CHILDRENS_HOME)
                .addCarePlanContent(holds(CarePlanSection.HEALTH));
        assertThat(all(remanded, "CPL-04/permanence", LATER)).isEmpty();
        assertThat(all(remanded, "CPL-04/identity", LATER)).hasSize(1);
        CaseFileBuilder detained = underStatus(LegalStatus.REMANDED, PlacementType.YOUNG_OFFENDER_INSTITUTION)
                .addCarePlanContent(holds(CarePlanSection.HEALTH));
        assertThat(all(detained, "CPL-04/identity", LATER)).isEmpty();
        CaseFileBuilder unplaced = Cases.child()
                .addEpisode(starts(PLANNED).placementType(Optional.empty()).build())
                .addCarePlan(new CarePlan(DateRange.startingOn(day(PLANNED)), Optional.empty()))
                .addCarePlanContent(holds(CarePlanSection.HEALTH));
        assertThat(all(unplaced, "CPL-04/placement-plan", LATER)).isEmpty();
        assertThat(all(unplaced, "CPL-04/health", LATER)).hasSize(1);
    }

    @Test
    void seekingAsylumIsRecordedFromTheEighteenthOfAugust2014() {
        String duty = "CPL-05";
        CaseFileBuilder before = PlanContentSituation.UNACCOMPANIED.triggeredOn(day("2014-08-17"));
        assertThat(all(before, duty, LATER)).isEmpty();
        CaseFileBuilder from = PlanContentSituation.UNACCOMPANIED.triggeredOn(day("2014-08-18"));
        assertThat(only(from, duty, LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
        CaseFileBuilder other = planned(day(PLANNED))
                .addCarePlanContent(holds(CarePlanSection.HEALTH))
                .addImmigration(new ImmigrationStatus("UASC", Cases.days("2023-01-01", PLANNED)));
        assertThat(all(other, duty, LATER)).isEmpty();
        assertThat(only(other.addCarePlanContent(holds(CarePlanSection.TRAFFICKING_OR_ASYLUM)), duty, LATER)
                        .kind())
                .isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aChangeMayBeMadeWithoutAReviewWhereNoneWasPracticable() {
        CarePlanChange change = CarePlanChange.builder()
                .on(day("2024-06-10"))
                .considered(day("2024-06-11"))
                .build();
        assertThat(only(inCareFrom(PLANNED).addCarePlanChange(change), "CPL-06", LATER)
                        .missing())
                .containsExactly("whether a review could consider the change of 2024-06-10 first");
        CarePlanChange impracticable = CarePlanChange.builder()
                .on(day("2024-06-10"))
                .considered(day("2024-06-11"))
                .reviewPracticable(false)
                .build();
        AssessedDuty duty = only(inCareFrom(PLANNED).addCarePlanChange(impracticable), "CPL-06", LATER);
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("no review could consider the change of 2024-06-10 first");
        CarePlanChange considered = CarePlanChange.builder()
                .on(day("2024-06-10"))
                .considered(day("2024-06-09"))
                .build();
        assertThat(only(inCareFrom(PLANNED).addCarePlanChange(considered), "CPL-06", LATER)
                        .kind())
                .isEqualTo(DutyOutcome.MET);
    }
}
