package org.corporateparenting.ssd;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewStanding;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;

/** Makes reviews and visits of one child's rows. */
final class Acts {

    private final ChildId child;
    private final SsdFindings findings;

    Acts(ChildId child, SsdFindings findings) {
        this.child = child;
        this.findings = findings;
    }

    void addTo(CaseFileBuilder file, ChildRows rows) {
        inOrder(SsdTables.REVIEWS, SsdTables.REVIEW_DATE, rows.reviews())
                .forEach(row -> review(row).ifPresent(file::addReview));
        inOrder(SsdTables.VISITS, SsdTables.VISIT_DATE, rows.visits())
                .forEach(row -> visit(row).ifPresent(file::addVisit));
    }

    private Optional<Review> review(Row row) {
        Optional<LocalDate> on = row.get(SsdTables.REVIEW_DATE).value();
        if (on.isEmpty()) {
            if (!isOnlyDue(row)) {
                reportNoDate(row, SsdTables.REVIEW_DATE);
            }
            return Optional.empty();
        }
        if (row.get(SsdTables.REVIEW_CANCELLED).is(CellKind.MALFORMED)) {
            findings.report(
                    SsdRule.CANCELLATION_UNUSABLE,
                    row,
                    child,
                    SsdTables.REVIEW_CANCELLED + " does not say whether the review was cancelled; the row is left out",
                    SsdTables.REVIEW_CANCELLED);
            return Optional.empty();
        }
        boolean cancelled = row.get(SsdTables.REVIEW_CANCELLED).value().orElse(false);
        return Optional.of(Review.builder()
                .on(on.get())
                .standing(cancelled ? ReviewStanding.CANCELLED : ReviewStanding.HELD)
                .participation(row.get(SsdTables.PARTICIPATION).value())
                .build());
    }

    /** Whether the row says no more than that a review is due. */
    private static boolean isOnlyDue(Row row) {
        return !row.get(SsdTables.REVIEW_DATE).is(CellKind.MALFORMED)
                && row.get(SsdTables.REVIEW_DUE).is(CellKind.VALUE);
    }

    private Optional<Visit> visit(Row row) {
        Optional<LocalDate> on = row.get(SsdTables.VISIT_DATE).value();
        if (on.isEmpty()) {
            reportNoDate(row, SsdTables.VISIT_DATE);
        }
        return on.map(day -> Visit.builder()
                .on(day)
                .childSeen(row.get(SsdTables.VISIT_SEEN).value())
                .seenAlone(row.get(SsdTables.VISIT_SEEN_ALONE).value())
                .build());
    }

    private void reportNoDate(Row row, Column<LocalDate> date) {
        findings.report(
                SsdRule.DATE_UNUSABLE, row, child, date + " holds no date that can be used; the row is left out", date);
    }

    private static Stream<Row> inOrder(TableDefinition table, Column<LocalDate> date, List<Row> rows) {
        Comparator<Row> byDate =
                Comparator.comparing(row -> row.get(date).value().orElse(LocalDate.MIN));
        return rows.stream().sorted(byDate.thenComparing(RowOrder.of(table)));
    }
}
