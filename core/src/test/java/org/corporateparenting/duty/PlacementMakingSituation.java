package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementCircumstancesBuilder;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.Preparation;
import org.corporateparenting.casework.placement.PreparationKind;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.ApprovalExtensionBuilder;
import org.corporateparenting.sufficiency.ExtensionReason;
import org.corporateparenting.sufficiency.TemporaryApproval;
import org.corporateparenting.sufficiency.TemporaryApprovalBuilder;
import org.corporateparenting.sufficiency.TemporaryCarer;
import org.corporateparenting.time.WorkingDayCalendar;

/** What must be done before a placement takes effect, and how long one may last on a provisional footing. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum PlacementMakingSituation implements Situation {
    MOVE_IN_KEY_STAGE_FOUR(
            "PLC-02",
            day -> Cases.child()
                    .addEpisode(Cases.starts(day.minusDays(60)).ceased(day).build())
                    .addEpisode(Cases.moves(day).build())
                    .addPlacementCircumstance(placed(day)
                            .inKeyStageFour(true)
                            .disruptsEducation(true)
                            .madeInEmergency(false)
                            .build()),
            approved(ApprovedDecision.DISRUPTION_OF_EDUCATION, Approver.NOMINATED_OFFICER)),
    NEXT_DOOR(
            "PLC-04/nominated-officer",
            day -> away(PlacementDistance.ADJOINING_AREA, day),
            approved(ApprovedDecision.OUT_OF_AREA, Approver.NOMINATED_OFFICER)),
    FAR_AWAY_AS_MADE(
            "PLC-04/nominated-officer",
            day -> away(PlacementDistance.AT_A_DISTANCE, day),
            approved(ApprovedDecision.OUT_OF_AREA, Approver.NOMINATED_OFFICER)),
    FAR_AWAY(
            "PLC-04/director",
            day -> away(PlacementDistance.AT_A_DISTANCE, day),
            approved(ApprovedDecision.OUT_OF_AREA, Approver.DIRECTOR)),
    FAR_AWAY_IN_EMERGENCY(
            "PLC-04/area-authority",
            day -> Cases.inCareFrom(day)
                    .addPlacementCircumstance(placed(day)
                            .distance(PlacementDistance.AT_A_DISTANCE)
                            .madeInEmergency(true)
                            .build()),
            (file, day, done) ->
                    file.addPlacementNotice(new PlacementNotice(PlacementNoticeKind.AREA_AUTHORITY, day, done))),
    NOTICE_IN_EMERGENCY(
            "PLC-03",
            day -> Cases.inCareFrom(day)
                    .addPlacementCircumstance(placed(day).madeInEmergency(true).build()),
            (file, day, done) ->
                    file.addPlacementNotice(new PlacementNotice(PlacementNoticeKind.PLACEMENT, day, done))),
    NOTICE_OF_PLANNED_PLACEMENT(
            "PLC-03",
            day -> Cases.inCareFrom(day)
                    .addPlacementCircumstance(placed(day).madeInEmergency(false).build()),
            (file, day, done) ->
                    file.addPlacementNotice(new PlacementNotice(PlacementNoticeKind.PLACEMENT, day, done))),
    ABROAD_IN_CARE(
            "PLC-05/court",
            day -> placed(day, PlacementType.FOSTER_OTHER, LegalStatus.FULL_CARE_ORDER)
                    .addPlacementCircumstance(abroad(day)),
            approved(ApprovedDecision.OUTSIDE_ENGLAND_AND_WALES, Approver.COURT)),
    ABROAD_BY_AGREEMENT(
            "PLC-05/parental-responsibility",
            day -> Cases.inCareFrom(day).addPlacementCircumstance(abroad(day)),
            approved(ApprovedDecision.OUTSIDE_ENGLAND_AND_WALES, Approver.HOLDERS_OF_RESPONSIBILITY)),
    OTHER_ARRANGEMENTS(
            "PLC-11/suitability", PlacementMakingSituation::other, prepared(PreparationKind.SUITABILITY_ASSESSED)),
    OTHER_ARRANGEMENTS_VISIT("PLC-11/visit", PlacementMakingSituation::other, prepared(PreparationKind.CHILD_VISIT)),
    OTHER_ARRANGEMENTS_OFFICER(
            "PLC-11/reviewing-officer",
            PlacementMakingSituation::other,
            prepared(PreparationKind.REVIEWING_OFFICER_INFORMED)),
    WITH_PARENTS_ASSESSED(
            "PLC-12/assessment",
            day -> withParents(PlacementBasis.ORDINARY, day),
            prepared(PreparationKind.SUITABILITY_ASSESSED)),
    WITH_PARENTS_APPROVED(
            "PLC-12/approval",
            day -> withParents(PlacementBasis.ORDINARY, day),
            approved(ApprovedDecision.WITH_PARENTS, Approver.NOMINATED_OFFICER)),
    WITH_PARENTS_PLANNED(
            "PLC-12/plan",
            day -> withParents(PlacementBasis.ORDINARY, day),
            (file, day, done) -> file.addPlacementPlan(new PlacementPlan(day, Optional.of(done)))),
    IMMEDIATE_INTERVIEW(
            "PLC-13/interview",
            day -> withParents(PlacementBasis.IMMEDIATE_WITH_PARENTS, day),
            prepared(PreparationKind.PARENT_INTERVIEWED)),
    IMMEDIATE_ASSESSMENT(
            "PLC-13/assessment",
            day -> withParents(PlacementBasis.IMMEDIATE_WITH_PARENTS, day),
            prepared(PreparationKind.SUITABILITY_ASSESSED)),
    IMMEDIATE_DECISION(
            "PLC-13/decision",
            day -> withParents(PlacementBasis.IMMEDIATE_WITH_PARENTS, day),
            approved(ApprovedDecision.WITH_PARENTS, Approver.NOMINATED_OFFICER)),
    IMMEDIATE_DECISION_ON_ASSESSMENT(
            "PLC-13/decision",
            day -> withParents(PlacementBasis.IMMEDIATE_WITH_PARENTS, day)
                    .addPreparation(new Preparation(
                            PreparationKind.SUITABILITY_ASSESSED,
                            day,
                            WorkingDayCalendar.englandAndWales()
                                    .workingDayAfter(day, 3)
                                    .orElseThrow())),
            approved(ApprovedDecision.WITH_PARENTS, Approver.NOMINATED_OFFICER)),
    OUTSIDE_TERMS(
            "PLC-06",
            day -> Cases.inCareFrom(day)
                    .addPlacementCircumstance(
                            placed(day).outsideTermsOfApproval(true).build()),
            (file, day, done) -> file.placementCircumstances(List.of(
                    placed(day).outsideTermsOfApproval(true).termsAmended(done).build()))),
    TEMPORARY_APPROVAL(
            "PLC-07",
            day -> connected(day).addTemporaryApproval(approval(day).build()),
            (file, day, done) -> file.temporaryApprovals(
                    List.of(approval(day).decided(done).approved(true).build()))),
    EXTENDED_APPROVAL(
            "PLC-08/length",
            day -> connected(day.minusWeeks(16))
                    .addTemporaryApproval(approval(day.minusWeeks(16)).build())
                    .addApprovalExtension(extension(day.minusDays(7))
                            .approvedFrom(day.minusWeeks(16))
                            .build()),
            (file, day, done) -> file.temporaryApprovals(List.of(
                    approval(day.minusWeeks(16)).decided(done).approved(true).build()))),
    EXTENSION_PANEL(
            "PLC-08/panel",
            day -> extended(extension(day).panelViewsSought(false).build(), day),
            (file, day, done) -> file.approvalExtensions(
                    List.of(extension(day).panelViewsSought(true).build()))),
    EXTENSION_OFFICER_INFORMED(
            "PLC-08/reviewing-officer",
            day -> extended(extension(day).reviewingOfficerInformed(false).build(), day),
            (file, day, done) -> file.approvalExtensions(
                    List.of(extension(day).reviewingOfficerInformed(true).build()))),
    EXTENSION_APPROVED(
            "PLC-08/nominated-officer",
            day -> extended(extension(day).approvedByNominatedOfficer(false).build(), day),
            (file, day, done) -> file.approvalExtensions(
                    List.of(extension(day).approvedByNominatedOfficer(true).build())));

    /** Does a duty that a day triggered, on a day. */
    private interface Doing {
        CaseFileBuilder in(CaseFileBuilder file, LocalDate trigger, LocalDate done);
    }

    private final Frame frame;

    PlacementMakingSituation(String duty, Function<LocalDate, CaseFileBuilder> triggered, Doing act) {
        this.frame = new Frame(duty, triggered, (day, done) -> act.in(triggered.apply(day), day, done));
    }

    @Override
    public Frame frame() {
        return frame;
    }

    static PlacementCircumstancesBuilder placed(LocalDate day) {
        return PlacementCircumstances.builder().placed(day);
    }

    static CaseFileBuilder placed(LocalDate day, PlacementType type, LegalStatus status) {
        return Cases.child()
                .addEpisode(Cases.starts(day)
                        .placementType(type)
                        .legalStatus(status)
                        .build());
    }

    static CaseFileBuilder away(PlacementDistance distance, LocalDate day) {
        return Cases.child()
                .addEpisode(Cases.starts(day)
                        .placementProvider(PlacementProvider.PRIVATE)
                        .build())
                .addPlacementCircumstance(placed(day).distance(distance).build());
    }

    private static PlacementCircumstances abroad(LocalDate day) {
        return placed(day).distance(PlacementDistance.OUTSIDE_ENGLAND_AND_WALES).build();
    }

    static CaseFileBuilder other(LocalDate day) {
        return placed(day, PlacementType.SUPPORTED_ACCOMMODATION, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                .addPlacementCircumstance(placed(day).visitPracticable(true).build());
    }

    static CaseFileBuilder withParents(PlacementBasis basis, LocalDate day) {
        return placed(day, PlacementType.WITH_PARENTS, LegalStatus.FULL_CARE_ORDER)
                .addPlacementTerm(
                        PlacementTerms.builder().placed(day).basis(basis).build());
    }

    static CaseFileBuilder connected(LocalDate day) {
        return placed(day, PlacementType.CONNECTED_FOSTER_OTHER, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION);
    }

    static TemporaryApprovalBuilder approval(LocalDate from) {
        return TemporaryApproval.builder().began(from).carer(TemporaryCarer.CONNECTED_PERSON);
    }

    /** One decided on a day, of an approval of ten weeks before. */
    static ApprovalExtensionBuilder extension(LocalDate decided) {
        return ApprovalExtension.builder()
                .approvedFrom(decided.minusWeeks(10))
                .decided(decided)
                .reason(ExtensionReason.ASSESSMENT_NOT_COMPLETE);
    }

    private static CaseFileBuilder extended(ApprovalExtension extension, LocalDate decided) {
        LocalDate from = decided.minusWeeks(10);
        return connected(from).addTemporaryApproval(approval(from).build()).addApprovalExtension(extension);
    }

    private static Doing approved(ApprovedDecision decision, Approver approver) {
        return (file, day, done) -> file.addDecisionApproval(new DecisionApproval(decision, day, approver, done));
    }

    private static Doing prepared(PreparationKind kind) {
        return (file, day, done) -> file.addPreparation(new Preparation(kind, day, done));
    }
}
