package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.ExtensionReason;
import org.corporateparenting.sufficiency.TemporaryApproval;
import org.corporateparenting.sufficiency.TemporaryCarer;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** Supplementary tables of temporary approvals and their extensions. */
final class TemporaryApprovalTables {

    private static final Column<LocalDate> APPROVED_FROM = Column.date("approved_from");
    private static final Column<TemporaryCarer> CARER = word("carer", TemporaryCarer.class);
    private static final Column<LocalDate> DECIDED = Column.date("decided");
    private static final Column<Boolean> APPROVED = Column.flag("approved");
    private static final Column<LocalDate> REVIEW_DECIDED = Column.date("review_decided");
    private static final Column<ExtensionReason> REASON = word("reason", ExtensionReason.class);
    private static final Column<LocalDate> UNTIL = Column.date("until");
    private static final Column<Boolean> PANEL = Column.flag("panel_views_sought");
    private static final Column<Boolean> REVIEWING_OFFICER = Column.flag("reviewing_officer_informed");
    private static final Column<Boolean> NOMINATED_OFFICER = Column.flag("nominated_officer_approved");

    private static final SupplementaryTable APPROVALS = SupplementaryTable.ofFacts(
            "cp_temporary_approvals",
            ActKind.TEMPORARY_APPROVAL,
            List.of(APPROVED_FROM, CARER),
            List.of(DECIDED, APPROVED, REVIEW_DECIDED),
            (file, row) -> file.addTemporaryApproval(TemporaryApproval.builder()
                    .began(needed(row, APPROVED_FROM))
                    .carer(needed(row, CARER))
                    .decided(maybe(row, DECIDED))
                    .approved(maybe(row, APPROVED))
                    .reviewDecided(maybe(row, REVIEW_DECIDED))
                    .build()));

    private static final SupplementaryTable EXTENSIONS = SupplementaryTable.ofFacts(
            "cp_approval_extensions",
            ActKind.APPROVAL_EXTENSION,
            List.of(APPROVED_FROM, DECIDED, REASON),
            List.of(UNTIL, PANEL, REVIEWING_OFFICER, NOMINATED_OFFICER),
            (file, row) -> file.addApprovalExtension(extension(row)));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(APPROVALS, EXTENSIONS);

    private TemporaryApprovalTables() {}

    private static ApprovalExtension extension(Row row) {
        return ApprovalExtension.builder()
                .approvedFrom(needed(row, APPROVED_FROM))
                .decided(needed(row, DECIDED))
                .reason(needed(row, REASON))
                .until(maybe(row, UNTIL))
                .panelViewsSought(maybe(row, PANEL))
                .reviewingOfficerInformed(maybe(row, REVIEWING_OFFICER))
                .approvedByNominatedOfficer(maybe(row, NOMINATED_OFFICER))
                .build();
    }
}
