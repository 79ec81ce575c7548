package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One duty owed to one child or concerning one household, as the page prints it.
 *
 * @param child the authority's own opaque key for the child, or for the household after that word
 * @param answer whether it was done
 * @param trigger the day of the event that started it
 * @param due the last day on which it is in time, if there is one
 * @param done the day on which it was done, if it was
 * @param daysLate calendar days late, 0 where it is not late
 * @param working how the due day was worked out
 * @param missing the facts without which there is no answer
 */
public record DutyRow(
        String child,
        Answer answer,
        LocalDate trigger,
        Optional<LocalDate> due,
        Optional<LocalDate> done,
        long daysLate,
        String working,
        ImmutableList<String> missing) {

    private static final List<Answer> RANK = List.of(
            Answer.OVERDUE,
            Answer.MET_LATE,
            Answer.NOT_DETERMINABLE,
            Answer.NOT_YET_DUE,
            Answer.MET,
            Answer.NOT_APPLICABLE);

    /** Overdue first, then late, then what cannot be determined; the longest late first in each. */
    static final Comparator<DutyRow> WORST_FIRST = Comparator.comparing((DutyRow row) -> RANK.indexOf(row.answer()))
            .thenComparing(DutyRow::daysLate, Comparator.reverseOrder())
            .thenComparing(DutyRow::trigger)
            .thenComparing(DutyRow::child);
}
