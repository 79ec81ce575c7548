package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
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

/** The duties on leaving care. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum LeavingCareSituation implements Situation {
    SIXTEEN_IN_CARE(
            "CL-09",
            trigger -> Cases.inCareFrom(trigger.minusYears(1)).born(trigger.minusYears(16)),
            LeavingCareSituation::assessed),
    ELIGIBLE_AFTER_SIXTEEN("CL-09", LeavingCareSituation::eligible, LeavingCareSituation::assessed),
    RELEVANT_WITHOUT_PLAN("CL-10/relevant", LeavingCareSituation::left, LeavingCareSituation::assessed),
    EDUCATION_RESUMED(
            "CL-10/education",
            trigger -> grown(trigger)
                    .addEducationProgramme(new EducationProgramme(
                            EducationProgrammeKind.OTHER, trigger, DateRange.startingOn(trigger), Optional.empty())),
            LeavingCareSituation::assessed),
    PLAN_MADE(
            "CL-12/interval",
            trigger -> left(trigger.minusDays(60)).addPathwayPlan(new PathwayPlan(trigger)),
            LeavingCareSituation::reviewed),
    PLAN_REVIEWED(
            "CL-12/interval",
            trigger -> reviewed(
                    left(trigger.minusDays(90)).addPathwayPlan(new PathwayPlan(trigger.minusDays(80))), trigger),
            LeavingCareSituation::reviewed),
    ACCOMMODATED("CL-14/first", LeavingCareSituation::accommodated, LeavingCareSituation::visited),
    VISITED_TWICE(
            "CL-14/later",
            trigger -> visited(visited(accommodated(trigger.minusDays(20)), trigger.minusDays(15)), trigger),
            LeavingCareSituation::visited),
    EIGHTEEN(
            "CL-07",
            trigger -> Cases.child()
                    .born(trigger.minusYears(18))
                    .addEpisode(Cases.starts(trigger.minusYears(1)).build()),
            (file, day) -> file.addInTouchContact(new InTouchContact(day, ContactMode.REMOTE))),
    ELIGIBLE_ASSESSED(
            "CL-11/eligible",
            trigger -> assessed(eligible(trigger), trigger),
            (file, day) -> file.addPathwayPlan(new PathwayPlan(day))),
    RELEVANT_ASSESSED(
            "CL-11/relevant",
            trigger -> assessed(left(trigger), trigger),
            (file, day) -> file.addPathwayPlan(new PathwayPlan(day))),
    REVIEW_ASKED_FOR(
            "CL-12/request",
            trigger ->
                    left(trigger).addRequest(new Request(RequestKind.PATHWAY_PLAN_REVIEW, trigger, Optional.empty())),
            LeavingCareSituation::reviewed),
    ACCOMMODATED_28_DAYS(
            "CL-12/accommodation", trigger -> accommodated(trigger.minusDays(28)), LeavingCareSituation::reviewed),
    ADVISER_ASKED_FOR(
            "CL-13/request",
            trigger -> grown(trigger).addRequest(new Request(RequestKind.PERSONAL_ADVISER, trigger, Optional.empty())),
            (file, day) -> file.addPersonalAdviser(new PersonalAdviserAllocation(DateRange.startingOn(day)))),
    VISITED_ONCE(
            "CL-14/before-review",
            trigger -> visited(accommodated(trigger.minusDays(5)), trigger),
            LeavingCareSituation::visited);

    private final Frame frame;

    LeavingCareSituation(
            String duty,
            Function<LocalDate, CaseFileBuilder> triggered,
            BiFunction<CaseFileBuilder, LocalDate, CaseFileBuilder> act) {
        this.frame = Frame.of(duty, triggered, act);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    /** Sixteen and a half, and in care for 91 days. */
    private static CaseFileBuilder eligible(LocalDate day) {
        return Cases.inCareFrom(day.minusDays(91)).born(day.minusYears(16).minusDays(180));
    }

    /** Sixteen and a half, and left care on a day after 200. */
    static CaseFileBuilder left(LocalDate day) {
        return Cases.child()
                .born(day.minusYears(16).minusDays(180))
                .addEpisode(Cases.starts(day.minusDays(200))
                        .ceased(day)
                        .reasonEpisodeCeased(ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT)
                        .build());
    }

    /** Twenty-two, and in care up to 18. */
    static CaseFileBuilder grown(LocalDate day) {
        return Cases.child()
                .born(day.minusYears(22).minusDays(10))
                .addEpisode(Cases.starts(day.minusYears(6)).build());
    }

    private static CaseFileBuilder accommodated(LocalDate day) {
        return left(day.minusDays(10)).addProvidedAccommodation(new ProvidedAccommodation(DateRange.startingOn(day)));
    }

    private static CaseFileBuilder assessed(CaseFileBuilder file, LocalDate day) {
        return file.addLeavingCareAssessment(new LeavingCareNeedsAssessment(day));
    }

    private static CaseFileBuilder reviewed(CaseFileBuilder file, LocalDate day) {
        return file.addPathwayPlanReview(new PathwayPlanReview(day));
    }

    private static CaseFileBuilder visited(CaseFileBuilder file, LocalDate day) {
        return file.addInTouchContact(new InTouchContact(day, ContactMode.AT_ACCOMMODATION));
    }
}
