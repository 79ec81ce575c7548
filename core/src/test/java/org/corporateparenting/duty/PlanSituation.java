package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PermanencePlanKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/** The duties on plans. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum PlanSituation implements Situation {
    CARE_PLAN("CPL-01", Cases::inCareFrom, PlanSituation::planned),
    REMAND_PLAN("CPL-07", trigger -> remandedTo(PlacementType.CHILDRENS_HOME, trigger), PlanSituation::planned),
    DETENTION_PLAN(
            "CPL-08", trigger -> remandedTo(PlacementType.YOUNG_OFFENDER_INSTITUTION, trigger), PlanSituation::planned),
    EDUCATION_PLAN_STARTED(
            "CPL-11/start",
            PlanSituation::ofSchoolAge,
            (file, day) -> file.addEducationPlan(
                    PersonalEducationPlan.builder().started(day).build())),
    EDUCATION_PLAN_READY(
            "CPL-11/first-review",
            PlanSituation::ofSchoolAge,
            (file, day) -> file.addEducationPlan(
                    PersonalEducationPlan.builder().started(day).completed(day).build())),
    PERMANENCE_PLAN(
            "CPL-12",
            trigger -> reviewed(Cases.inCareFrom(trigger), trigger.plusDays(28)),
            (file, day) -> file.addPermanencePlan(new PermanencePlan(PermanencePlanKind.REHABILITATION, day))),
    PERMANENCE_PLAN_FOR_SECOND_REVIEW(
            "CPL-12",
            trigger -> reviewed(reviewed(Cases.inCareFrom(trigger), trigger.plusDays(28)), trigger.plusDays(60)),
            (file, day) -> file.addPermanencePlan(new PermanencePlan(PermanencePlanKind.REHABILITATION, day)));

    private final Frame frame;

    PlanSituation(
            String duty,
            Function<LocalDate, CaseFileBuilder> triggered,
            BiFunction<CaseFileBuilder, LocalDate, CaseFileBuilder> act) {
        this.frame = Frame.of(duty, triggered, act);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    private static CaseFileBuilder reviewed(CaseFileBuilder file, LocalDate day) {
        return file.addReview(Review.held(day));
    }

    private static CaseFileBuilder planned(CaseFileBuilder file, LocalDate day) {
        return file.addCarePlan(new CarePlan(DateRange.startingOn(day), Optional.empty()));
    }

    private static CaseFileBuilder remandedTo(PlacementType type, LocalDate day) {
        return Cases.child()
                .addEpisode(Cases.starts(day)
                        .legalStatus(LegalStatus.REMANDED)
                        .placementType(type)
                        .build());
    }

    private static CaseFileBuilder ofSchoolAge(LocalDate day) {
        return Cases.inCareFrom(day).born(day.minusYears(9));
    }
}
