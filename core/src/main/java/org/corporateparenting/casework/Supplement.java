package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;

/** What supplementary tables say about one child, of rows whose needed cells hold values and none is malformed. */
final class Supplement {

    private final List<PlacementTerms> placementTerms = new ArrayList<>();
    private final Map<LocalDate, Row> papers = new LinkedHashMap<>();
    private final List<ReviewingOfficerAppointment> officers = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final Map<LocalDate, Row> modes = new LinkedHashMap<>();
    private final List<PlacementPlan> placementPlans = new ArrayList<>();
    private final List<PlacementNotice> notices = new ArrayList<>();
    private final List<PersonalEducationPlan> educationPlans = new ArrayList<>();
    private final List<PermanencePlan> permanencePlans = new ArrayList<>();

    void addTerms(Row row) {
        placementTerms.add(PlacementTerms.builder()
                .placed(row.get(SupplementaryTable.PLACED).value().orElseThrow())
                .basis(row.get(SupplementaryTable.BASIS).value())
                .intendedToLastToEighteen(
                        row.get(SupplementaryTable.INTENDED_TO_18).value())
                .longTermFosterFrom(
                        row.get(SupplementaryTable.LONG_TERM_FOSTER_FROM).value())
                .agreesToFewerVisits(
                        row.get(SupplementaryTable.AGREES_TO_FEWER_VISITS).value())
                .build());
    }

    void addPapers(Row row) {
        papers.put(row.get(SupplementaryTable.REVIEW).value().orElseThrow(), row);
    }

    void addOfficer(Row row) {
        LocalDate from = row.get(SupplementaryTable.FROM).value().orElseThrow();
        officers.add(new ReviewingOfficerAppointment(
                new DateRange(from, row.get(SupplementaryTable.TO).value())));
    }

    void addRequest(Row row) {
        requests.add(new Request(
                row.get(SupplementaryTable.KIND).value().orElseThrow(),
                row.get(SupplementaryTable.ON).value().orElseThrow(),
                row.get(SupplementaryTable.BEFORE).value()));
    }

    void addPlacementPlan(Row row) {
        placementPlans.add(new PlacementPlan(
                row.get(SupplementaryTable.PLACED).value().orElseThrow(),
                row.get(SupplementaryTable.AGREED).value()));
    }

    void addNotice(Row row) {
        notices.add(new PlacementNotice(
                row.get(SupplementaryTable.NOTICE_KIND).value().orElseThrow(),
                row.get(SupplementaryTable.EVENT).value().orElseThrow(),
                row.get(SupplementaryTable.GIVEN).value().orElseThrow()));
    }

    void addEducationPlan(Row row) {
        educationPlans.add(PersonalEducationPlan.builder()
                .started(row.get(SupplementaryTable.STARTED).value().orElseThrow())
                .completed(row.get(SupplementaryTable.COMPLETED).value())
                .build());
    }

    void addPermanencePlan(Row row) {
        permanencePlans.add(new PermanencePlan(
                row.get(SupplementaryTable.PERMANENCE_KIND).value().orElseThrow(),
                row.get(SupplementaryTable.AGREED).value().orElseThrow()));
    }

    void addMode(Row row) {
        modes.put(row.get(SupplementaryTable.VISIT).value().orElseThrow(), row);
    }

    /** The rows about a review or visit that the case file does not have. */
    List<Row> unmatched(CaseFile file) {
        Set<LocalDate> reviews = file.reviews().stream().map(Review::on).collect(Collectors.toSet());
        Set<LocalDate> visits = file.visits().stream().map(Visit::on).collect(Collectors.toSet());
        List<Row> unmatched = new ArrayList<>();
        papers.forEach((day, row) -> {
            if (!reviews.contains(day) && !isAdjourned(row)) {
                unmatched.add(row);
            }
        });
        modes.forEach((day, row) -> {
            if (!visits.contains(day)) {
                unmatched.add(row);
            }
        });
        return unmatched;
    }

    /** Adds everything to a case file that was started like another. */
    void addTo(CaseFileBuilder builder, CaseFile file) {
        builder.addAllPlacementTerms(placementTerms)
                .addAllReviewingOfficers(officers)
                .addAllRequests(requests)
                .addAllPlacementPlans(placementPlans)
                .addAllPlacementNotices(notices)
                .addAllEducationPlans(educationPlans)
                .addAllPermanencePlans(permanencePlans)
                .reviews(reviews(file))
                .visits(visits(file));
    }

    private ImmutableList<Review> reviews(CaseFile file) {
        ImmutableList.Builder<Review> reviews = ImmutableList.builder();
        Map<LocalDate, Row> adjourned = new LinkedHashMap<>(papers);
        for (Review review : file.reviews()) {
            Row row = papers.get(review.on());
            reviews.add(row == null ? review : withPapers(Review.builder().from(review), row));
            adjourned.remove(review.on());
        }
        adjourned.forEach((day, row) -> {
            if (isAdjourned(row)) {
                reviews.add(withPapers(Review.builder().on(day), row));
            }
        });
        return reviews.build();
    }

    private static Review withPapers(ReviewBuilder review, Row row) {
        row.get(SupplementaryTable.DECISIONS_ISSUED).value().ifPresent(review::decisionsIssued);
        row.get(SupplementaryTable.RECORD_COMPLETED).value().ifPresent(review::recordCompleted);
        row.get(SupplementaryTable.DISTRIBUTED).value().ifPresent(review::recordDistributed);
        if (isAdjourned(row)) {
            review.standing(ReviewStanding.ADJOURNED);
        }
        return review.build();
    }

    private ImmutableList<Visit> visits(CaseFile file) {
        return file.visits().stream().map(this::withMode).collect(ImmutableList.toImmutableList());
    }

    private Visit withMode(Visit visit) {
        Row row = modes.get(visit.on());
        return row == null
                ? visit
                : Visit.builder()
                        .from(visit)
                        .mode(row.get(SupplementaryTable.MODE).value().orElseThrow())
                        .build();
    }

    private static boolean isAdjourned(Row row) {
        return row.get(SupplementaryTable.ADJOURNED).value().orElse(false);
    }
}
