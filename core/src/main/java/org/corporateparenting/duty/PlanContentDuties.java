package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.plan.CareOrderApplication;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.CarePlanChange;
import org.corporateparenting.casework.plan.CarePlanContent;
import org.corporateparenting.casework.plan.CarePlanSection;
import org.corporateparenting.casework.plan.PlanAgreement;
import org.corporateparenting.casework.plan.PlanAgreer;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.Deadline;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * What care plans hold, who agreed to them, how they changed and what a court directed: CPL-02 to CPL-06.
 *
 * <p>A plan is known by its first day. What one holds is judged only where something is recorded of it.
 */
final class PlanContentDuties {

    private static final ImmutableSet<PlanAgreer> ADULTS =
            Sets.immutableEnumSet(PlanAgreer.PARENT, PlanAgreer.LAST_CARER);

    private final Assessment assessment;
    private final CaseFile caseFile;

    PlanContentDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
    }

    void assess() {
        firstOfEachDay(caseFile.careOrderApplications(), CareOrderApplication::made)
                .forEach(this::directed);
        firstOfEachDay(caseFile.carePlanChanges(), CarePlanChange::on).forEach(this::changed);
        if (!caseFile.carePlans().isEmpty()) {
            Map<LocalDate, Set<CarePlanSection>> contents = contents();
            plansInCare().forEach((planned, from) -> {
                agreed(planned, from);
                Optional.ofNullable(contents.get(planned)).ifPresent(held -> holds(planned, from, held));
            });
        }
    }

    private static <T> Collection<T> firstOfEachDay(List<T> records, Function<T, LocalDate> day) {
        TreeMap<LocalDate, T> first = new TreeMap<>();
        for (T each : records) {
            first.putIfAbsent(day.apply(each), each);
        }
        return first.values();
    }

    /** The first day of each plan made while looked after or still in force when that began, with its first day in care. */
    private Map<LocalDate, LocalDate> plansInCare() {
        Map<LocalDate, LocalDate> plans = new TreeMap<>();
        for (PeriodOfCare period : assessment.periods()) {
            if (!period.isShortBreak()) {
                for (CarePlan plan : caseFile.carePlans()) {
                    LocalDate planned = plan.range().start();
                    if (period.range().contains(planned)) {
                        plans.put(planned, planned);
                    } else if (plan.range().contains(period.start())) {
                        plans.putIfAbsent(planned, period.start());
                    }
                }
            }
        }
        return plans;
    }

    private Map<LocalDate, Set<CarePlanSection>> contents() {
        Map<LocalDate, Set<CarePlanSection>> contents = new TreeMap<>();
        for (CarePlanContent content : caseFile.carePlanContents()) {
            contents.computeIfAbsent(content.planned(), day -> EnumSet.noneOf(CarePlanSection.class))
                    .add(content.section());
        }
        return contents;
    }

    /** A child of 16 who is accommodated by agreement agrees for themselves; a court looks at the plans of others. */
    private void agreed(LocalDate planned, LocalDate from) {
        Optional<LegalStatus> status = caseFile.history().legalStatusOn(from);
        boolean owed = status.filter(each -> each.isInCareUnderOrder() || each.isYouthJustice())
                .isEmpty();
        if (owed && assessment.isListed(PlanContentRules.AGREED, planned)) {
            TreeSet<LocalDate> certain = new TreeSet<>();
            TreeMap<LocalDate, String> doubtful = new TreeMap<>();
            boolean mayAgree = status.map(LegalStatus::isUnderSection20).orElse(false);
            for (PlanAgreement agreement : caseFile.planAgreements()) {
                LocalDate day = agreement.agreed();
                if (agreement.planned().equals(planned) && !day.isAfter(assessment.asAt())) {
                    Optional<Boolean> byChild = mayAgree ? isSixteen(day) : Optional.of(false);
                    if (byChild.isEmpty()) {
                        doubtful.put(day, "whether the child was 16 on " + day);
                    } else if (byChild.get() != ADULTS.contains(agreement.agreer())) {
                        certain.add(day);
                    }
                }
            }
            Acts acts = new Acts(
                    ActKind.PLAN_AGREEMENT,
                    ImmutableSortedSet.copyOfSorted(certain),
                    ImmutableSortedMap.copyOfSorted(doubtful),
                    caseFile.observed(ActKind.PLAN_AGREEMENT));
            assessment.owed(PlanContentRules.AGREED, planned, Optional.empty(), acts, LocalDate.MIN);
        }
    }

    private Optional<Boolean> isSixteen(LocalDate day) {
        return caseFile.born()
                .map(born ->
                        Age.of(born, assessment.interpretation().leapDay()).hasAttained(PlanContentRules.SIXTEEN, day));
    }

    private void directed(CareOrderApplication application) {
        LocalDate made = application.made();
        Acts acts = certain(ActKind.CARE_ORDER_APPLICATION, application.planPrepared());
        Owed.Limit limit = application
                .planDirectedBy()
                .map(day -> assessment.limit(StatutoryPeriod.beforeEvent(), day))
                .orElseGet(() -> new Owed.Limit(
                        Deadline.none(
                                "the time that the court directs",
                                ImmutableList.of("the day by which the court directed the care plan")),
                        Optional.of(made),
                        Optional.empty(),
                        Optional.empty()));
        Optional<Owed.Ending> ending =
                application.ended().map(day -> new Owed.Ending(day, "the proceedings ended on " + day));
        assessment.owed(PlanContentRules.DIRECTED, made, ImmutableList.of(limit), ending, acts, LocalDate.MIN);
    }

    private void changed(CarePlanChange change) {
        LocalDate on = change.on();
        if (assessment.isListed(PlanContentRules.CHANGED, on)) {
            Verdict verdict = assessment
                    .owed(assessment.limit(PlanContentRules.CHANGED, on), Optional.empty())
                    .by(certain(ActKind.CARE_PLAN_CHANGE, change.considered()), LocalDate.MIN);
            assessment.add(
                    PlanContentRules.CHANGED,
                    on,
                    change.reviewPracticable()
                            .map(practicable -> practicable
                                    ? verdict
                                    : verdict.notOwed("no review could consider the change of " + on + " first"))
                            .orElseGet(() -> verdict.unlessMet(
                                    Optional.of("whether a review could consider the change of " + on + " first"))));
        }
    }

    private void holds(LocalDate planned, LocalDate from, Set<CarePlanSection> held) {
        Optional<LegalStatus> status = caseFile.history().legalStatusOn(from);
        Optional<PlacementType> type = caseFile.history().placementOn(from).flatMap(each -> each.typeOn(from));
        if (type.map(PlacementType::isCustody).orElse(false)) {
            return;
        }
        Acts inPlan = certain(ActKind.CARE_PLAN_CONTENT, Optional.of(planned));
        Acts notInPlan = certain(ActKind.CARE_PLAN_CONTENT, Optional.empty());
        PlanContentRules.CONTENTS.forEach((section, rule) -> {
            boolean left = section == CarePlanSection.PERMANENCE
                    ? status.equals(Optional.of(LegalStatus.REMANDED))
                    : section == CarePlanSection.PLACEMENT_PLAN && type.isEmpty();
            if (!left) {
                holds(rule, planned, held.contains(section) ? inPlan : notInPlan);
            }
        });
        boolean records = held.contains(CarePlanSection.TRAFFICKING_OR_ASYLUM);
        if (records || isUnaccompanied(planned)) {
            holds(PlanContentRules.TRAFFICKING_OR_ASYLUM, planned, records ? inPlan : notInPlan);
        }
    }

    private boolean isUnaccompanied(LocalDate day) {
        return caseFile.immigration().stream()
                .anyMatch(each ->
                        each.isUnaccompaniedAsylumSeeker() && each.range().contains(day));
    }

    private void holds(DutyRule rule, LocalDate planned, Acts acts) {
        assessment.owed(rule, planned, Optional.empty(), acts, LocalDate.MIN);
    }

    private Acts certain(ActKind kind, Optional<LocalDate> done) {
        return Acts.of(
                kind,
                done.filter(day -> !day.isAfter(assessment.asAt()))
                        .map(ImmutableSortedSet::of)
                        .orElse(ImmutableSortedSet.of()),
                Observed.complete());
    }
}
