package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.casework.placement.Preparation;
import org.corporateparenting.casework.placement.PreparationKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** Supplementary tables about how placements are made and ended, and who approved it. */
final class PlacementMakingTables {

    private static final Column<LocalDate> PLACED = Column.date("placed");
    private static final Column<Boolean> EMERGENCY = Column.flag("emergency");
    private static final Column<PlacementDistance> DISTANCE = word("distance", PlacementDistance.class);
    private static final Column<Boolean> OUTSIDE_TERMS = Column.flag("outside_terms");
    private static final Column<LocalDate> TERMS_AMENDED = Column.date("terms_amended");
    private static final Column<Boolean> KEY_STAGE_FOUR = Column.flag("key_stage_4");
    private static final Column<Boolean> DISRUPTS_EDUCATION = Column.flag("disrupts_education");
    private static final Column<Boolean> VISIT_PRACTICABLE = Column.flag("visit_practicable");
    private static final Column<Boolean> HAD_TO_END = Column.flag("had_to_end");
    private static final Column<ApprovedDecision> DECISION = word("decision", ApprovedDecision.class);
    private static final Column<LocalDate> EFFECT = Column.date("effect");
    private static final Column<Approver> APPROVER = word("approver", Approver.class);
    private static final Column<LocalDate> APPROVED = Column.date("approved");
    private static final Column<PreparationKind> KIND = word("kind", PreparationKind.class);
    private static final Column<LocalDate> EVENT = Column.date("event");
    private static final Column<LocalDate> DONE = Column.date("done");

    private static final SupplementaryTable CIRCUMSTANCES = SupplementaryTable.ofFacts(
            "cp_placement_circumstances",
            ActKind.PLACEMENT_CIRCUMSTANCES,
            List.of(PLACED),
            List.of(
                    EMERGENCY,
                    DISTANCE,
                    OUTSIDE_TERMS,
                    TERMS_AMENDED,
                    KEY_STAGE_FOUR,
                    DISRUPTS_EDUCATION,
                    VISIT_PRACTICABLE,
                    HAD_TO_END),
            (file, row) -> file.addPlacementCircumstance(circumstances(row)));

    private static final SupplementaryTable APPROVALS = SupplementaryTable.ofFacts(
            "cp_approvals",
            ActKind.DECISION_APPROVAL,
            List.of(DECISION, EFFECT, APPROVER, APPROVED),
            List.of(),
            (file, row) -> file.addDecisionApproval(new DecisionApproval(
                    needed(row, DECISION), needed(row, EFFECT), needed(row, APPROVER), needed(row, APPROVED))));

    private static final SupplementaryTable PREPARATIONS = SupplementaryTable.ofFacts(
            "cp_preparations",
            ActKind.PREPARATION,
            List.of(KIND, EVENT, DONE),
            List.of(),
            (file, row) ->
                    file.addPreparation(new Preparation(needed(row, KIND), needed(row, EVENT), needed(row, DONE))));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(CIRCUMSTANCES, APPROVALS, PREPARATIONS);

    private PlacementMakingTables() {}

    private static PlacementCircumstances circumstances(Row row) {
        return PlacementCircumstances.builder()
                .placed(needed(row, PLACED))
                .madeInEmergency(maybe(row, EMERGENCY))
                .distance(maybe(row, DISTANCE))
                .outsideTermsOfApproval(maybe(row, OUTSIDE_TERMS))
                .termsAmended(maybe(row, TERMS_AMENDED))
                .inKeyStageFour(maybe(row, KEY_STAGE_FOUR))
                .disruptsEducation(maybe(row, DISRUPTS_EDUCATION))
                .visitPracticable(maybe(row, VISIT_PRACTICABLE))
                .hadToEnd(maybe(row, HAD_TO_END))
                .build();
    }
}
