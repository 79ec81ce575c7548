package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.Participation;
import org.corporateparenting.table.Row;

/** The reviews of one child, joined over the returns: those on one day are one review, as the latest return has it. */
final class ReviewJoin {

    private final Map<LocalDate, Held> joined = new TreeMap<>();

    private ReviewJoin() {}

    /** The reviews, earliest first. */
    static ImmutableList<Review> reviews(List<ChildYear> newestFirst) {
        ReviewJoin join = new ReviewJoin();
        newestFirst.stream().filter(child -> child.year().hasReviews()).forEach(join::add);
        ImmutableList.Builder<Review> reviews = ImmutableList.builder();
        join.joined.forEach((day, held) -> reviews.add(
                Review.builder().on(day).participation(held.participation()).build()));
        return reviews.build();
    }

    private void add(ChildYear child) {
        Map<LocalDate, List<Row>> rows = new TreeMap<>();
        for (Row row : child.child().rows(ReturnTable.REVIEWS)) {
            Optional<LocalDate> day = row.get(ReturnColumns.REVIEW).value();
            if (day.isPresent()) {
                rows.computeIfAbsent(day.get(), first -> new ArrayList<>(1)).add(row);
            } else {
                child.findings()
                        .report(
                                ReturnRule.DATE_UNUSABLE,
                                row,
                                "REVIEW is not a day, so the review is left out",
                                ReturnColumns.REVIEW);
            }
        }
        rows.forEach((day, same) -> joined.merge(day, held(child, same), ReviewJoin::join));
    }

    private static Held held(ChildYear child, List<Row> rows) {
        Set<Participation> codes = EnumSet.noneOf(Participation.class);
        for (Row row : child.once(ReturnTable.REVIEWS, rows)) {
            new ReviewRow(row).participation().ifPresent(codes::add);
        }
        Row first = rows.get(0);
        if (codes.size() > 1) {
            child.findings()
                    .report(
                            ReturnRule.REVIEW_CONTRADICTED,
                            first,
                            "the review stands in " + rows.size()
                                    + " rows with different REVIEW_CODE; how the child took part is not known",
                            ReturnColumns.REVIEW_CODE);
        }
        return new Held(child, first, codes);
    }

    private static Held join(Held later, Held earlier) {
        if (later.codes().isEmpty()) {
            return new Held(later.child(), later.row(), earlier.codes());
        }
        if (later.codes().size() == 1
                && earlier.codes().size() == 1
                && !later.codes().equals(earlier.codes())) {
            later.child()
                    .findings()
                    .report(
                            ReturnRule.REVIEW_CONTRADICTED,
                            later.row(),
                            ReturnedYear.named(earlier.child().year().returned())
                                    + " has another REVIEW_CODE for the review; this one is used",
                            ReturnColumns.REVIEW_CODE);
        }
        return later;
    }

    /** What is said of a review on a day, and where it is said first. */
    private record Held(ChildYear child, Row row, Set<Participation> codes) {

        Optional<Participation> participation() {
            return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
        }
    }
}
