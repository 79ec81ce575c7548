package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.casework.placement.Preparation;
import org.corporateparenting.casework.placement.PreparationKind;
import org.corporateparenting.casework.plan.CareOrderApplication;
import org.corporateparenting.casework.plan.CareOrderApplicationBuilder;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.CarePlanChange;
import org.corporateparenting.casework.plan.CarePlanContent;
import org.corporateparenting.casework.plan.CarePlanSection;
import org.corporateparenting.casework.plan.PlanAgreement;
import org.corporateparenting.casework.plan.PlanAgreer;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.DateRange;

/** What care plans hold and how they change, and what must be done before care ends. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum PlanContentSituation implements Situation {
    AGREEMENT(
            "CPL-02",
            day -> planned(day).born(day.minusYears(9)),
            (file, day, done) -> file.addPlanAgreement(new PlanAgreement(day, PlanAgreer.PARENT, done))),
    PLAN_FOR_COURT(
            "CPL-03",
            day -> Cases.inCareFrom(day)
                    .addCareOrderApplication(application(day).build()),
            (file, day, done) -> file.careOrderApplications(
                    List.of(application(day).planPrepared(done).build()))),
    CONTENTS(
            "CPL-04/health",
            day -> planned(day).addCarePlanContent(new CarePlanContent(day, CarePlanSection.TRAFFICKING_OR_ASYLUM)),
            (file, day, done) -> {
                EnumSet.allOf(CarePlanSection.class)
                        .forEach(section -> file.addCarePlanContent(new CarePlanContent(day, section)));
                return file;
            }),
    UNACCOMPANIED(
            "CPL-05",
            day -> planned(day)
                    .addImmigration(new ImmigrationStatus("UASC", DateRange.startingOn(day.minusDays(9))))
                    .addCarePlanContent(new CarePlanContent(day, CarePlanSection.HEALTH)),
            (file, day, done) ->
                    file.addCarePlanContent(new CarePlanContent(day, CarePlanSection.TRAFFICKING_OR_ASYLUM))),
    CHANGE_OF_PLAN(
            "CPL-06",
            day -> Cases.inCareFrom(day.minusDays(50))
                    .addCarePlanChange(CarePlanChange.builder()
                            .on(day)
                            .reviewPracticable(true)
                            .build()),
            (file, day, done) -> file.carePlanChanges(List.of(CarePlanChange.builder()
                    .on(day)
                    .considered(done)
                    .reviewPracticable(true)
                    .build()))),
    CEASING_ACCOMMODATION(
            "CEASE-01/accommodation", day -> home(day, 10), prepared(PreparationKind.SUITABILITY_ASSESSED)),
    CEASING_SUPPORT("CEASE-01/support", day -> home(day, 10), prepared(PreparationKind.SUPPORT_ASSESSED)),
    CEASING_WISHES("CEASE-01/wishes", day -> home(day, 10), prepared(PreparationKind.WISHES_ASCERTAINED)),
    CEASING_PLAN("CEASE-01/plan", day -> home(day, 10), prepared(PreparationKind.SUPPORT_PLANNED)),
    CEASING_APPROVAL("CEASE-01/nominated-officer", day -> home(day, 10), approved(Approver.NOMINATED_OFFICER)),
    CEASING_APPROVAL_AT_SIXTEEN("CEASE-01/director", day -> home(day, 16), approved(Approver.DIRECTOR));

    /** Does a duty that a day triggered, on a day. */
    private interface Doing {
        CaseFileBuilder in(CaseFileBuilder file, LocalDate trigger, LocalDate done);
    }

    private final Frame frame;

    PlanContentSituation(String duty, Function<LocalDate, CaseFileBuilder> triggered, Doing act) {
        this.frame = new Frame(duty, triggered, (day, done) -> act.in(triggered.apply(day), day, done));
    }

    @Override
    public Frame frame() {
        return frame;
    }

    static CaseFileBuilder planned(LocalDate day) {
        return Cases.inCareFrom(day).addCarePlan(new CarePlan(DateRange.startingOn(day), Optional.empty()));
    }

    private static CareOrderApplicationBuilder application(LocalDate day) {
        return CareOrderApplication.builder().made(day).planDirectedBy(day.plusDays(30));
    }

    /** Home as planned on a day, after 60 days of care, on a birthday. */
    static CaseFileBuilder home(LocalDate day, int age) {
        return Cases.child()
                .born(day.minusYears(age))
                .addEpisode(Cases.starts(day.minusDays(60))
                        .ceased(day)
                        .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                        .build());
    }

    private static Doing approved(Approver approver) {
        return (file, day, done) -> file.addDecisionApproval(
                new DecisionApproval(ApprovedDecision.CEASING_TO_LOOK_AFTER, day, approver, done));
    }

    private static Doing prepared(PreparationKind kind) {
        return (file, day, done) -> file.addPreparation(new Preparation(kind, day, done));
    }
}
