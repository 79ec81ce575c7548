package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.only;
import static org.corporateparenting.duty.Cases.starts;
import static org.corporateparenting.duty.PlacementMakingSituation.away;
import static org.corporateparenting.duty.PlacementMakingSituation.placed;
import static org.corporateparenting.duty.PlacementMakingSituation.withParents;

import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.Preparation;
import org.corporateparenting.casework.placement.PreparationKind;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.junit.jupiter.api.Test;

class PlacementApprovalDutiesTest {

    private static final String PLACED = "2024-06-03";
    private static final String LATER = "2024-09-02";

    private static PlacementCircumstances distance(PlacementDistance distance) {
        return placed(day(PLACED)).distance(distance).build();
    }

    private static DecisionApproval approval(ApprovedDecision decision, Approver approver, String approved) {
        return new DecisionApproval(decision, day(PLACED), approver, day(approved));
    }

    private static CaseFileBuilder moved(PlacementCircumstances circumstances) {
        return Cases.inCare("2024-01-02", PLACED)
                .addEpisode(Cases.moves(PLACED).build())
                .addPlacementCircumstance(circumstances);
    }

    private static CaseFileBuilder fostered(PlacementType type, Optional<PlacementProvider> provider) {
        return Cases.child()
                .addEpisode(starts(PLACED)
                        .placementType(type)
                        .placementProvider(provider)
                        .build())
                .addPlacementCircumstance(distance(PlacementDistance.ADJOINING_AREA));
    }

    @Test
    void onlyADisruptingMoveInKeyStageFourNeedsApproval() {
        PlacementCircumstances caught = placed(day(PLACED))
                .inKeyStageFour(true)
                .disruptsEducation(true)
                .madeInEmergency(false)
                .build();
        assertThat(only(moved(caught), "PLC-02", LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(inCareFrom(PLACED).addPlacementCircumstance(caught), "PLC-02", LATER))
                .isEmpty();
        assertThat(all(
                        moved(placed(day(PLACED))
                                .inKeyStageFour(false)
                                .disruptsEducation(true)
                                .build()),
                        "PLC-02",
                        LATER))
                .isEmpty();
        assertThat(all(
                        moved(placed(day(PLACED))
                                .inKeyStageFour(true)
                                .disruptsEducation(false)
                                .build()),
                        "PLC-02",
                        LATER))
                .isEmpty();
    }

    @Test
    void anEmergencyNeedsNoneAndMayNotBeKnown() {
        PlacementCircumstances emergency = placed(day(PLACED))
                .inKeyStageFour(true)
                .disruptsEducation(true)
                .madeInEmergency(true)
                .build();
        assertThat(all(moved(emergency), "PLC-02", LATER)).isEmpty();
        PlacementCircumstances unknown =
                placed(day(PLACED)).inKeyStageFour(true).disruptsEducation(true).build();
        assertThat(only(moved(unknown), "PLC-02", LATER).missing())
                .containsExactly("whether the placement of 2024-06-03 was made in an emergency");
        CaseFileBuilder approved = moved(unknown)
                .addDecisionApproval(
                        approval(ApprovedDecision.DISRUPTION_OF_EDUCATION, Approver.DIRECTOR, "2024-06-01"));
        assertThat(only(approved, "PLC-02", LATER).kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aNominatedOfficerCannotApproveAPlacementAtADistance() {
        CaseFileBuilder file = away(PlacementDistance.AT_A_DISTANCE, day(PLACED))
                .addDecisionApproval(approval(ApprovedDecision.OUT_OF_AREA, Approver.NOMINATED_OFFICER, "2024-06-01"));
        assertThat(only(file, "PLC-04/director", LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "PLC-04/nominated-officer", LATER)).isEmpty();
        CaseFileBuilder nextDoor = away(PlacementDistance.ADJOINING_AREA, day(PLACED))
                .addDecisionApproval(approval(ApprovedDecision.OUT_OF_AREA, Approver.DIRECTOR, "2024-06-01"));
        assertThat(only(nextDoor, "PLC-04/nominated-officer", LATER).kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void approvalOutOfAreaIsNotNeededWithAConnectedPersonOrOwnFosterCarer() {
        String duty = "PLC-04/nominated-officer";
        assertThat(all(fostered(PlacementType.CONNECTED_FOSTER_OTHER, Optional.empty()), duty, LATER))
                .isEmpty();
        assertThat(all(fostered(PlacementType.FOSTER_OTHER, Optional.of(PlacementProvider.OWN_PROVISION)), duty, LATER))
                .isEmpty();
        assertThat(only(fostered(PlacementType.FOSTER_OTHER, Optional.of(PlacementProvider.PRIVATE)), duty, LATER)
                        .kind())
                .isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(fostered(PlacementType.FOSTER_OTHER, Optional.empty()), duty, LATER)
                        .missing())
                .containsExactly("whether the responsible authority approved the foster carer");
        assertThat(only(
                                fostered(PlacementType.CHILDRENS_HOME, Optional.of(PlacementProvider.OWN_PROVISION)),
                                duty,
                                LATER)
                        .kind())
                .isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void theAreaAuthorityIsToldOfAConnectedPersonTooButNotBefore2014() {
        CaseFileBuilder file = fostered(PlacementType.CONNECTED_FOSTER_OTHER, Optional.empty())
                .addPlacementNotice(new PlacementNotice(PlacementNoticeKind.PLACEMENT, day(PLACED), day(PLACED)));
        assertThat(only(file, "PLC-04/area-authority", LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(away(PlacementDistance.ADJOINING_AREA, day("2014-01-26")), "PLC-04/area-authority", LATER))
                .isEmpty();
        assertThat(all(away(PlacementDistance.WITHIN_AREA, day(PLACED)), "PLC-04/area-authority", LATER))
                .isEmpty();
    }

    @Test
    void noticeIsMeasuredByTheEmergencyOnRecord() {
        CaseFileBuilder late = inCareFrom(PLACED)
                .addPlacementNotice(new PlacementNotice(PlacementNoticeKind.PLACEMENT, day(PLACED), day("2024-06-05")));
        assertThat(only(late, "PLC-03", LATER).kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        late.addPlacementCircumstance(placed(day(PLACED)).madeInEmergency(false).build());
        assertThat(only(late, "PLC-03", LATER).kind()).isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void whoApprovesLivingAbroadDependsOnTheLegalStatus() {
        PlacementCircumstances abroad = distance(PlacementDistance.OUTSIDE_ENGLAND_AND_WALES);
        CaseFileBuilder agreed = inCareFrom(PLACED).addPlacementCircumstance(abroad);
        assertThat(all(agreed, "PLC-05/court", LATER)).isEmpty();
        assertThat(all(agreed, "PLC-04/director", LATER)).hasSize(1);
        CaseFileBuilder placementOrder = placed(day(PLACED), PlacementType.FOSTER_OTHER, LegalStatus.PLACEMENT_ORDER)
                .addPlacementCircumstance(abroad);
        assertThat(all(placementOrder, "PLC-05/court", LATER)).isEmpty();
        assertThat(all(placementOrder, "PLC-05/parental-responsibility", LATER)).isEmpty();
        CaseFileBuilder unknown = Cases.child()
                .addEpisode(starts(PLACED).legalStatus(Optional.empty()).build())
                .addPlacementCircumstance(abroad);
        assertThat(only(unknown, "PLC-05/court", LATER).missing()).containsExactly("the legal status on 2024-06-03");
    }

    @Test
    void aVisitBeforehandIsOwedWhereItCouldBeMade() {
        CaseFileBuilder file =
                placed(day(PLACED), PlacementType.RESIDENTIAL_SCHOOL, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION);
        assertThat(only(file, "PLC-11/visit", LATER).missing())
                .containsExactly("whether the child could visit before the placement of 2024-06-03");
        file.addPlacementCircumstance(
                placed(day(PLACED)).visitPracticable(false).build());
        assertThat(all(file, "PLC-11/visit", LATER)).isEmpty();
        assertThat(only(file, "PLC-11/suitability", LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void otherPlacementsAreNoOtherArrangements() {
        assertThat(all(inCareFrom(PLACED), "PLC-11/suitability", LATER)).isEmpty();
        assertThat(all(
                        placed(day(PLACED), PlacementType.CHILDRENS_HOME, LegalStatus.FULL_CARE_ORDER),
                        "PLC-11/suitability",
                        LATER))
                .isEmpty();
    }

    @Test
    void preparationsThatWereNotSuppliedAreNotThoseThatWereNotMade() {
        CaseFileBuilder file = PlacementMakingSituation.other(day(PLACED))
                .observations(Observations.complete().with(ActKind.PREPARATION, Observed.notSupplied()));
        assertThat(only(file, "PLC-11/suitability", LATER).missing())
                .containsExactly("preparations for placements and the end of care, of which none were supplied");
    }

    @Test
    void placementWithParentsIsForAChildInCare() {
        assertThat(all(
                        placed(day(PLACED), PlacementType.WITH_PARENTS, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION),
                        "PLC-12/approval",
                        LATER))
                .isEmpty();
        CaseFileBuilder perhaps = placed(day(PLACED), PlacementType.WITH_PARENTS, LegalStatus.INTERIM_CARE_ORDER)
                .observations(Observations.complete().with(ActKind.PLACEMENT_TERMS, Observed.notSupplied()));
        assertThat(only(perhaps, "PLC-12/approval", LATER).missing())
                .containsExactly("whether it is an immediate placement with a parent (regulation 19)");
        assertThat(all(withParents(PlacementBasis.IMMEDIATE_WITH_PARENTS, day(PLACED)), "PLC-12/approval", LATER))
                .isEmpty();
    }

    @Test
    void noPlanWasNeededBeforehandInTheCoronavirusPeriod() {
        for (String eased : new String[] {"2020-04-24", "2020-09-25"}) {
            CaseFileBuilder file = withParents(PlacementBasis.ORDINARY, day(eased));
            assertThat(all(file, "PLC-12/plan", LATER)).isEmpty();
            assertThat(only(file, "PLC-12/approval", LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
            CaseFileBuilder immediate = withParents(PlacementBasis.IMMEDIATE_WITH_PARENTS, day(eased));
            assertThat(only(immediate, "PLC-13/assessment", LATER).due()).isEmpty();
            assertThat(only(immediate, "PLC-13/decision", LATER).kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        }
    }

    @Test
    void theDecisionCountsFromTheAssessmentAndSaysHow() {
        CaseFileBuilder file = withParents(PlacementBasis.IMMEDIATE_WITH_PARENTS, day("2024-12-20"));
        assertThat(only(file, "PLC-13/decision", "2025-01-23").working()).isEqualTo("Wed 8 Jan 2025 + 10 working days");
        file.addPreparation(
                new Preparation(PreparationKind.SUITABILITY_ASSESSED, day("2024-12-20"), day("2025-01-15")));
        assertThat(only(file, "PLC-13/assessment", "2025-01-23").kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(only(file, "PLC-13/decision", "2025-01-23").due()).contains(day("2025-01-29"));
    }

    @Test
    void whenTheAssessmentWasCompletedMayDecide() {
        CaseFileBuilder file = withParents(PlacementBasis.IMMEDIATE_WITH_PARENTS, day("2024-12-20"))
                .observations(Observations.complete().with(ActKind.PREPARATION, Observed.notSupplied()))
                .addDecisionApproval(new DecisionApproval(
                        ApprovedDecision.WITH_PARENTS,
                        day("2024-12-20"),
                        Approver.NOMINATED_OFFICER,
                        day("2025-01-15")));
        assertThat(only(file, "PLC-13/decision", "2025-03-03").missing())
                .containsExactly("the day on which the assessment of the parent was completed");
    }

    @Test
    void anApprovalBeforehandIsNotTheDecisionToConfirm() {
        CaseFileBuilder file = withParents(PlacementBasis.IMMEDIATE_WITH_PARENTS, day(PLACED))
                .addDecisionApproval(approval(ApprovedDecision.WITH_PARENTS, Approver.NOMINATED_OFFICER, "2024-06-02"));
        assertThat(only(file, "PLC-13/decision", LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void noNoticeIsOwedOfAPlacementThatHadToEnd() {
        CaseFileBuilder file = Cases.inCare("2024-01-02", PLACED)
                .addEpisode(Cases.moves(PLACED).build());
        CaseFileBuilder outside = file.addPlacementCircumstance(
                placed(day("2024-01-02")).outsideTermsOfApproval(true).build());
        assertThat(only(outside, "PLC-14", LATER).missing())
                .containsExactly("whether the placement that ended on 2024-06-03 had to end");
        AssessedDuty duty = only(
                file.placementCircumstances(
                        List.of(placed(day("2024-01-02")).hadToEnd(true).build())),
                "PLC-14",
                LATER);
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the placement had to end on 2024-06-03");
        file.placementCircumstances(
                List.of(placed(day("2024-01-02")).hadToEnd(false).build()));
        assertThat(only(file, "PLC-14", LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aStartThatIsNotKnownLeavesAllOpen() {
        CaseFileBuilder file = Cases.child()
                .addEpisode(starts(PLACED)
                        .reasonForNewEpisode(Optional.empty())
                        .placementType(PlacementType.RESIDENTIAL_SCHOOL)
                        .build());
        assertThat(only(file, "PLC-11/suitability", LATER).missing())
                .containsExactly("the day on which the placement began");
    }
}
