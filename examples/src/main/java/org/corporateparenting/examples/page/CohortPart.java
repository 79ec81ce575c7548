package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the authority stands on the day: what is overdue, what falls due soon, what was late of late.
 *
 * @param daysAhead how many days ahead the page looks
 * @param lateSince the first of the days on which what was met late was done
 * @param families the counts by subject
 * @param due what falls due soon, the first due first
 * @param late what was met late, the latest done first
 */
public record CohortPart(
        int daysAhead,
        LocalDate lateSince,
        ImmutableList<Count> families,
        ImmutableList<Row> due,
        ImmutableList<Row> late) {

    /**
     * The counts of one subject.
     *
     * @param family the subject, such as "Reviews"
     * @param overdue duties overdue on the day
     * @param due duties that fall due soon
     * @param late duties met late of late
     */
    public record Count(String family, int overdue, int due, int late) {}

    /**
     * One duty in a list.
     *
     * @param who the authority's own opaque key of the child, or of the household after that word
     * @param duty id and title
     * @param due the last day on which it is in time, if there is one
     * @param done the day on which it was done, if it was
     * @param daysLate calendar days late, 0 where it is not late
     */
    public record Row(String who, String duty, Optional<LocalDate> due, Optional<LocalDate> done, long daysLate) {}
}
