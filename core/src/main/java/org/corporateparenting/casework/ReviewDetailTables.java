package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.define;
import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.review.DisputeStage;
import org.corporateparenting.casework.review.Escalation;
import org.corporateparenting.casework.review.ReviewDelayReason;
import org.corporateparenting.casework.review.ReviewMode;
import org.corporateparenting.casework.review.ReviewReport;
import org.corporateparenting.casework.review.ReviewReportKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** Supplementary tables about how reviews were held, what was written after them, and what their chairs pursued. */
final class ReviewDetailTables {

    private static final Column<ReviewMode> MODE = word("mode", ReviewMode.class);
    private static final Column<ReviewDelayReason> DELAY_REASON = word("delay_reason", ReviewDelayReason.class);
    private static final Column<ReviewReportKind> KIND = word("kind", ReviewReportKind.class);
    private static final Column<LocalDate> COMPLETED = Column.date("completed");
    private static final Column<LocalDate> RAISED = Column.date("raised");
    private static final Column<DisputeStage> STAGE = word("stage", DisputeStage.class);
    private static final Column<String> THEME = Column.text("theme");
    private static final Column<LocalDate> RESOLVED = Column.date("resolved");
    private static final Column<String> OUTCOME = Column.text("outcome");

    private static final SupplementaryTable DETAILS = new SupplementaryTable(
            define("cp_review_details", List.of(ReviewTables.REVIEW), List.of(MODE, DELAY_REASON)),
            ImmutableList.of(ReviewTables.REVIEW),
            ImmutableList.of(ReviewTables.REVIEW),
            Optional.of(ActKind.REVIEW_DETAIL),
            (supplement, row) -> supplement.addToReview(
                    row, review -> review.mode(maybe(row, MODE)).delayReason(maybe(row, DELAY_REASON))));

    private static final SupplementaryTable REPORTS = new SupplementaryTable(
            define("cp_review_reports", List.of(ReviewTables.REVIEW, KIND), List.of(COMPLETED)),
            ImmutableList.of(ReviewTables.REVIEW, KIND),
            ImmutableList.of(ReviewTables.REVIEW, KIND),
            Optional.of(ActKind.REVIEW_REPORT),
            (supplement, row) -> supplement.addToReview(
                    row, review -> review.addReport(new ReviewReport(needed(row, KIND), maybe(row, COMPLETED)))));

    private static final SupplementaryTable ESCALATIONS = SupplementaryTable.ofFacts(
            "cp_escalations",
            ActKind.ESCALATION,
            List.of(RAISED, STAGE, THEME),
            List.of(RESOLVED, OUTCOME),
            (file, row) -> file.addEscalation(escalation(row)));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(DETAILS, REPORTS, ESCALATIONS);

    private ReviewDetailTables() {}

    private static Escalation escalation(Row row) {
        return Escalation.builder()
                .raised(needed(row, RAISED))
                .stage(needed(row, STAGE))
                .theme(needed(row, THEME))
                .resolved(maybe(row, RESOLVED))
                .outcome(maybe(row, OUTCOME))
                .build();
    }
}
