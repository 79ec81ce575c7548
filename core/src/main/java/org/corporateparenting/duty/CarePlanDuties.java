package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.plan.CareOrderApplication;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.Age;

/**
 * The duties to plan a child's care: CPL-01, CPL-07, CPL-08, CPL-11 and CPL-12.
 *
 * <p>Each falls when the child becomes looked after. A care plan serves from before if it is still in force, another plan if
 * it was made since the child was last looked after.
 */
final class CarePlanDuties {

    private final Assessment assessment;
    private final CaseFile caseFile;
    private final ReviewLimits reviews;

    CarePlanDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
        this.reviews = new ReviewLimits(assessment);
    }

    void assess() {
        LocalDate lastInCare = LocalDate.MIN;
        for (PeriodOfCare period : assessment.periods()) {
            AdoptionPlacements adoption = assessment.adoption(period);
            if (!period.isShortBreak() && !adoption.holds(period.start())) {
                Optional<Owed.Ending> ending = adoption.endingAfter(period.start());
                carePlan(period, ending);
                educationPlan(period, ending, lastInCare);
                permanencePlan(period, ending, lastInCare);
            }
            lastInCare = period.ended().orElse(LocalDate.MAX);
        }
    }

    /** Which plan is owed depends on the legal status with which care starts; a court asks for the others (s.31A). */
    private void carePlan(PeriodOfCare period, Optional<Owed.Ending> ending) {
        LocalDate start = period.start();
        Optional<LegalStatus> status = caseFile.history().legalStatusOn(start);
        if (status.map(LegalStatus::isInCareUnderOrder).orElse(false)) {
            return;
        }
        if (status.equals(Optional.of(LegalStatus.REMANDED))
                && !assessment.lawOn(start).isBefore(CarePlanRules.REMAND_IN_FORCE)) {
            remanded(period, ending);
            return;
        }
        Optional<String> unknown = status.isPresent() ? Optional.empty() : Optional.of("the legal status on " + start);
        if (inProceedings(start)) {
            return;
        }
        ImmutableList<Owed.Limit> limits = assessment.limit(CarePlanRules.CARE_PLAN, start);
        add(
                CarePlanRules.CARE_PLAN,
                period,
                limits,
                untilProceedings(start, ending),
                carePlans(period),
                LocalDate.MIN,
                unknown);
    }

    /** Whether an application for a care order was pending, so that a court looks at the plan. */
    private boolean inProceedings(LocalDate day) {
        return caseFile.careOrderApplications().stream()
                .anyMatch(each -> !each.made().isAfter(day)
                        && each.ended().filter(end -> !end.isAfter(day)).isEmpty());
    }

    private Optional<Owed.Ending> untilProceedings(LocalDate day, Optional<Owed.Ending> ending) {
        return Stream.concat(
                        ending.stream(),
                        caseFile.careOrderApplications().stream()
                                .map(CareOrderApplication::made)
                                .filter(made -> made.isAfter(day))
                                .map(made -> new Owed.Ending(made, "a care order was applied for on " + made)))
                .min(Comparator.comparing(Owed.Ending::on));
    }

    /** A secure children's home may be local authority accommodation or youth detention accommodation. */
    private void remanded(PeriodOfCare period, Optional<Owed.Ending> ending) {
        LocalDate start = period.start();
        Optional<PlacementType> type = caseFile.history().placementOn(start).flatMap(placed -> placed.typeOn(start));
        boolean detained = type.map(PlacementType::isCustody).orElse(false);
        boolean unknown = type.map(PlacementType::isSecure).orElse(true);
        DutyRule rule = detained ? CarePlanRules.DETAINED : CarePlanRules.REMANDED;
        ImmutableList<Owed.Limit> limits = unknown ? eitherRemand(start) : assessment.limit(rule, start);
        add(rule, period, limits, ending, carePlans(period), LocalDate.MIN, Optional.empty());
    }

    private ImmutableList<Owed.Limit> eitherRemand(LocalDate start) {
        String fact = "whether the placement of " + start + " is youth detention accommodation";
        return Stream.of(CarePlanRules.REMANDED, CarePlanRules.DETAINED)
                .flatMap(rule -> assessment.limit(rule, start).stream())
                .map(limit -> limit.resting(fact))
                .collect(ImmutableList.toImmutableList());
    }

    private void educationPlan(PeriodOfCare period, Optional<Owed.Ending> ending, LocalDate from) {
        LocalDate start = period.start();
        Optional<Boolean> ofAge = caseFile.born()
                .map(born ->
                        Age.of(born, assessment.interpretation().leapDay()).hasAttained(CarePlanRules.THREE, start));
        if (!ofAge.orElse(true)) {
            return;
        }
        Optional<String> unknown =
                ofAge.isPresent() ? Optional.empty() : Optional.of("whether the child was three or older on " + start);
        add(
                CarePlanRules.EDUCATION_STARTED,
                period,
                assessment.limit(CarePlanRules.EDUCATION_STARTED, start),
                ending,
                assessment.acts(
                        ActKind.EDUCATION_PLAN,
                        caseFile.educationPlans().stream().map(PersonalEducationPlan::started)),
                from,
                unknown);
        add(
                CarePlanRules.EDUCATION_READY,
                period,
                reviews.byFirst(period),
                ending,
                assessment.acts(
                        ActKind.EDUCATION_PLAN,
                        caseFile.educationPlans().stream()
                                .filter(plan -> !plan.started().isBefore(from))
                                .flatMap(plan -> plan.completed().stream())),
                from,
                unknown);
    }

    /** A care plan that says how the child is to have a lasting home is a permanence plan too. */
    private void permanencePlan(PeriodOfCare period, Optional<Owed.Ending> ending, LocalDate from) {
        Stream<LocalDate> inCarePlans = caseFile.carePlans().stream()
                .filter(plan -> plan.permanence().isPresent())
                .map(plan -> plan.range().start());
        Stream<LocalDate> agreed = caseFile.permanencePlans().stream().map(PermanencePlan::agreed);
        Acts plans = assessment.acts(ActKind.PERMANENCE_PLAN, Stream.concat(agreed, inCarePlans));
        add(CarePlanRules.PERMANENCE, period, reviews.bySecond(period), ending, plans, from, Optional.empty());
    }

    private Acts carePlans(PeriodOfCare period) {
        return assessment.acts(
                ActKind.CARE_PLAN,
                caseFile.carePlans().stream()
                        .map(CarePlan::range)
                        .filter(range -> period.range().contains(range.start()) || range.contains(period.start()))
                        .map(range -> range.start()));
    }

    private void add(
            DutyRule rule,
            PeriodOfCare period,
            ImmutableList<Owed.Limit> limits,
            Optional<Owed.Ending> ending,
            Acts acts,
            LocalDate from,
            Optional<String> unknown) {
        if (assessment.isListed(rule, period.start())) {
            Verdict verdict = assessment.sinceStart(period, limits, ending, acts, from);
            assessment.add(
                    rule,
                    period.start(),
                    limits,
                    unknown.map(verdict::butUnknown).orElse(verdict));
        }
    }
}
