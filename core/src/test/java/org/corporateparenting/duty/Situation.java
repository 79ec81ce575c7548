package org.corporateparenting.duty;

import static org.corporateparenting.duty.Cases.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.PlacementBasis;
import org.corporateparenting.casework.PlacementTerms;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.Review;
import org.corporateparenting.casework.ReviewBuilder;
import org.corporateparenting.casework.ReviewingOfficerAppointment;
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
            Situation::visited);

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

    private static ReviewBuilder paperOf(CaseFileBuilder file) {
        return Review.builder().on(file.build().reviews().get(0).on());
    }
}
