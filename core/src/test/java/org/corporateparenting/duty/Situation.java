package org.corporateparenting.duty;

import static org.corporateparenting.duty.Cases.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PermanencePlanKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewBuilder;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.DateRange;

/** A case in which one duty has just been triggered, and the act that does it. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum Situation {
    FIRST_REVIEW("REV-01", Cases::inCareFrom, Situation::reviewed),
    SECOND_REVIEW("REV-02", trigger -> reviewed(Cases.inCareFrom(trigger.minusDays(20)), trigger), Situation::reviewed),
    LATER_REVIEW(
            "REV-03",
            trigger -> reviewed(reviewed(Cases.inCareFrom(trigger.minusDays(100)), trigger.minusDays(80)), trigger),
            Situation::reviewed),
    FIRST_SHORT_BREAK_REVIEW("REV-06/first", Cases::shortBreak, Situation::reviewed),
    LATER_SHORT_BREAK_REVIEW(
            "REV-06/later", trigger -> reviewed(Cases.shortBreak(trigger.minusDays(60)), trigger), Situation::reviewed),
    ADJOURNED_REVIEW(
            "REV-07",
            trigger -> Cases.inCareFrom(trigger.minusDays(20)).addReview(Review.adjourned(trigger)),
            Situation::reviewed),
    OFFICER_NAMED(
            "REV-08/handbook",
            Cases::inCareFrom,
            (file, day) -> file.addReviewingOfficer(new ReviewingOfficerAppointment(DateRange.startingOn(day)))),
    DECISIONS(
            "REV-09/decisions",
            trigger -> Cases.inCareFrom(trigger.minusDays(20)).addReview(Review.held(trigger)),
            (file, day) -> file.addReview(paperOf(file).decisionsIssued(day).build())),
    RECORD(
            "REV-09/record",
            trigger -> Cases.inCareFrom(trigger.minusDays(20)).addReview(Review.held(trigger)),
            (file, day) -> file.addReview(paperOf(file).recordCompleted(day).build())),
    DISTRIBUTION(
            "REV-09/distribution",
            trigger -> Cases.inCareFrom(trigger.minusDays(20)).addReview(Review.held(trigger)),
            (file, day) -> file.addReview(paperOf(file).recordDistributed(day).build())),

    FIRST_VISIT("VIS-01", Cases::inCareFrom, Situation::visited),
    FIRST_YEAR_VISIT("VIS-02", trigger -> visited(Cases.inCareFrom(trigger.minusDays(7)), trigger), Situation::visited),
    VISIT_IN_PASSING_PLACEMENT("VIS-03", trigger -> visited(inSecondYear(trigger, false), trigger), Situation::visited),
    VISIT_IN_PERMANENT_PLACEMENT(
            "VIS-03", trigger -> visited(inSecondYear(trigger, true), trigger), Situation::visited),
    VISIT_AGREED_TO_BE_FEWER(
            "VIS-03",
            trigger -> visited(Cases.inCareFrom(trigger.minusDays(800)), trigger)
                    .addPlacementTerm(PlacementTerms.builder()
                            .placed(trigger.minusDays(800))
                            .longTermFosterFrom(trigger.minusDays(800))
                            .agreesToFewerVisits(true)
                            .build()),
            Situation::visited),
    FIRST_IMMEDIATE_VISIT(
            "VIS-05/first",
            trigger -> Cases.placedOn(PlacementBasis.IMMEDIATE_WITH_PARENTS, trigger),
            Situation::visited),
    WEEKLY_IMMEDIATE_VISIT(
            "VIS-05/weekly",
            trigger -> visited(Cases.placedOn(PlacementBasis.IMMEDIATE_WITH_PARENTS, trigger.minusDays(4)), trigger),
            Situation::visited),
    LATER_IMMEDIATE_VISIT(
            "VIS-05/later",
            trigger -> reviewed(Cases.placedOn(PlacementBasis.IMMEDIATE_WITH_PARENTS, trigger.minusDays(4)), trigger),
            Situation::visited),
    FIRST_TEMPORARY_VISIT(
            "VIS-06/first", trigger -> Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, trigger), Situation::visited),
    WEEKLY_TEMPORARY_VISIT(
            "VIS-06/weekly",
            trigger -> visited(Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, trigger.minusDays(4)), trigger),
            Situation::visited),
    LATER_TEMPORARY_VISIT(
            "VIS-06/later",
            trigger -> reviewed(Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, trigger.minusDays(4)), trigger),
            Situation::visited),
    WEEKLY_VISIT_UNDER_INTERIM_ORDER(
            "VIS-06/weekly",
            trigger -> visited(Cases.withParents(trigger.minusDays(4), LegalStatus.INTERIM_CARE_ORDER), trigger),
            Situation::visited),
    LATER_VISIT_UNDER_INTERIM_ORDER(
            "VIS-06/later",
            trigger -> reviewed(Cases.withParents(trigger.minusDays(4), LegalStatus.INTERIM_CARE_ORDER), trigger),
            Situation::visited),
    FIRST_VISIT_UNDER_ORDER(
            "VIS-07/first", trigger -> Cases.withParents(trigger, LegalStatus.FULL_CARE_ORDER), Situation::visited),
    LATER_VISIT_UNDER_ORDER(
            "VIS-07/later",
            trigger -> visited(Cases.withParents(trigger.minusDays(4), LegalStatus.FULL_CARE_ORDER), trigger),
            Situation::visited),
    FIRST_VISIT_IN_CUSTODY("VIS-08/first", Situation::detained, Situation::visited),
    FIRST_YEAR_VISIT_IN_CUSTODY(
            "VIS-08/first-year", trigger -> visited(detained(trigger.minusDays(4)), trigger), Situation::visited),
    LATER_VISIT_IN_CUSTODY(
            "VIS-08/later", trigger -> visited(detained(trigger.minusDays(400)), trigger), Situation::visited),
    NOTICE_OF_CONCERN(
            "VIS-09/concern",
            trigger -> Cases.inCareFrom(trigger.minusDays(40))
                    .addRequest(new Request(RequestKind.CONCERN_ABOUT_HOME, trigger, Optional.empty())),
            Situation::visited),
    FIRST_SHORT_BREAK_VISIT("VIS-10/first", Cases::shortBreak, Situation::visited),
    LATER_SHORT_BREAK_VISIT(
            "VIS-10/later", trigger -> visited(Cases.shortBreak(trigger.minusDays(60)), trigger), Situation::visited),
    DETAINED_AND_NO_LONGER_LOOKED_AFTER(
            "VIS-13",
            trigger -> Cases.child()
                    .born(trigger.minusYears(15))
                    .addEpisode(Cases.starts(trigger.minusDays(90))
                            .ceased(trigger)
                            .reasonEpisodeCeased(ReasonEpisodeCeased.CUSTODY)
                            .build()),
            Situation::visited),

    FIRST_HEALTH_ASSESSMENT("HLT-01", Cases::inCareFrom, Situation::assessedFirst),
    HEALTH_ASSESSED_FOR_REVIEW(
            "HLT-01", trigger -> reviewed(Cases.inCareFrom(trigger), trigger.plusDays(10)), Situation::assessedFirst),
    HEALTH_TARGET("HLT-02/target", Cases::inCareFrom, Situation::assessedFirst),
    HEALTH_UNDER_FIVE(
            "HLT-03",
            trigger -> assessedFirst(Cases.inCareFrom(trigger.minusDays(20)), trigger)
                    .born(trigger.minusYears(3)),
            Situation::assessedAgain),
    HEALTH_FROM_FIVE(
            "HLT-03",
            trigger -> assessedFirst(Cases.inCareFrom(trigger.minusDays(20)), trigger)
                    .born(trigger.minusYears(9)),
            Situation::assessedAgain),

    CARE_PLAN("CPL-01", Cases::inCareFrom, Situation::planned),
    REMAND_PLAN("CPL-07", trigger -> remandedTo(PlacementType.CHILDRENS_HOME, trigger), Situation::planned),
    DETENTION_PLAN(
            "CPL-08", trigger -> remandedTo(PlacementType.YOUNG_OFFENDER_INSTITUTION, trigger), Situation::planned),
    EDUCATION_PLAN_STARTED(
            "CPL-11/start",
            Situation::ofSchoolAge,
            (file, day) -> file.addEducationPlan(
                    PersonalEducationPlan.builder().started(day).build())),
    EDUCATION_PLAN_READY(
            "CPL-11/first-review",
            Situation::ofSchoolAge,
            (file, day) -> file.addEducationPlan(
                    PersonalEducationPlan.builder().started(day).completed(day).build())),
    PERMANENCE_PLAN(
            "CPL-12",
            trigger -> reviewed(Cases.inCareFrom(trigger), trigger.plusDays(28)),
            (file, day) -> file.addPermanencePlan(new PermanencePlan(PermanencePlanKind.REHABILITATION, day))),
    PERMANENCE_PLAN_FOR_SECOND_REVIEW(
            "CPL-12",
            trigger -> reviewed(reviewed(Cases.inCareFrom(trigger), trigger.plusDays(28)), trigger.plusDays(60)),
            (file, day) -> file.addPermanencePlan(new PermanencePlan(PermanencePlanKind.REHABILITATION, day))),

    PLACEMENT_PLAN(
            "PLC-01",
            Cases::inCareFrom,
            (file, day) -> file.addPlacementPlan(
                    new PlacementPlan(file.build().episodes().get(0).commenced(), Optional.of(day)))),
    ENDING_OF_PLACEMENT(
            "PLC-14",
            trigger -> Cases.child()
                    .addEpisode(Cases.starts(trigger.minusDays(30))
                            .ceased(trigger)
                            .reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON)
                            .build())
                    .addEpisode(Cases.moves(trigger).build()),
            (file, day) -> file.addPlacementNotice(new PlacementNotice(
                    PlacementNoticeKind.ENDING, file.build().episodes().get(1).commenced(), day)));

    final String duty;
    private final Function<LocalDate, CaseFileBuilder> triggered;
    private final BiFunction<CaseFileBuilder, LocalDate, CaseFileBuilder> act;

    Situation(
            String duty,
            Function<LocalDate, CaseFileBuilder> triggered,
            BiFunction<CaseFileBuilder, LocalDate, CaseFileBuilder> act) {
        this.duty = duty;
        this.triggered = triggered;
        this.act = act;
    }

    /** The case in which nothing has been done since the trigger. */
    CaseFileBuilder triggeredOn(LocalDate trigger) {
        return triggered.apply(trigger);
    }

    /** The case in which the duty was done on a day. */
    CaseFileBuilder done(LocalDate trigger, LocalDate day) {
        return act.apply(triggeredOn(trigger), day);
    }

    private static CaseFileBuilder reviewed(CaseFileBuilder file, LocalDate day) {
        return file.addReview(Review.held(day));
    }

    private static CaseFileBuilder visited(CaseFileBuilder file, LocalDate day) {
        return file.addVisit(visit(day));
    }

    private static CaseFileBuilder inSecondYear(LocalDate trigger, boolean toEighteen) {
        LocalDate placed = trigger.minusDays(400);
        return Cases.inCareFrom(placed).addPlacementTerm(Cases.lasting(placed, toEighteen));
    }

    private static CaseFileBuilder detained(LocalDate from) {
        return Cases.child()
                .addEpisode(Cases.starts(from)
                        .legalStatus(LegalStatus.FULL_CARE_ORDER)
                        .placementType(PlacementType.YOUNG_OFFENDER_INSTITUTION)
                        .build());
    }

    private static CaseFileBuilder assessedFirst(CaseFileBuilder file, LocalDate day) {
        return file.addHealthAssessment(HealthAssessment.initial(day));
    }

    private static CaseFileBuilder assessedAgain(CaseFileBuilder file, LocalDate day) {
        return file.addHealthAssessment(HealthAssessment.review(day));
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

    private static ReviewBuilder paperOf(CaseFileBuilder file) {
        return Review.builder().on(file.build().reviews().get(0).on());
    }
}
