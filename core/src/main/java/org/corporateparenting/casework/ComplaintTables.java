package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.voice.Complainant;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ComplaintOutcome;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** The supplementary table of complaints. */
final class ComplaintTables {

    private static final Column<LocalDate> RECEIVED = Column.date("received");
    private static final Column<Complainant> COMPLAINANT = word("complainant", Complainant.class);
    private static final Column<Boolean> STAGE_1_EXTENDED = Column.flag("stage_1_extended");
    private static final Column<LocalDate> STAGE_1_ANSWERED = Column.date("stage_1_answered");
    private static final Column<LocalDate> STAGE_2_REQUESTED = Column.date("stage_2_requested");
    private static final Column<Boolean> STAGE_2_EXTENDED = Column.flag("stage_2_extended");
    private static final Column<LocalDate> STAGE_2_ANSWERED = Column.date("stage_2_answered");
    private static final Column<LocalDate> PANEL_REQUESTED = Column.date("panel_requested");
    private static final Column<LocalDate> PANEL_MET = Column.date("panel_met");
    private static final Column<LocalDate> PANEL_REPORTED = Column.date("panel_reported");
    private static final Column<LocalDate> RESPONDED = Column.date("responded");
    private static final Column<LocalDate> WITHDRAWN = Column.date("withdrawn");
    private static final Column<ComplaintOutcome> OUTCOME = word("outcome", ComplaintOutcome.class);

    private static final SupplementaryTable COMPLAINTS = SupplementaryTable.ofFacts(
            "cp_complaints",
            ActKind.COMPLAINT,
            List.of(RECEIVED),
            List.of(
                    COMPLAINANT,
                    STAGE_1_EXTENDED,
                    STAGE_1_ANSWERED,
                    STAGE_2_REQUESTED,
                    STAGE_2_EXTENDED,
                    STAGE_2_ANSWERED,
                    PANEL_REQUESTED,
                    PANEL_MET,
                    PANEL_REPORTED,
                    RESPONDED,
                    WITHDRAWN,
                    OUTCOME),
            (file, row) -> file.addComplaint(complaint(row)));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(COMPLAINTS);

    private ComplaintTables() {}

    private static Complaint complaint(Row row) {
        return Complaint.builder()
                .received(needed(row, RECEIVED))
                .complainant(maybe(row, COMPLAINANT))
                .isStageOneExtended(maybe(row, STAGE_1_EXTENDED))
                .stageOneAnswered(maybe(row, STAGE_1_ANSWERED))
                .stageTwoRequested(maybe(row, STAGE_2_REQUESTED))
                .isStageTwoExtended(maybe(row, STAGE_2_EXTENDED))
                .stageTwoAnswered(maybe(row, STAGE_2_ANSWERED))
                .panelRequested(maybe(row, PANEL_REQUESTED))
                .panelMet(maybe(row, PANEL_MET))
                .panelReported(maybe(row, PANEL_REPORTED))
                .responded(maybe(row, RESPONDED))
                .withdrawn(maybe(row, WITHDRAWN))
                .outcome(maybe(row, OUTCOME).orElse(ComplaintOutcome.PENDING))
                .build();
    }
}
