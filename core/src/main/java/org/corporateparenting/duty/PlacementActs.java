package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private final Assessment assessment;
    private final CaseFile caseFile;

    PlacementActs(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
    }

    Acts plans(LocalDate placed) {
        List<LocalDate> days = new ArrayList<>(1);
        for (PlacementPlan plan : caseFile.placementPlans()) {
            if (plan.placed().equals(placed)) {
                plan.agreed().ifPresent(days::add);
            }
        }
        return assessment.acts(ActKind.PLACEMENT_PLAN, days);
    }

    Acts notices(PlacementNoticeKind kind, LocalDate event) {
        List<LocalDate> days = new ArrayList<>(1);
        for (PlacementNotice notice : caseFile.placementNotices()) {
            if (notice.kind() == kind && notice.event().equals(event)) {
                days.add(notice.given());
            }
        }
        return assessment.acts(ActKind.PLACEMENT_NOTICE, days);
    }

    Acts approvals(ApprovedDecision decision, LocalDate effect, Set<Approver> approvers) {
        List<LocalDate> days = new ArrayList<>(1);
        for (DecisionApproval each : caseFile.decisionApprovals()) {
            if (each.decision() == decision && each.effect().equals(effect) && approvers.contains(each.approver())) {
                days.add(each.approved());
            }
        }
        return assessment.acts(ActKind.DECISION_APPROVAL, days);
    }

    Acts preparations(PreparationKind kind, LocalDate event) {
        List<LocalDate> days = new ArrayList<>(1);
        for (Preparation each : caseFile.preparations()) {
            if (each.kind() == kind && each.event().equals(event)) {
                days.add(each.done());
            }
        }
        return assessment.acts(ActKind.PREPARATION, days);
    }
}
