package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.Preparation;
import org.corporateparenting.casework.placement.PreparationKind;
import org.corporateparenting.casework.plan.CareOrderApplication;
import org.corporateparenting.casework.plan.CarePlanChange;
import org.corporateparenting.casework.plan.CarePlanContent;
import org.corporateparenting.casework.plan.CarePlanSection;
import org.corporateparenting.casework.plan.PlanAgreement;
import org.corporateparenting.casework.plan.PlanAgreer;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.ExtensionReason;
import org.corporateparenting.sufficiency.TemporaryApproval;
import org.corporateparenting.sufficiency.TemporaryCarer;
import org.corporateparenting.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The supplementary tables about the making of placements and about care plans; the rest is in the test of them all. */
class PlacementTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final CaseFile FILE = CaseFile.builder().id(ChildId.of("C1")).build();

    @TempDir
    private Path folder;

    @Test
    void circumstancesOfAPlacementAreRead() {
        table(
                "cp_placement_circumstances",
                "child,placed,emergency,distance,outside_terms,terms_amended,key_stage_4,disrupts_education,"
                        + "visit_practicable,had_to_end",
                "C1,2024-02-01,Y,at_a_distance,N,2024-03-01,Y,N,Y,N",
                "C1,2024-03-01,,,,,,,,");
        assertThat(read().placementCircumstances())
                .containsExactly(
                        PlacementCircumstances.builder()
                                .placed(DAY)
                                .madeInEmergency(true)
                                .distance(PlacementDistance.AT_A_DISTANCE)
                                .outsideTermsOfApproval(false)
                                .termsAmended(LATER)
                                .inKeyStageFour(true)
                                .disruptsEducation(false)
                                .visitPracticable(true)
                                .hadToEnd(false)
                                .build(),
                        PlacementCircumstances.builder().placed(LATER).build());
        assertThat(read().observed(ActKind.PLACEMENT_CIRCUMSTANCES)).isEqualTo(Observed.complete());
        assertThat(read().observed(ActKind.DECISION_APPROVAL)).isEqualTo(Observed.notSupplied());
    }

    @Test
    void approvalsPreparationsAndNoticesAreRead() {
        table(
                "cp_approvals",
                "child,decision,effect,approver,approved",
                "C1,OUT_OF_AREA,2024-03-01,director,2024-02-01");
        table("cp_preparations", "child,kind,event,done", "C1,CHILD_VISIT,2024-03-01,2024-02-01");
        table("cp_notices", "child,kind,event,given", "C1,AREA_AUTHORITY,2024-03-01,2024-02-01");
        assertThat(read().decisionApprovals())
                .containsExactly(new DecisionApproval(ApprovedDecision.OUT_OF_AREA, LATER, Approver.DIRECTOR, DAY));
        assertThat(read().preparations()).containsExactly(new Preparation(PreparationKind.CHILD_VISIT, LATER, DAY));
        assertThat(read().placementNotices())
                .containsExactly(new PlacementNotice(PlacementNoticeKind.AREA_AUTHORITY, LATER, DAY));
    }

    @Test
    void temporaryApprovalsAndTheirExtensionsAreRead() {
        table(
                "cp_temporary_approvals",
                "child,approved_from,carer,decided,approved,review_decided",
                "C1,2024-02-01,CONNECTED_PERSON,2024-03-01,N,2024-03-01");
        table(
                "cp_approval_extensions",
                "child,approved_from,decided,reason,until,panel_views_sought,reviewing_officer_informed,"
                        + "nominated_officer_approved",
                "C1,2024-02-01,2024-03-01,REVIEW_SOUGHT,2024-03-01,Y,N,");
        assertThat(read().temporaryApprovals())
                .containsExactly(TemporaryApproval.builder()
                        .began(DAY)
                        .carer(TemporaryCarer.CONNECTED_PERSON)
                        .decided(LATER)
                        .approved(false)
                        .reviewDecided(LATER)
                        .build());
        assertThat(read().approvalExtensions())
                .containsExactly(ApprovalExtension.builder()
                        .approvedFrom(DAY)
                        .decided(LATER)
                        .reason(ExtensionReason.REVIEW_SOUGHT)
                        .until(LATER)
                        .panelViewsSought(true)
                        .reviewingOfficerInformed(false)
                        .build());
    }

    @Test
    void whatIsSaidAboutCarePlansIsRead() {
        table("cp_care_plan_contents", "child,planned,section", "C1,2024-02-01,SELF_CARE");
        table("cp_care_plan_agreements", "child,planned,agreer,agreed", "C1,2024-02-01,CHILD,2024-03-01");
        table("cp_care_plan_changes", "child,changed,considered,review_practicable", "C1,2024-03-01,2024-02-01,Y");
        table(
                "cp_care_order_applications",
                "child,made,plan_directed_by,plan_prepared,ended",
                "C1,2024-02-01,2024-03-01,2024-02-01,2024-03-01");
        CaseFile file = read();
        assertThat(file.carePlanContents()).containsExactly(new CarePlanContent(DAY, CarePlanSection.SELF_CARE));
        assertThat(file.planAgreements()).containsExactly(new PlanAgreement(DAY, PlanAgreer.CHILD, LATER));
        assertThat(file.carePlanChanges())
                .containsExactly(CarePlanChange.builder()
                        .on(LATER)
                        .considered(DAY)
                        .reviewPracticable(true)
                        .build());
        assertThat(file.careOrderApplications())
                .containsExactly(CareOrderApplication.builder()
                        .made(DAY)
                        .planDirectedBy(LATER)
                        .planPrepared(DAY)
                        .ended(LATER)
                        .build());
    }

    private void table(String name, String header, String... rows) {
        try {
            Files.writeString(folder.resolve(name + ".csv"), header + "\n" + String.join("\n", rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseFile read() {
        return SupplementaryTables.addTo(
                        List.of(FILE),
                        TableReader.of(SupplementaryTables.definitions())
                                .readFolder(folder)
                                .value())
                .value()
                .get(0);
    }
}
