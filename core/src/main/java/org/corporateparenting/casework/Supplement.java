package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewBuilder;
import org.corporateparenting.casework.review.ReviewStanding;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.table.Row;

/** What supplementary tables say about one child, of rows whose needed cells hold values and none is malformed. */
final class Supplement {

    private final List<Consumer<CaseFileBuilder>> facts = new ArrayList<>();
    private final Map<LocalDate, Row> papers = new LinkedHashMap<>();
    private final Map<LocalDate, Row> modes = new LinkedHashMap<>();

    void addFact(Consumer<CaseFileBuilder> fact) {
        facts.add(fact);
    }

    void addPapers(Row row) {
        papers.put(row.get(ReviewTables.REVIEW).value().orElseThrow(), row);
    }

    void addMode(Row row) {
        modes.put(row.get(ReviewTables.VISIT).value().orElseThrow(), row);
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
        facts.forEach(fact -> fact.accept(builder));
        builder.reviews(reviews(file)).visits(visits(file));
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
        row.get(ReviewTables.DECISIONS_ISSUED).value().ifPresent(review::decisionsIssued);
        row.get(ReviewTables.RECORD_COMPLETED).value().ifPresent(review::recordCompleted);
        row.get(ReviewTables.DISTRIBUTED).value().ifPresent(review::recordDistributed);
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
                        .mode(row.get(ReviewTables.MODE).value().orElseThrow())
                        .build();
    }

    private static boolean isAdjourned(Row row) {
        return row.get(ReviewTables.ADJOURNED).value().orElse(false);
    }
}
