package org.corporateparenting.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.plan.CareOrderApplication;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.CarePlanChange;
import org.corporateparenting.casework.plan.CarePlanContent;
import org.corporateparenting.casework.plan.CarePlanSection;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PermanencePlanKind;
import org.corporateparenting.casework.plan.PlanAgreement;
import org.corporateparenting.casework.plan.PlanAgreer;
import org.corporateparenting.time.DateRange;

/** Plans for care, education and a home that lasts, and the courts. */
final class PlanEntries {

    private PlanEntries() {}

    static List<Arbitrary<Entry>> all() {
        return List.of(
                carePlans(),
                contents(),
                agreements(),
                changes(),
                applications(),
                proceedings(),
                educationPlans(),
                permanencePlans());
    }

    /** Of these, contents and agreements take the same days: one plan ten days after each start of care. */
    private static Arbitrary<Entry> carePlans() {
        return Draw.oneIn(4)
                .map(none -> new Entry(ActKind.CARE_PLAN, (file, life) -> {
                    if (!none) {
                        planned(life)
                                .forEach(day ->
                                        file.addCarePlan(new CarePlan(DateRange.startingOn(day), Optional.empty())));
                    }
                }));
    }

    private static List<LocalDate> planned(Life life) {
        return life.times().stream()
                .map(time -> time.start().plusDays(10))
                .distinct()
                .toList();
    }

    private static Arbitrary<Entry> contents() {
        return Arbitraries.of(CarePlanSection.class)
                .set()
                .ofMaxSize(9)
                .map(sections -> new Entry(
                        ActKind.CARE_PLAN_CONTENT,
                        (file, life) -> planned(life)
                                .forEach(day -> sections.forEach(
                                        section -> file.addCarePlanContent(new CarePlanContent(day, section))))));
    }

    private static Arbitrary<Entry> agreements() {
        return Combinators.combine(Arbitraries.of(PlanAgreer.class), Draw.days(-5, 30))
                .as((agreer, after) -> new Entry(
                        ActKind.PLAN_AGREEMENT,
                        (file, life) -> planned(life)
                                .forEach(day ->
                                        file.addPlanAgreement(new PlanAgreement(day, agreer, day.plusDays(after))))));
    }

    private static Arbitrary<Entry> changes() {
        Arbitrary<Function<LocalDate, CarePlanChange>> changes = Combinators.combine(
                        Draw.perhaps(Draw.days(-20, 20)), Draw.answer())
                .as((considered, practicable) -> day -> CarePlanChange.builder()
                        .on(day)
                        .considered(considered.map(day::plusDays))
                        .reviewPracticable(practicable)
                        .build());
        return Series.of(2, Draw.days(1, 300), changes)
                .map(series -> new Entry(
                        ActKind.CARE_PLAN_CHANGE,
                        (file, life) -> file.addAllCarePlanChanges(series.after(life.first()))));
    }

    private static Arbitrary<Entry> applications() {
        Arbitrary<Function<LocalDate, CareOrderApplication>> applications = Combinators.combine(
                        Draw.perhaps(Draw.days(5, 60)),
                        Draw.perhaps(Draw.days(5, 80)),
                        Draw.perhaps(Draw.days(30, 200)))
                .as((directed, prepared, ended) -> day -> CareOrderApplication.builder()
                        .made(day)
                        .planDirectedBy(directed.map(day::plusDays))
                        .planPrepared(prepared.map(day::plusDays))
                        .ended(ended.map(day::plusDays))
                        .build());
        return Series.of(2, Draw.days(1, 200), applications)
                .map(series -> new Entry(
                        ActKind.CARE_ORDER_APPLICATION,
                        (file, life) -> file.addAllCareOrderApplications(series.after(life.first()))));
    }

    private static Arbitrary<Entry> proceedings() {
        Arbitrary<Function<LocalDate, CareProceedings>> proceedings = Combinators.combine(
                        Draw.perhaps(Draw.days(30, 300)), Draw.perhaps(Draw.days(190, 300)))
                .as((ended, extended) -> day -> CareProceedings.builder()
                        .issued(day)
                        .ended(ended.map(day::plusDays))
                        .extendedTo(extended.map(day::plusDays))
                        .build());
        return Series.of(2, Draw.days(1, 400), proceedings)
                .map(series -> new Entry(
                        ActKind.CARE_PROCEEDINGS,
                        (file, life) -> file.addAllCareProceedings(
                                series.after(life.first().minusDays(30)))));
    }

    private static Arbitrary<Entry> educationPlans() {
        Arbitrary<Function<LocalDate, PersonalEducationPlan>> plans = Draw.perhaps(Draw.days(0, 40))
                .map(completed -> day -> PersonalEducationPlan.builder()
                        .started(day)
                        .completed(completed.map(day::plusDays))
                        .build());
        return Series.of(4, Draw.days(1, 200), plans)
                .map(series -> new Entry(
                        ActKind.EDUCATION_PLAN,
                        (file, life) -> file.addAllEducationPlans(
                                series.after(life.first().minusDays(10)))));
    }

    private static Arbitrary<Entry> permanencePlans() {
        Arbitrary<Function<LocalDate, PermanencePlan>> plans =
                Arbitraries.of(PermanencePlanKind.class).map(kind -> day -> new PermanencePlan(kind, day));
        return Series.of(2, Draw.days(1, 200), plans)
                .map(series -> new Entry(
                        ActKind.PERMANENCE_PLAN,
                        (file, life) -> file.addAllPermanencePlans(series.after(life.first()))));
    }
}
