package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.FROM;
import static org.corporateparenting.casework.SupplementaryTable.TO;
import static org.corporateparenting.casework.SupplementaryTable.define;
import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.court.DeprivationOfLibertyOrder;
import org.corporateparenting.casework.court.PreProceedings;
import org.corporateparenting.casework.court.PreProceedingsOutcome;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.DateRange;

/** Supplementary tables of what goes before a court. */
final class CourtTables {

    private static final Column<PreProceedingsOutcome> OUTCOME = word("outcome", PreProceedingsOutcome.class);
    private static final Column<LocalDate> EXTENDED_TO = Column.date("extended_to");
    private static final Column<LocalDate> APPLIED = Column.date("applied");
    private static final Column<LocalDate> RELAXED = Column.date("relaxed");

    private static final SupplementaryTable BEFORE = SupplementaryTable.ofFacts(
            "cp_pre_proceedings",
            ActKind.PRE_PROCEEDINGS,
            List.of(FROM),
            List.of(TO, OUTCOME),
            (file, row) -> file.addPreProceeding(PreProceedings.builder()
                    .range(new DateRange(needed(row, FROM), maybe(row, TO)))
                    .outcome(maybe(row, OUTCOME))
                    .build()));

    private static final SupplementaryTable PROCEEDINGS = SupplementaryTable.ofFacts(
            "cp_care_proceedings",
            ActKind.CARE_PROCEEDINGS,
            List.of(FROM),
            List.of(TO, EXTENDED_TO),
            (file, row) -> file.addCareProceeding(CareProceedings.builder()
                    .issued(needed(row, FROM))
                    .ended(maybe(row, TO))
                    .extendedTo(maybe(row, EXTENDED_TO))
                    .build()));

    private static final SupplementaryTable LIBERTY = new SupplementaryTable(
            define("cp_deprivation_of_liberty", List.of(APPLIED), List.of(FROM, TO, RELAXED)),
            ImmutableList.of(APPLIED),
            ImmutableList.of(APPLIED),
            Optional.of(ActKind.DEPRIVATION_OF_LIBERTY),
            (supplement, row) -> supplement.addDeprivation(DeprivationOfLibertyOrder.builder()
                    .applied(needed(row, APPLIED))
                    .order(maybe(row, FROM).map(from -> new DateRange(from, maybe(row, TO))))
                    .relaxed(maybe(row, RELAXED))
                    .build()));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(BEFORE, PROCEEDINGS, LIBERTY);

    private CourtTables() {}
}
