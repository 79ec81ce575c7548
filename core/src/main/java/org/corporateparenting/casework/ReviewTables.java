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
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.casework.visit.VisitMode;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.DateRange;

/** Supplementary tables about reviews and visits, and what calls for them. */
final class ReviewTables {

    static final Column<LocalDate> REVIEW = Column.date("review");
    static final Column<LocalDate> DECISIONS_ISSUED = Column.date("decisions_issued");
    static final Column<LocalDate> RECORD_COMPLETED = Column.date("record_completed");
    static final Column<LocalDate> DISTRIBUTED = Column.date("distributed");
    static final Column<Boolean> ADJOURNED = Column.flag("adjourned");
    static final Column<LocalDate> VISIT = Column.date("visit");
    static final Column<VisitMode> MODE = word("mode", VisitMode.class);
    private static final Column<RequestKind> KIND = word("kind", RequestKind.class);
    private static final Column<LocalDate> ON = Column.date("on");
    private static final Column<LocalDate> BEFORE = Column.date("before");

    private static final SupplementaryTable PAPERS = new SupplementaryTable(
            define(
                    "cp_review_papers",
                    List.of(REVIEW),
                    List.of(DECISIONS_ISSUED, RECORD_COMPLETED, DISTRIBUTED, ADJOURNED)),
            ImmutableList.of(REVIEW),
            ImmutableList.of(REVIEW),
            Optional.of(ActKind.REVIEW_PAPERS),
            Supplement::addPapers);

    private static final SupplementaryTable OFFICERS = SupplementaryTable.ofFacts(
            "cp_reviewing_officers",
            ActKind.REVIEWING_OFFICER,
            List.of(FROM),
            List.of(TO),
            (file, row) -> file.addReviewingOfficer(
                    new ReviewingOfficerAppointment(new DateRange(needed(row, FROM), maybe(row, TO)))));

    private static final SupplementaryTable REQUESTS = SupplementaryTable.ofFacts(
            "cp_requests",
            ActKind.REQUEST,
            List.of(KIND, ON),
            List.of(BEFORE),
            (file, row) -> file.addRequest(new Request(needed(row, KIND), needed(row, ON), maybe(row, BEFORE))));

    private static final SupplementaryTable VISIT_MODES = new SupplementaryTable(
            define("cp_visit_modes", List.of(VISIT), List.of(MODE)),
            ImmutableList.of(VISIT),
            ImmutableList.of(VISIT, MODE),
            Optional.empty(),
            Supplement::addMode);

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(PAPERS, OFFICERS, REQUESTS, VISIT_MODES);

    private ReviewTables() {}
}
