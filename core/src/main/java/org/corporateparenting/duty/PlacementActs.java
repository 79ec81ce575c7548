package org.corporateparenting.duty;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.Preparation;
import org.corporateparenting.casework.placement.PreparationKind;

/** What was done about one placement, or about the end of care, joined by the day of the event that each record names. */
final class PlacementActs {

    private final CaseFile caseFile;
    private final LocalDate asAt;

    PlacementActs(Assessment assessment) {
        this.caseFile = assessment.caseFile();
        this.asAt = assessment.asAt();
    }

    Acts plans(LocalDate placed) {
        return acts(
                ActKind.PLACEMENT_PLAN,
                caseFile.placementPlans().stream()
                        .filter(plan -> plan.placed().equals(placed))
                        .map(PlacementPlan::agreed)
                        .flatMap(Optional::stream));
    }

    Acts notices(PlacementNoticeKind kind, LocalDate event) {
        return acts(
                ActKind.PLACEMENT_NOTICE,
                caseFile.placementNotices().stream()
                        .filter(notice ->
                                notice.kind() == kind && notice.event().equals(event))
                        .map(PlacementNotice::given));
    }

    Acts approvals(ApprovedDecision decision, LocalDate effect, Set<Approver> approvers) {
        return acts(
                ActKind.DECISION_APPROVAL,
                caseFile.decisionApprovals().stream()
                        .filter(each -> each.decision() == decision
                                && each.effect().equals(effect)
                                && approvers.contains(each.approver()))
                        .map(DecisionApproval::approved));
    }

    Acts preparations(PreparationKind kind, LocalDate event) {
        return acts(
                ActKind.PREPARATION,
                caseFile.preparations().stream()
                        .filter(each -> each.kind() == kind && each.event().equals(event))
                        .map(Preparation::done));
    }

    private Acts acts(ActKind kind, Stream<LocalDate> days) {
        return Acts.of(
                kind,
                days.filter(day -> !day.isAfter(asAt)).collect(toImmutableSortedSet(Comparator.naturalOrder())),
                caseFile.observed(kind));
    }
}
