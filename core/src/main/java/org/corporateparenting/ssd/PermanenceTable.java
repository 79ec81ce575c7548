package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.AdoptersSex;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableDefinition;

/** The table about adoption and other permanent orders. */
final class PermanenceTable {

    private static final Column<String> ID = Column.text("perm_table_id");
    private static final Column<String> PERSON = Column.text("perm_person_id");
    private static final Column<String> CLA_ID = Column.text("perm_cla_id");
    private static final Column<LocalDate> DECIDED = Column.date("perm_adm_decision_date");
    private static final Column<LocalDate> EARLY_DECIDED = Column.date("perm_ffa_cp_decision_date");
    private static final Column<LocalDate> PLACEMENT_ORDER = Column.date("perm_placement_order_date");
    private static final Column<LocalDate> MATCHED = Column.date("perm_matched_date");
    private static final Column<LocalDate> PLACED_FOSTER = Column.date("perm_placed_foster_carer_date");
    private static final Column<LocalDate> PLACED_EARLY = Column.date("perm_placed_ffa_cp_date");
    private static final Column<LocalDate> PLACED = Column.date("perm_placed_for_adoption_date");
    private static final Column<LocalDate> REVERSED = Column.date("perm_decision_reversed_date");
    private static final Column<ReasonPlacedForAdoptionCeased> REVERSED_REASON =
            SsdColumns.code("perm_decision_reversed_reason", ReasonPlacedForAdoptionCeased.codeSet());
    private static final Column<LocalDate> ORDER = Column.date("perm_permanence_order_date");
    private static final Column<String> ORDER_TYPE = Column.text("perm_permanence_order_type");
    private static final Column<Boolean> BY_CARER = Column.flag("perm_adopted_by_carer_flag");
    private static final Column<AdoptersSex> SEX = SsdColumns.code("perm_adopter_sex", AdoptersSex.codeSet());
    private static final Column<AdoptersLegalStatus> LEGAL_STATUS =
            SsdColumns.code("perm_adopter_legal_status", AdoptersLegalStatus.codeSet());
    private static final Column<NumberOfAdopters> NUMBER =
            SsdColumns.code("perm_number_of_adopters", NumberOfAdopters.codeSet());
    private static final Column<Boolean> IN_GROUP = Column.flag("perm_part_of_sibling_group");
    private static final Column<Integer> TOGETHER = Column.number("perm_siblings_placed_together");
    private static final Column<Integer> APART = Column.number("perm_siblings_placed_apart");

    /** How it is read. */
    static final FactTable DECISIONS = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_permanence")
                    .addColumns(
                            ID,
                            PERSON,
                            CLA_ID,
                            DECIDED,
                            EARLY_DECIDED,
                            PLACEMENT_ORDER,
                            MATCHED,
                            PLACED_FOSTER,
                            PLACED_EARLY,
                            PLACED,
                            REVERSED,
                            REVERSED_REASON,
                            ORDER,
                            ORDER_TYPE,
                            BY_CARER,
                            SEX,
                            LEGAL_STATUS,
                            NUMBER,
                            IN_GROUP,
                            TOGETHER,
                            APART)
                    .addAllOptionalColumns(SsdColumns.unused("perm_placement_provider_urn", "perm_adoption_worker_id"))
                    .childColumn(PERSON)
                    .isOptional(true)
                    .build())
            .id(ID)
            .person(PERSON)
            .care(CLA_ID)
            .date(DECIDED)
            .kinds(ImmutableSetMultimap.of(ActKind.PERMANENCE_DECISION, DECIDED))
            .maker(PermanenceTable::add)
            .build();

    private PermanenceTable() {}

    private static void add(FactRow row, CaseFileBuilder file) {
        file.addPermanenceDecision(PermanenceDecision.builder()
                .decided(row.get(DECIDED))
                .earlyPermanenceDecided(row.get(EARLY_DECIDED))
                .placementOrder(row.get(PLACEMENT_ORDER))
                .matched(row.get(MATCHED))
                .placedWithFosterCarer(row.get(PLACED_FOSTER))
                .placedForEarlyPermanence(row.get(PLACED_EARLY))
                .placedForAdoption(row.get(PLACED))
                .reversed(row.get(REVERSED))
                .reasonReversed(row.get(REVERSED_REASON))
                .permanenceOrder(row.get(ORDER))
                .permanenceOrderType(row.get(ORDER_TYPE))
                .isAdoptedByCarer(row.get(BY_CARER))
                .adoptersSex(row.get(SEX))
                .adoptersLegalStatus(row.get(LEGAL_STATUS))
                .numberOfAdopters(row.get(NUMBER))
                .isInSiblingGroup(row.get(IN_GROUP))
                .siblingsPlacedTogether(row.get(TOGETHER))
                .siblingsPlacedApart(row.get(APART))
                .build());
    }
}
