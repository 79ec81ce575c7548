package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.casework.court.DeprivationOfLibertyOrder;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewBuilder;
import org.corporateparenting.casework.review.ReviewStanding;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;

/** What supplementary tables say about one child, of rows whose needed cells hold values and none is malformed. */
final class Supplement {

    private final List<Consumer<CaseFileBuilder>> facts = new ArrayList<>();
    private final Map<LocalDate, Row> papers = new LinkedHashMap<>();
    private final Map<LocalDate, Row> modes = new LinkedHashMap<>();

    private final Map<LocalDate, Row> returns = new LinkedHashMap<>();
    private final List<DeprivationOfLibertyOrder> deprivations = new ArrayList<>();
    private final ListMultimap<LocalDate, Detail> details =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    /** What a row adds to a review. */
    private record Detail(Row row, Consumer<ReviewBuilder> add) {}

    void addFact(Consumer<CaseFileBuilder> fact) {
        facts.add(fact);
    }

    void addPapers(Row row) {
        papers.put(row.get(ReviewTables.REVIEW).value().orElseThrow(), row);
    }

    void addMode(Row row) {
        modes.put(row.get(ReviewTables.VISIT).value().orElseThrow(), row);
    }

    void addReturn(Row row) {
        returns.put(row.get(MissingTables.MISSING_FROM).value().orElseThrow(), row);
    }

    void addDeprivation(DeprivationOfLibertyOrder order) {
        deprivations.add(order);
    }

    void addToReview(Row row, Consumer<ReviewBuilder> add) {
        details.put(row.get(ReviewTables.REVIEW).value().orElseThrow(), new Detail(row, add));
    }

    /** The rows about a review, a visit or a time of being missing that the case file does not have. */
    List<Row> unmatched(CaseFile file) {
        Set<LocalDate> reviews = file.reviews().stream().map(Review::on).collect(Collectors.toSet());
        papers.values().stream()
                .filter(Supplement::isAdjourned)
                .forEach(row -> reviews.add(row.get(ReviewTables.REVIEW).value().orElseThrow()));
        Set<LocalDate> visits = file.visits().stream().map(Visit::on).collect(Collectors.toSet());
        List<Row> unmatched = new ArrayList<>();
        papers.forEach((day, row) -> {
            if (!reviews.contains(day)) {
                unmatched.add(row);
            }
        });
        modes.forEach((day, row) -> {
            if (!visits.contains(day)) {
                unmatched.add(row);
            }
        });
        details.values().stream()
                .filter(detail -> !reviews.contains(
                        detail.row().get(ReviewTables.REVIEW).value().orElseThrow()))
                .forEach(detail -> unmatched.add(detail.row()));
        returns.values().stream()
                .filter(row -> file.missingPeriods().stream().noneMatch(period -> MissingTables.isAbout(period, row)))
                .forEach(unmatched::add);
        return unmatched;
    }

    /** Adds everything to a case file that was started like another. */
    void addTo(CaseFileBuilder builder, CaseFile file) {
        facts.forEach(fact -> fact.accept(builder));
        builder.reviews(detailed(reviews(file)))
                .visits(visits(file))
                .missingPeriods(missing(file))
                .deprivationsOfLiberty(deprivations(file));
    }

    /** An order that begins on the day of one of another source is that one, with its application. */
    private ImmutableList<DeprivationOfLibertyOrder> deprivations(CaseFile file) {
        Set<Optional<LocalDate>> begun =
                deprivations.stream().map(Supplement::begun).collect(Collectors.toSet());
        return Stream.concat(
                        file.deprivationsOfLiberty().stream()
                                .filter(order -> order.applied().isPresent() || !begun.contains(begun(order))),
                        deprivations.stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<LocalDate> begun(DeprivationOfLibertyOrder order) {
        return order.order().map(DateRange::start);
    }

    private ImmutableList<Review> detailed(ImmutableList<Review> reviews) {
        return details.isEmpty()
                ? reviews
                : reviews.stream().map(this::detailed).collect(ImmutableList.toImmutableList());
    }

    private Review detailed(Review review) {
        ReviewBuilder builder = Review.builder().from(review);
        details.get(review.on()).forEach(detail -> detail.add().accept(builder));
        return builder.build();
    }

    private ImmutableList<MissingPeriod> missing(CaseFile file) {
        return file.missingPeriods().stream().map(this::withReturn).collect(ImmutableList.toImmutableList());
    }

    private MissingPeriod withReturn(MissingPeriod period) {
        Row row = returns.get(period.range().start());
        return row == null || !MissingTables.isAbout(period, row) ? period : MissingTables.withReturn(period, row);
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
