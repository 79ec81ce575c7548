package org.corporateparenting.duty;

import static org.corporateparenting.duty.Cases.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;

/** The duties on visits. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum VisitSituation implements Situation {
    FIRST_VISIT("VIS-01", Cases::inCareFrom, VisitSituation::visited),
    FIRST_YEAR_VISIT(
            "VIS-02", trigger -> visited(Cases.inCareFrom(trigger.minusDays(7)), trigger), VisitSituation::visited),
    VISIT_IN_PASSING_PLACEMENT(
            "VIS-03", trigger -> visited(inSecondYear(trigger, false), trigger), VisitSituation::visited),
    VISIT_IN_PERMANENT_PLACEMENT(
            "VIS-03", trigger -> visited(inSecondYear(trigger, true), trigger), VisitSituation::visited),
    VISIT_AGREED_TO_BE_FEWER(
            "VIS-03",
            trigger -> visited(Cases.inCareFrom(trigger.minusDays(800)), trigger)
                    .addPlacementTerm(PlacementTerms.builder()
                            .placed(trigger.minusDays(800))
                            .longTermFosterFrom(trigger.minusDays(800))
                            .agreesToFewerVisits(true)
                            .build()),
            VisitSituation::visited),
    FIRST_IMMEDIATE_VISIT(
            "VIS-05/first",
            trigger -> Cases.placedOn(PlacementBasis.IMMEDIATE_WITH_PARENTS, trigger),
            VisitSituation::visited),
    WEEKLY_IMMEDIATE_VISIT(
            "VIS-05/weekly",
            trigger -> visited(Cases.placedOn(PlacementBasis.IMMEDIATE_WITH_PARENTS, trigger.minusDays(4)), trigger),
            VisitSituation::visited),
    LATER_IMMEDIATE_VISIT(
            "VIS-05/later",
            trigger -> reviewed(Cases.placedOn(PlacementBasis.IMMEDIATE_WITH_PARENTS, trigger.minusDays(4)), trigger),
            VisitSituation::visited),
    FIRST_TEMPORARY_VISIT(
            "VIS-06/first",
            trigger -> Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, trigger),
            VisitSituation::visited),
    WEEKLY_TEMPORARY_VISIT(
            "VIS-06/weekly",
            trigger -> visited(Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, trigger.minusDays(4)), trigger),
            VisitSituation::visited),
    LATER_TEMPORARY_VISIT(
            "VIS-06/later",
            trigger -> reviewed(Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, trigger.minusDays(4)), trigger),
            VisitSituation::visited),
    WEEKLY_VISIT_UNDER_INTERIM_ORDER(
            "VIS-06/weekly",
            trigger -> visited(Cases.withParents(trigger.minusDays(4), LegalStatus.INTERIM_CARE_ORDER), trigger),
            VisitSituation::visited),
    LATER_VISIT_UNDER_INTERIM_ORDER(
            "VIS-06/later",
            trigger -> reviewed(Cases.withParents(trigger.minusDays(4), LegalStatus.INTERIM_CARE_ORDER), trigger),
            VisitSituation::visited),
    FIRST_VISIT_UNDER_ORDER(
            "VIS-07/first",
            trigger -> Cases.withParents(trigger, LegalStatus.FULL_CARE_ORDER),
            VisitSituation::visited),
    LATER_VISIT_UNDER_ORDER(
            "VIS-07/later",
            trigger -> visited(Cases.withParents(trigger.minusDays(4), LegalStatus.FULL_CARE_ORDER), trigger),
            VisitSituation::visited),
    FIRST_VISIT_IN_CUSTODY("VIS-08/first", VisitSituation::detained, VisitSituation::visited),
    FIRST_YEAR_VISIT_IN_CUSTODY(
            "VIS-08/first-year", trigger -> visited(detained(trigger.minusDays(4)), trigger), VisitSituation::visited),
    LATER_VISIT_IN_CUSTODY(
            "VIS-08/later", trigger -> visited(detained(trigger.minusDays(400)), trigger), VisitSituation::visited),
    NOTICE_OF_CONCERN(
            "VIS-09/concern",
            trigger -> Cases.inCareFrom(trigger.minusDays(40))
                    .addRequest(new Request(RequestKind.CONCERN_ABOUT_HOME, trigger, Optional.empty())),
            VisitSituation::visited),
    FIRST_SHORT_BREAK_VISIT("VIS-10/first", Cases::shortBreak, VisitSituation::visited),
    LATER_SHORT_BREAK_VISIT(
            "VIS-10/later",
            trigger -> visited(Cases.shortBreak(trigger.minusDays(60)), trigger),
            VisitSituation::visited),
    DETAINED_AND_NO_LONGER_LOOKED_AFTER(
            "VIS-13",
            trigger -> Cases.child()
                    .born(trigger.minusYears(15))
                    .addEpisode(Cases.starts(trigger.minusDays(90))
                            .ceased(trigger)
                            .reasonEpisodeCeased(ReasonEpisodeCeased.CUSTODY)
                            .build()),
            VisitSituation::visited);

    private final Frame frame;

    VisitSituation(
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
}
