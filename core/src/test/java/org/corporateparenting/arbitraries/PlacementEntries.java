package org.corporateparenting.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.Preparation;
import org.corporateparenting.casework.placement.PreparationKind;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.ExtensionReason;
import org.corporateparenting.sufficiency.TemporaryApproval;
import org.corporateparenting.sufficiency.TemporaryCarer;

/** What is recorded about placements and the end of care, by the day of each: at most one fact of a kind per placement. */
final class PlacementEntries {

    private static final int PLACEMENTS = 8;

    private PlacementEntries() {}

    static List<Arbitrary<Entry>> all() {
        return List.of(
                ofEach(ActKind.PLACEMENT_TERMS, terms(), CaseFileBuilder::addPlacementTerm),
                ofEach(ActKind.PLACEMENT_CIRCUMSTANCES, circumstances(), CaseFileBuilder::addPlacementCircumstance),
                ofEach(ActKind.PLACEMENT_PLAN, plans(), CaseFileBuilder::addPlacementPlan),
                ofEach(ActKind.TEMPORARY_APPROVAL, approvals(), CaseFileBuilder::addTemporaryApproval),
                ofEach(ActKind.APPROVAL_EXTENSION, extensions(), CaseFileBuilder::addApprovalExtension),
                atEvents(ActKind.PLACEMENT_NOTICE, notices(), CaseFileBuilder::addPlacementNotice),
                atEvents(ActKind.DECISION_APPROVAL, decisions(), CaseFileBuilder::addDecisionApproval),
                atEvents(ActKind.PREPARATION, preparations(), CaseFileBuilder::addPreparation));
    }

    /** A fact, or none, about each placement in turn. */
    private static <T> Arbitrary<Entry> ofEach(
            ActKind kind, Arbitrary<Function<Life.Stay, T>> facts, BiConsumer<CaseFileBuilder, T> add) {
        return Draw.perhaps(facts)
                .list()
                .ofSize(PLACEMENTS)
                .map(each -> new Entry(kind, (file, life) -> {
                    List<Life.Stay> placements = life.placements();
                    for (int i = 0; i < Math.min(PLACEMENTS, placements.size()); i++) {
                        Life.Stay placement = placements.get(i);
                        each.get(i).map(fact -> fact.apply(placement)).ifPresent(fact -> add.accept(file, fact));
                    }
                }));
    }

    /** Facts about days on which placements began or care ended. */
    private static <T> Arbitrary<Entry> atEvents(
            ActKind kind, Arbitrary<Function<LocalDate, T>> facts, BiConsumer<CaseFileBuilder, T> add) {
        return facts.list()
                .ofMaxSize(3 * PLACEMENTS)
                .map(each -> new Entry(kind, (file, life) -> {
                    List<LocalDate> events = Stream.concat(
                                    life.placements().stream().map(Life.Stay::start), life.endings().stream())
                            .toList();
                    for (int i = 0; i < each.size(); i++) {
                        add.accept(file, each.get(i).apply(events.get(i % events.size())));
                    }
                }));
    }

    private static Arbitrary<Function<Life.Stay, PlacementTerms>> terms() {
        return Combinators.combine(Draw.oneIn(2), Draw.oneIn(4), Draw.answer(), Draw.answer())
                .as((basisKnown, longTerm, lasting, fewer) -> stay -> {
                    boolean foster = stay.type().isFoster();
                    return PlacementTerms.builder()
                            .placed(stay.start())
                            .basis(basisKnown ? Optional.of(basis(stay.type())) : Optional.empty())
                            .longTermFosterFrom(longTerm && foster ? Optional.of(stay.start()) : Optional.empty())
                            .intendedToLastToEighteen(lasting)
                            .agreesToFewerVisits(fewer)
                            .build();
                });
    }

    private static PlacementBasis basis(PlacementType type) {
        return switch (type) {
            case CONNECTED_FOSTER_OTHER -> PlacementBasis.TEMPORARY_APPROVAL;
            case WITH_PARENTS -> PlacementBasis.IMMEDIATE_WITH_PARENTS;
            default -> PlacementBasis.ORDINARY;
        };
    }

    private static Arbitrary<Function<Life.Stay, PlacementCircumstances>> circumstances() {
        return Combinators.combine(
                        Draw.answer(),
                        Draw.perhaps(Arbitraries.of(PlacementDistance.class)),
                        Draw.answer(),
                        Draw.perhaps(Draw.days(0, 20)),
                        Draw.answer(),
                        Draw.answer(),
                        Draw.answer(),
                        Draw.answer())
                .as((emergency, distance, outside, amended, keyStage, disrupts, visit, hadToEnd) ->
                        stay -> PlacementCircumstances.builder()
                                .placed(stay.start())
                                .madeInEmergency(emergency)
                                .distance(distance)
                                .outsideTermsOfApproval(outside)
                                .termsAmended(amended.map(stay.start()::plusDays))
                                .inKeyStageFour(keyStage)
                                .disruptsEducation(disrupts)
                                .visitPracticable(visit)
                                .hadToEnd(hadToEnd)
                                .build());
    }

    private static Arbitrary<Function<Life.Stay, PlacementPlan>> plans() {
        return Draw.perhaps(Draw.days(-5, 15))
                .map(agreed -> stay -> new PlacementPlan(stay.start(), agreed.map(stay.start()::plusDays)));
    }

    private static Arbitrary<Function<Life.Stay, TemporaryApproval>> approvals() {
        return Combinators.combine(Draw.perhaps(Draw.days(20, 200)), Draw.answer(), Draw.perhaps(Draw.days(150, 260)))
                .as((decided, approved, reviewed) -> stay -> TemporaryApproval.builder()
                        .began(stay.start())
                        .carer(TemporaryCarer.CONNECTED_PERSON)
                        .decided(decided.map(stay.start()::plusDays))
                        .approved(approved)
                        .reviewDecided(reviewed.map(stay.start()::plusDays))
                        .build());
    }

    private static Arbitrary<Function<Life.Stay, ApprovalExtension>> extensions() {
        return Combinators.combine(
                        Draw.days(60, 170),
                        Arbitraries.of(ExtensionReason.class),
                        Draw.perhaps(Draw.days(120, 200)),
                        Draw.answer(),
                        Draw.answer(),
                        Draw.answer())
                .as((decided, reason, until, panel, officer, nominated) -> stay -> ApprovalExtension.builder()
                        .approvedFrom(stay.start())
                        .decided(stay.start().plusDays(decided))
                        .reason(reason)
                        .until(until.map(stay.start()::plusDays))
                        .panelViewsSought(panel)
                        .reviewingOfficerInformed(officer)
                        .approvedByNominatedOfficer(nominated)
                        .build());
    }

    private static Arbitrary<Function<LocalDate, PlacementNotice>> notices() {
        return Combinators.combine(Arbitraries.of(PlacementNoticeKind.class), Draw.days(-10, 12))
                .as((kind, given) -> event -> new PlacementNotice(kind, event, event.plusDays(given)));
    }

    private static Arbitrary<Function<LocalDate, DecisionApproval>> decisions() {
        return Combinators.combine(
                        Arbitraries.of(ApprovedDecision.class), Arbitraries.of(Approver.class), Draw.days(-10, 20))
                .as((decision, approver, approved) ->
                        event -> new DecisionApproval(decision, event, approver, event.plusDays(approved)));
    }

    private static Arbitrary<Function<LocalDate, Preparation>> preparations() {
        return Combinators.combine(Arbitraries.of(PreparationKind.class), Draw.days(-10, 20))
                .as((kind, done) -> event -> new Preparation(kind, event, event.plusDays(done)));
    }
}
