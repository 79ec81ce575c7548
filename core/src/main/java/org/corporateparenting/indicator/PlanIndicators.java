package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PlanAgreement;
import org.corporateparenting.casework.plan.PlanAgreer;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.time.DateRange;

/**
 * Care plans, plans for a home that lasts, and plans for placements.
 *
 * <p>A care plan is up to date if it is in force and no significant change of it waits for a review that should have considered
 * it. A care plan that says how the child is to have a lasting home is a permanence plan too.
 */
final class PlanIndicators {

    private static final String START = "the day on which the child started to be looked after";
    private static final String PLANNED = "whether there is a care plan";
    private static final String CHANGED = "whether a review considered the changes of the care plan";
    private static final String AGREED = "whether the child agreed to the care plan";
    private static final String PERMANENCE = "whether there is a permanence plan";
    private static final String PLACEMENT = "whether the placement plan was in time";
    private static final String IN_TIME = "whether the plan was in time";
    private static final String CHANGE_DUTY = "CPL-06";
    private static final int DAYS = 120;
    private static final int MONTHS = 3;

    private PlanIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.<Indicator>builder()
                .addAll(carePlans())
                .addAll(otherPlans())
                .build();
    }

    private static ImmutableList<Indicator> carePlans() {
        return ImmutableList.of(
                Catalogued.of("care-plan-up-to-date", PlanIndicators::upToDate),
                Catalogued.share(
                        "care-plan-3-months-plus",
                        child -> child.isInCareFor(MONTHS),
                        START,
                        PlanIndicators::isPlanned,
                        PLANNED),
                Catalogued.of(
                        "care-plan-within-10-working-days",
                        (child, counter) ->
                                DutySelection.of("CPL-01").countEach(child, child.yearToDate(), counter, IN_TIME)),
                Catalogued.share(
                        "care-plan-co-produced", ChildOnDay::isInCare, PlanIndicators::isAgreedByChild, AGREED));
    }

    private static ImmutableList<Indicator> otherPlans() {
        SinceEntry permanence = new SinceEntry(
                ActKind.PERMANENCE_PLAN,
                began -> began.plusDays(DAYS),
                OnRecord::lastInCareBefore,
                PlanIndicators::permanencePlans,
                (child, care) -> Optional.of(true),
                START,
                PERMANENCE);
        return ImmutableList.of(
                Catalogued.of("permanence-plan-within-120-days", permanence::count),
                Catalogued.of(
                        "permanence-plan-by-second-review",
                        (child, counter) ->
                                DutySelection.of("CPL-12").countLatest(child, child.yearToDate(), counter, IN_TIME)),
                Catalogued.share(
                        "permanence-plan-in-place",
                        ChildOnDay::isInCare,
                        PlanIndicators::hasPermanencePlan,
                        PERMANENCE),
                Catalogued.of(
                        "placement-plan-in-time",
                        (child, counter) ->
                                DutySelection.of("PLC-01").countEach(child, child.yearToDate(), counter, PLACEMENT)));
    }

    private static void upToDate(ChildOnDay child, Counter counter) {
        if (!child.isInCare()) {
            return;
        }
        Optional<CarePlan> plan = planInForce(child);
        if (plan.isEmpty()) {
            isPlanned(child).ifPresentOrElse(counter::count, () -> counter.notKnown(PLANNED));
        } else {
            isUnchanged(child, plan.get()).ifPresentOrElse(counter::count, () -> counter.notKnown(CHANGED));
        }
    }

    /** Whether reviews considered all changes since a plan began that they had to consider. */
    private static Optional<Boolean> isUnchanged(ChildOnDay child, CarePlan plan) {
        boolean known = true;
        for (AssessedDuty duty : child.duties()) {
            boolean ofPlan = duty.duty().text().equals(CHANGE_DUTY)
                    && !duty.trigger().isBefore(plan.range().start());
            if (ofPlan && duty.kind() == DutyOutcome.OVERDUE) {
                return Optional.of(false);
            }
            known &= !(ofPlan && duty.kind() == DutyOutcome.NOT_DETERMINABLE);
        }
        DateRange sincePlanned = DateRange.ofClosed(plan.range().start(), child.asAt());
        return known && child.isObserved(ActKind.CARE_PLAN_CHANGE, sincePlanned) ? Optional.of(true) : Optional.empty();
    }

    /** Of two plans in force the one that began last. */
    private static Optional<CarePlan> planInForce(ChildOnDay child) {
        return child.caseFile().carePlans().stream()
                .filter(plan -> plan.range().contains(child.asAt()))
                .max(Ordering.natural()
                        .onResultOf((CarePlan plan) -> plan.range().start()));
    }

    private static Optional<Boolean> isPlanned(ChildOnDay child) {
        return OnRecord.isDone(
                planInForce(child).isPresent(), OnRecord.isWholeSinceCareBegan(child, ActKind.CARE_PLAN));
    }

    private static Optional<Boolean> isAgreedByChild(ChildOnDay child) {
        Optional<LocalDate> planned =
                planInForce(child).map(plan -> plan.range().start());
        if (planned.isEmpty()) {
            return isPlanned(child);
        }
        boolean agreed = child.caseFile().planAgreements().stream()
                .filter(each ->
                        each.agreer() == PlanAgreer.CHILD && each.planned().equals(planned.get()))
                .map(PlanAgreement::agreed)
                .anyMatch(day -> !day.isAfter(child.asAt()));
        return OnRecord.isDone(
                agreed, child.isObserved(ActKind.PLAN_AGREEMENT, DateRange.ofClosed(planned.get(), child.asAt())));
    }

    private static Optional<Boolean> hasPermanencePlan(ChildOnDay child) {
        PeriodOfCare care = child.care().orElseThrow();
        LocalDate from = OnRecord.lastInCareBefore(child, care);
        boolean agreed = child.caseFile().permanencePlans().stream()
                .map(PermanencePlan::agreed)
                .anyMatch(day -> !day.isBefore(from) && !day.isAfter(child.asAt()));
        boolean inCarePlan = child.caseFile().carePlans().stream()
                .anyMatch(plan -> plan.permanence().isPresent() && plan.range().contains(child.asAt()));
        return OnRecord.isDone(agreed || inCarePlan, OnRecord.isWholeSinceCareBegan(child, ActKind.PERMANENCE_PLAN));
    }

    private static Stream<LocalDate> permanencePlans(ChildOnDay child) {
        return Stream.concat(
                child.caseFile().permanencePlans().stream().map(PermanencePlan::agreed),
                child.caseFile().carePlans().stream()
                        .filter(plan -> plan.permanence().isPresent())
                        .map(plan -> plan.range().start()));
    }
}
