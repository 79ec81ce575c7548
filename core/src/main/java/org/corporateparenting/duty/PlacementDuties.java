package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * The duties to plan placements and to give notice of them: PLC-01, PLC-03, PLC-04 as to the area authority, and PLC-14.
 *
 * <p>Plans and notices made beforehand count, and belong to the placement whose first or last day they name. Custody is not a
 * placement by the authority.
 */
final class PlacementDuties {

    private final Assessment assessment;
    private final PlacementActs acts;
    private final PlacementApprovalDuties approvals;
    private final ProvisionalDuties provisional;

    PlacementDuties(Assessment assessment) {
        this.assessment = assessment;
        this.acts = new PlacementActs(assessment);
        this.approvals = new PlacementApprovalDuties(assessment, acts);
        this.provisional = new ProvisionalDuties(assessment);
    }

    void assess() {
        for (PeriodOfCare period : assessment.periods()) {
            if (!period.isShortBreak()) {
                PlacedStay.in(assessment, period).forEach(this::placement);
            }
        }
    }

    private void placement(PlacedStay stay) {
        LocalDate start = stay.start();
        add(PlacementRules.PLAN, stay, assessment.limit(PlacementRules.PLAN, start), acts.plans(start));
        add(
                PlacementRules.NOTICE,
                stay,
                noticeLimits(PlacementRules.NOTICE, stay),
                acts.notices(PlacementNoticeKind.PLACEMENT, start));
        if (isOutOfArea(stay)) {
            add(
                    PlacementRules.AREA_NOTICE,
                    stay,
                    noticeLimits(PlacementRules.AREA_NOTICE, stay),
                    acts.notices(PlacementNoticeKind.AREA_AUTHORITY, start));
        }
        approvals.assess(stay);
        provisional.assess(stay);
        stay.range()
                .endExclusive()
                .filter(day -> stay.period().range().contains(day)
                        && !stay.adoption().holds(day)
                        && !stay.adoption().holds(day.minusDays(1)))
                .ifPresent(day -> ended(stay, day));
    }

    private static boolean isOutOfArea(PlacedStay stay) {
        return stay.circumstances()
                .flatMap(PlacementCircumstances::distance)
                .filter(distance -> distance != PlacementDistance.WITHIN_AREA)
                .isPresent();
    }

    private void add(DutyRule rule, PlacedStay stay, ImmutableList<Owed.Limit> limits, Acts done) {
        if (assessment.isListed(rule, stay.start())) {
            Verdict verdict = assessment.owed(limits, stay.ending()).by(done, LocalDate.MIN);
            assessment.add(
                    rule,
                    stay.start(),
                    limits,
                    stay.first().startKnown() ? verdict : verdict.butUnknown(PlacementVisits.PLACEMENT_START_UNKNOWN));
        }
    }

    /** Before the placement, or in an emergency within days of its start. */
    private ImmutableList<Owed.Limit> noticeLimits(DutyRule rule, PlacedStay stay) {
        LocalDate start = stay.start();
        Optional<Boolean> emergency = stay.circumstances().flatMap(PlacementCircumstances::madeInEmergency);
        if (emergency.isPresent() && emergency.get()) {
            return assessment.limit(rule, start);
        }
        Owed.Limit before = assessment.limit(StatutoryPeriod.beforeEvent(), start);
        if (emergency.isPresent()) {
            return ImmutableList.of(before);
        }
        String fact = "whether the placement of " + start + " was made in an emergency";
        return Stream.concat(Stream.of(before), assessment.limit(rule, start).stream())
                .map(limit -> limit.resting(fact))
                .collect(ImmutableList.toImmutableList());
    }

    /** No notice is owed where a placement on a provisional footing had to end. */
    private void ended(PlacedStay stay, LocalDate day) {
        if (!assessment.isListed(PlacementRules.ENDING, day)) {
            return;
        }
        Verdict verdict = assessment
                .owed(
                        assessment.limit(PlacementRules.ENDING, day),
                        stay.adoption().endingAfter(day))
                .by(acts.notices(PlacementNoticeKind.ENDING, day), LocalDate.MIN);
        Optional<Boolean> hadToEnd = stay.circumstances().flatMap(PlacementCircumstances::hadToEnd);
        boolean open = hadToEnd.isEmpty() && isProvisional(stay);
        assessment.add(
                PlacementRules.ENDING,
                day,
                hadToEnd.orElse(false)
                        ? verdict.notOwed("the placement had to end on " + day)
                        : verdict.unlessMet(
                                open
                                        ? Optional.of("whether the placement that ended on " + day + " had to end")
                                        : Optional.empty()));
    }

    private static boolean isProvisional(PlacedStay stay) {
        return stay.basis().filter(basis -> basis != PlacementBasis.ORDINARY).isPresent()
                || stay.circumstances()
                        .flatMap(PlacementCircumstances::outsideTermsOfApproval)
                        .orElse(false);
    }
}
