package org.corporateparenting.sufficiency.carer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.time.DateRange;

/**
 * The courses that one carer owes, each with its last day (S001:2584-2647).
 *
 * <p>The day of approval is day 0: twelve months from it end on the same date a year later, which is the last day.
 * Years between reviews
 * begin with the approval, then the day after each review held. A year begun is due at its end, or at the review
 * that ends it.
 */
public final class TrainingDuties {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int RENEWAL_YEARS = 3;
    private static final ImmutableSet<TrainingCourse> RENEWED =
            ImmutableSet.of(TrainingCourse.SAFEGUARDING_CHILDREN, TrainingCourse.FIRST_AID);

    private final String carer;
    private final CarerRoute route;
    private final LocalDate approved;
    private final ImmutableSortedSet<LocalDate> reviews;

    private TrainingDuties(String carer, CarerRoute route, LocalDate approved, ImmutableSortedSet<LocalDate> reviews) {
        this.carer = carer;
        this.route = requireNonNull(route, "route");
        this.approved = requireNonNull(approved, "approved");
        this.reviews = reviews;
    }

    /**
     * The duties of one carer. Each carer of a couple has their own.
     *
     * @param carer the carer's key
     * @param route on what footing they foster
     * @param approved the day of their first approval
     * @param reviews the days of their reviews
     * @return the duties
     */
    public static TrainingDuties of(String carer, CarerRoute route, LocalDate approved, Collection<LocalDate> reviews) {
        return new TrainingDuties(carer, route, approved, ImmutableSortedSet.copyOf(reviews));
    }

    /**
     * What is due, or was, on a day.
     *
     * @param done what carers completed, that of others too; empty where no training records were supplied
     * @param asAt the day
     * @return one line for each course and occasion that had begun by the day, in order of the last day; without
     *     records each stands as
     *     not known
     */
    public ImmutableList<TrainingDue> on(Optional<? extends Collection<TrainingDone>> done, LocalDate asAt) {
        Optional<ImmutableList<TrainingDone>> own = done.map(all -> all.stream()
                .filter(one -> one.carer().equals(carer))
                .filter(one -> !one.on().isAfter(asAt))
                .collect(toImmutableList()));
        return Stream.of(beforeApproval(), firstYear(asAt), reviewYears(asAt), renewals(asAt))
                .flatMap(lines -> lines)
                .map(line -> line.settled(own, asAt))
                .sorted(Comparator.comparing(TrainingDue::due).thenComparing(TrainingDue::course))
                .collect(toImmutableList());
    }

    private Stream<Line> beforeApproval() {
        TrainingCourse preparation =
                route == CarerRoute.MAINSTREAM ? TrainingCourse.PREPARATION : TrainingCourse.INDUCTION;
        return Stream.of(
                        TrainingCourse.FIRST_AID,
                        preparation,
                        TrainingCourse.ONLINE_SAFETY,
                        TrainingCourse.BASIC_SAFEGUARDING,
                        TrainingCourse.HEALTH_AND_SAFETY,
                        TrainingCourse.SAFEGUARDING_CHILDREN)
                .map(course -> new Line(
                        course,
                        TrainingOccasion.BEFORE_APPROVAL,
                        DateRange.ofClosed(EARLIEST, approved),
                        "S001:2584-2592"));
    }

    private Stream<Line> firstYear(LocalDate asAt) {
        return asAt.isBefore(approved)
                ? Stream.empty()
                : Stream.of(new Line(
                        TrainingCourse.SIGNS_OF_SAFETY,
                        TrainingOccasion.FIRST_YEAR,
                        DateRange.ofClosed(EARLIEST, approved.plusYears(1)),
                        "S001:2594-2596"));
    }

    private Stream<Line> reviewYears(LocalDate asAt) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        LocalDate from = approved;
        for (LocalDate review : reviews.tailSet(approved, false)) {
            if (review.isAfter(asAt)) {
                break;
            }
            lines.add(reviewYear(from, earlier(review, from.plusYears(1))));
            from = review.plusDays(1);
        }
        if (!from.isAfter(asAt)) {
            lines.add(reviewYear(from, from.plusYears(1)));
        }
        return lines.build().stream();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Line reviewYear(LocalDate from, LocalDate last) {
        return new Line(
                TrainingCourse.CHOSEN_SAFEGUARDING,
                TrainingOccasion.REVIEW_YEAR,
                DateRange.ofClosed(from, last),
                "S001:2598-2640");
    }

    private Stream<Line> renewals(LocalDate asAt) {
        return Stream.iterate(0, years -> years + RENEWAL_YEARS)
                .takeWhile(years -> !approved.plusYears(years).plusDays(1).isAfter(asAt))
                .map(years -> DateRange.ofClosed(
                        approved.plusYears(years).plusDays(1), approved.plusYears(years + RENEWAL_YEARS)))
                .flatMap(window -> RENEWED.stream()
                        .map(course -> new Line(course, TrainingOccasion.THREE_YEARS, window, "S001:2644-2647")));
    }

    /** A course to be taken in a window. */
    private record Line(TrainingCourse course, TrainingOccasion occasion, DateRange window, String source) {

        TrainingDue settled(Optional<ImmutableList<TrainingDone>> done, LocalDate asAt) {
            LocalDate due = window.endExclusive().orElseThrow().minusDays(1);
            Optional<LocalDate> taken = done.flatMap(own -> own.stream()
                    .filter(one -> one.course() == course)
                    .map(TrainingDone::on)
                    .filter(on -> !on.isBefore(window.start()))
                    .min(Comparator.naturalOrder()));
            DueStanding standing = done.isEmpty() ? DueStanding.NOT_KNOWN : DueStanding.of(due, taken, asAt);
            return new TrainingDue(course, occasion, window, standing, taken, source);
        }
    }
}
