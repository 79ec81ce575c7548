package org.corporateparenting.governance.contract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.time.CollectionYear;

/**
 * When the steps of the yearly review are due. The source sets the agreed report earlier than its preparation
 * (S001:410, 558); both days are kept as they stand.
 *
 * @param year the contract year that is reviewed
 * @param done the days on which steps were done; a step that was not done is not in it
 */
public record AnnualReviewCalendar(CollectionYear year, ImmutableMap<AnnualReviewStep, LocalDate> done) {

    /**
     * Checks that nothing is missing.
     *
     * @param year as above
     * @param done as above
     */
    public AnnualReviewCalendar {
        requireNonNull(year, "year");
        requireNonNull(done, "done");
    }

    /**
     * The last day on which a step is in time.
     *
     * @param step the step
     * @return the day, in the calendar year in which the contract year ends
     */
    public LocalDate due(AnnualReviewStep step) {
        return step.last().atYear(year.endYear());
    }

    /**
     * How a step stands on a day.
     *
     * @param step the step
     * @param asAt the day asked about; before the contract year is over nothing is to be done
     * @return how it stands
     */
    public FollowUp standing(AnnualReviewStep step, LocalDate asAt) {
        return FollowUp.of(
                year.lastDay().plusDays(1), Optional.of(due(step)), Optional.ofNullable(done.get(step)), asAt);
    }

    /**
     * The steps that should have been done and were not.
     *
     * @param asAt the day asked about
     * @return the steps, in their order
     */
    public ImmutableList<AnnualReviewStep> overdue(LocalDate asAt) {
        return Stream.of(AnnualReviewStep.values())
                .filter(step -> standing(step, asAt).isOverdue())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether the review is in an order in which it can be: nothing before the contract year is over, drafted first and
     * completed last.
     *
     * @return true also where steps are missing
     */
    public boolean isInOrder() {
        Optional<LocalDate> drafted = Optional.ofNullable(done.get(AnnualReviewStep.REPORT_DRAFTED));
        Optional<LocalDate> completed = Optional.ofNullable(done.get(AnnualReviewStep.REVIEW_COMPLETED));
        return done.values().stream()
                .allMatch(day -> day.isAfter(year.lastDay())
                        && drafted.filter(day::isBefore).isEmpty()
                        && completed.filter(day::isAfter).isEmpty());
    }
}
