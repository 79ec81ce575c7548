package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * The duties to plan placements and to give notice of them: PLC-01, PLC-03 and PLC-14.
 *
 * <p>Plans and notices made beforehand count, and belong to the placement whose first or last day they name. Custody is not a
 * placement by the authority.
 */
final class PlacementDuties {

    private final Assessment assessment;
    private final CaseFile caseFile;

    PlacementDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
    }

    void assess() {
        for (PeriodOfCare period : assessment.periods()) {
            if (!period.isShortBreak()) {
                AdoptionPlacements adoption = assessment.adoption(period);
                List<VisitSegment> segments = assessment.segments(period);
                for (VisitSegment segment : segments) {
                    if (segment.beginsPlacement()
                            && !isCustody(segment)
                            && !adoption.holds(segment.range().start())) {
                        placement(segment, lastOf(segment, segments), period, adoption);
                    }
                }
            }
        }
    }

    private static boolean isCustody(VisitSegment segment) {
        return segment.placement().type().map(PlacementType::isCustody).orElse(false);
    }

    private static VisitSegment lastOf(VisitSegment first, List<VisitSegment> segments) {
        VisitSegment last = first;
        for (VisitSegment segment : segments) {
            if (segment.placement().start().equals(first.placement().start())) {
                last = segment;
            }
        }
        return last;
    }

    private void placement(VisitSegment first, VisitSegment last, PeriodOfCare period, AdoptionPlacements adoption) {
        LocalDate start = first.range().start();
        Optional<Owed.Ending> ending = earlier(adoption.endingAfter(start), last.ending());
        add(PlacementRules.PLAN, first, assessment.limit(PlacementRules.PLAN, start), ending, plans(start));
        add(PlacementRules.NOTICE, first, noticeLimits(start), ending, notices(PlacementNoticeKind.PLACEMENT, start));
        last.range()
                .endExclusive()
                .filter(day ->
                        period.range().contains(day) && !adoption.holds(day) && !adoption.holds(day.minusDays(1)))
                .ifPresent(day -> ended(first, day, adoption.endingAfter(day)));
    }

    private static Optional<Owed.Ending> earlier(Optional<Owed.Ending> a, Optional<Owed.Ending> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent() ? a : b;
        }
        return b.get().on().isBefore(a.get().on()) ? b : a;
    }

    private void add(
            DutyRule rule,
            VisitSegment placed,
            ImmutableList<Owed.Limit> limits,
            Optional<Owed.Ending> ending,
            Acts acts) {
        LocalDate start = placed.range().start();
        if (assessment.isListed(rule, start)) {
            Verdict verdict = assessment.owed(limits, ending).by(acts, LocalDate.MIN);
            assessment.add(
                    rule,
                    start,
                    limits,
                    placed.startKnown() ? verdict : verdict.butUnknown(PlacementVisits.PLACEMENT_START_UNKNOWN));
        }
    }

    private ImmutableList<Owed.Limit> noticeLimits(LocalDate start) {
        String fact = "whether the placement of " + start + " was made in an emergency";
        return Stream.concat(
                        Stream.of(assessment.limit(StatutoryPeriod.beforeEvent(), start)),
                        assessment.limit(PlacementRules.NOTICE, start).stream())
                .map(limit -> limit.resting(fact))
                .collect(ImmutableList.toImmutableList());
    }

    /** No notice is owed where a placement that could not be confirmed had to end; whether it did so is not on record. */
    private void ended(VisitSegment placed, LocalDate day, Optional<Owed.Ending> ending) {
        if (!assessment.isListed(PlacementRules.ENDING, day)) {
            return;
        }
        Verdict verdict = assessment
                .owed(assessment.limit(PlacementRules.ENDING, day), ending)
                .by(notices(PlacementNoticeKind.ENDING, day), LocalDate.MIN);
        boolean provisional = placed.terms()
                .flatMap(PlacementTerms::basis)
                .filter(basis -> basis != PlacementBasis.ORDINARY)
                .isPresent();
        assessment.add(
                PlacementRules.ENDING,
                day,
                provisional && verdict.kind() != DutyOutcome.MET
                        ? verdict.butUnknown("whether the placement that ended on " + day + " had to end")
                        : verdict);
    }

    private Acts plans(LocalDate placed) {
        List<LocalDate> agreed = new ArrayList<>();
        for (PlacementPlan plan : caseFile.placementPlans()) {
            if (plan.placed().equals(placed)) {
                plan.agreed().ifPresent(agreed::add);
            }
        }
        return assessment.acts(ActKind.PLACEMENT_PLAN, agreed);
    }

    private Acts notices(PlacementNoticeKind kind, LocalDate event) {
        List<LocalDate> given = new ArrayList<>();
        for (PlacementNotice notice : caseFile.placementNotices()) {
            if (notice.kind() == kind && notice.event().equals(event)) {
                given.add(notice.given());
            }
        }
        return assessment.acts(ActKind.PLACEMENT_NOTICE, given);
    }
}
