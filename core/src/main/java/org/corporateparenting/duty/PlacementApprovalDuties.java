package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.casework.placement.PreparationKind;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.PlacementType;

/**
 * What must be approved or done before a placement takes effect: PLC-02, PLC-04, PLC-05 and PLC-11 to PLC-13.
 *
 * <p>The day of the placement is still in time. What the director approved, a nominated officer need not.
 */
final class PlacementApprovalDuties {

    private static final ImmutableSet<Approver> OFFICERS =
            Sets.immutableEnumSet(Approver.NOMINATED_OFFICER, Approver.DIRECTOR);
    private static final ImmutableSet<PlacementSetting> OTHER_ARRANGEMENTS = Sets.immutableEnumSet(
            PlacementSetting.SUPPORTED_ACCOMMODATION,
            PlacementSetting.COMMUNITY,
            PlacementSetting.RESIDENTIAL_SCHOOL,
            PlacementSetting.OTHER_RESIDENTIAL,
            PlacementSetting.OTHER);

    private final Assessment assessment;
    private final PlacementActs acts;

    PlacementApprovalDuties(Assessment assessment, PlacementActs acts) {
        this.assessment = assessment;
        this.acts = acts;
    }

    void assess(PlacedStay stay) {
        stay.circumstances().ifPresent(circumstances -> {
            education(stay, circumstances);
            circumstances.distance().ifPresent(distance -> away(stay, distance));
        });
        stay.type().ifPresent(type -> {
            if (OTHER_ARRANGEMENTS.contains(type.setting())) {
                otherArrangements(stay);
            } else if (type.isWithParents()) {
                withParents(stay);
            }
        });
    }

    private void education(PlacedStay stay, PlacementCircumstances circumstances) {
        boolean caught = stay.isMove()
                && circumstances.inKeyStageFour().orElse(false)
                && circumstances.disruptsEducation().orElse(false);
        if (!caught || circumstances.madeInEmergency().orElse(false)) {
            return;
        }
        Optional<String> emergency = circumstances.madeInEmergency().isPresent()
                ? Optional.empty()
                : Optional.of("whether the placement of " + stay.start() + " was made in an emergency");
        before(
                PlacementApprovalRules.EDUCATION,
                stay,
                acts.approvals(ApprovedDecision.DISRUPTION_OF_EDUCATION, stay.start(), OFFICERS),
                emergency);
    }

    private void away(PlacedStay stay, PlacementDistance distance) {
        if (distance != PlacementDistance.WITHIN_AREA && !isExempt(stay)) {
            outOfArea(stay, distance);
        }
        if (distance == PlacementDistance.OUTSIDE_ENGLAND_AND_WALES) {
            abroad(stay);
        }
    }

    /** With a connected person, or a foster parent whom the responsible authority approved (regulation 11(4)). */
    private static boolean isExempt(PlacedStay stay) {
        boolean foster = stay.type().map(PlacementType::isFoster).orElse(false);
        boolean connected =
                stay.type().map(PlacementType::isConnectedPersonFoster).orElse(false);
        return connected || (foster && provider(stay).equals(Optional.of(PlacementProvider.OWN_PROVISION)));
    }

    private static Optional<PlacementProvider> provider(PlacedStay stay) {
        return stay.first().placement().episodes().get(0).placementProvider();
    }

    private void outOfArea(PlacedStay stay, PlacementDistance distance) {
        boolean byDirector = distance != PlacementDistance.ADJOINING_AREA
                && !assessment.lawOn(stay.start()).isBefore(PlacementApprovalRules.DIRECTOR_IN_FORCE);
        boolean foster = stay.type().map(PlacementType::isFoster).orElse(false);
        Optional<String> approvedByWhom = foster && provider(stay).isEmpty()
                ? Optional.of("whether the responsible authority approved the foster carer")
                : Optional.empty();
        before(
                byDirector ? PlacementApprovalRules.AT_A_DISTANCE : PlacementApprovalRules.OUT_OF_AREA,
                stay,
                acts.approvals(
                        ApprovedDecision.OUT_OF_AREA,
                        stay.start(),
                        byDirector ? Sets.immutableEnumSet(Approver.DIRECTOR) : OFFICERS),
                approvedByWhom);
    }

    private void abroad(PlacedStay stay) {
        Optional<LegalStatus> status = statusAt(stay);
        if (status.filter(each -> each.isInCareUnderOrder() && !each.isUnderCareOrder())
                .isPresent()) {
            return;
        }
        boolean byCourt = status.map(LegalStatus::isUnderCareOrder).orElse(true);
        before(
                byCourt ? PlacementApprovalRules.ABROAD_BY_COURT : PlacementApprovalRules.ABROAD_BY_PARENTS,
                stay,
                acts.approvals(
                        ApprovedDecision.OUTSIDE_ENGLAND_AND_WALES,
                        stay.start(),
                        Sets.immutableEnumSet(byCourt ? Approver.COURT : Approver.HOLDERS_OF_RESPONSIBILITY)),
                status.isPresent() ? Optional.empty() : Optional.of("the legal status on " + stay.start()));
    }

    private void otherArrangements(PlacedStay stay) {
        prepared(PlacementApprovalRules.SUITABILITY, stay, PreparationKind.SUITABILITY_ASSESSED, Optional.empty());
        prepared(
                PlacementApprovalRules.OFFICER_INFORMED,
                stay,
                PreparationKind.REVIEWING_OFFICER_INFORMED,
                Optional.empty());
        Optional<Boolean> practicable = stay.circumstances().flatMap(PlacementCircumstances::visitPracticable);
        if (practicable.orElse(true)) {
            prepared(
                    PlacementApprovalRules.CHILD_VISIT,
                    stay,
                    PreparationKind.CHILD_VISIT,
                    practicable.isPresent()
                            ? Optional.empty()
                            : Optional.of("whether the child could visit before the placement of " + stay.start()));
        }
    }

    /** The regulations on placement with parents are for a child in care only. */
    private void withParents(PlacedStay stay) {
        Optional<LegalStatus> status = statusAt(stay);
        if (!status.map(LegalStatus::isUnderCareOrder).orElse(true)) {
            return;
        }
        Optional<String> unknown =
                status.isPresent() ? Optional.empty() : Optional.of("the legal status on " + stay.start());
        if (stay.basis().equals(Optional.of(PlacementBasis.IMMEDIATE_WITH_PARENTS))) {
            immediate(stay, unknown);
        } else {
            planned(stay, unknown.or(() -> perhapsImmediate(stay)));
        }
    }

    private Optional<String> perhapsImmediate(PlacedStay stay) {
        boolean known = stay.basis().isPresent()
                || assessment.caseFile().observed(ActKind.PLACEMENT_TERMS).on(stay.start());
        return known
                ? Optional.empty()
                : Optional.of("whether it is an immediate placement with a parent (regulation 19)");
    }

    private void planned(PlacedStay stay, Optional<String> unknown) {
        prepared(PlacementApprovalRules.PARENT_ASSESSED, stay, PreparationKind.SUITABILITY_ASSESSED, unknown);
        before(
                PlacementApprovalRules.PARENT_APPROVED,
                stay,
                acts.approvals(ApprovedDecision.WITH_PARENTS, stay.start(), OFFICERS),
                unknown);
        before(PlacementApprovalRules.PARENT_PLANNED, stay, acts.plans(stay.start()), unknown);
    }

    private void immediate(PlacedStay stay, Optional<String> unknown) {
        LocalDate start = stay.start();
        Acts assessed = acts.preparations(PreparationKind.SUITABILITY_ASSESSED, start);
        prepared(PlacementApprovalRules.PARENT_INTERVIEWED, stay, PreparationKind.PARENT_INTERVIEWED, unknown);
        owed(
                PlacementApprovalRules.IMMEDIATE_ASSESSED,
                stay,
                assessment.limit(PlacementApprovalRules.IMMEDIATE_ASSESSED, start),
                assessed,
                LocalDate.MIN,
                unknown);
        owed(
                PlacementApprovalRules.IMMEDIATE_DECIDED,
                stay,
                decisionLimits(start, assessed),
                acts.approvals(ApprovedDecision.WITH_PARENTS, start, OFFICERS),
                start,
                unknown);
    }

    /** From the completed assessment; while there is none, from the last day for it. */
    private ImmutableList<Owed.Limit> decisionLimits(LocalDate start, Acts assessed) {
        if (!assessed.all().isEmpty()) {
            LocalDate completed = assessed.all().first();
            return assessment.limit(
                    PlacementApprovalRules.IMMEDIATE_DECIDED, completed.isBefore(start) ? start : completed);
        }
        ImmutableList<Owed.Limit> last = assessment.limit(PlacementApprovalRules.IMMEDIATE_ASSESSED, start);
        Optional<LocalDate> lastDay =
                last.stream().flatMap(limit -> limit.deadline().due().stream()).findFirst();
        ImmutableList<Owed.Limit> latest = lastDay.map(
                        day -> assessment.limit(PlacementApprovalRules.IMMEDIATE_DECIDED, day))
                .orElse(last);
        if (assessment.caseFile().observed(ActKind.PREPARATION).on(start)) {
            return latest;
        }
        String fact = "the day on which the assessment of the parent was completed";
        return ImmutableList.of(
                assessment
                        .limit(PlacementApprovalRules.IMMEDIATE_DECIDED, start)
                        .get(0)
                        .resting(fact),
                latest.get(0).resting(fact));
    }

    private Optional<LegalStatus> statusAt(PlacedStay stay) {
        return assessment.caseFile().history().legalStatusOn(stay.start());
    }

    private void prepared(DutyRule rule, PlacedStay stay, PreparationKind kind, Optional<String> unknown) {
        before(rule, stay, acts.preparations(kind, stay.start()), unknown);
    }

    private void before(DutyRule rule, PlacedStay stay, Acts done, Optional<String> unknown) {
        owed(rule, stay, assessment.limit(rule, stay.start()), done, LocalDate.MIN, unknown);
    }

    private void owed(
            DutyRule rule,
            PlacedStay stay,
            ImmutableList<Owed.Limit> limits,
            Acts done,
            LocalDate from,
            Optional<String> unknown) {
        if (assessment.isListed(rule, stay.start())) {
            Verdict verdict =
                    assessment.owed(limits, stay.ending()).by(done, from).unlessMet(unknown);
            assessment.add(
                    rule,
                    stay.start(),
                    limits,
                    stay.first().startKnown() ? verdict : verdict.butUnknown(PlacementVisits.PLACEMENT_START_UNKNOWN));
        }
    }
}
