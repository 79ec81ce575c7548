package org.corporateparenting.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Once in each school term: after an event, due by the last day of the next term to begin.
 *
 * <p>Term dates are supplied by the application. There is no due date unless they name the next term, and the term in or
 * after which the event lies, without a term left out between them.
 *
 * <p>Rule CPL-11.
 *
 * @param terms the terms, earliest first; none overlaps another
 */
public record EachSchoolTerm(ImmutableList<SchoolTerm> terms) implements StatutoryPeriod {

    /**
     * Checks that the terms are in order and do not overlap.
     *
     * @param terms as above
     */
    public EachSchoolTerm {
        for (int i = 1; i < terms.size(); i++) {
            SchoolTerm earlier = terms.get(i - 1);
            SchoolTerm later = terms.get(i);
            if (!earlier.lastDay().isBefore(later.dates().start())) {
                throw new IllegalArgumentException(
                        "terms: " + later + " starts before " + earlier + " is over; they must follow one another");
            }
        }
    }

    /** {@inheritDoc} The due date is empty where term dates are missing. */
    @Override
    public Deadline deadlineAfter(LocalDate event, WorkingDayCalendar calendar) {
        int begun = (int) terms.stream()
                .filter(term -> !term.dates().start().isAfter(event))
                .count();
        if (begun == 0 || begun == terms.size() || !terms.get(begun).follows(terms.get(begun - 1))) {
            return Deadline.unknown(missing(begun), () -> Wording.date(event) + ", " + this);
        }
        SchoolTerm next = terms.get(begun);
        return Deadline.counted(
                next.lastDay(),
                false,
                () -> Wording.date(event) + ", by the end of the " + next + " on " + Wording.date(next.lastDay()));
    }

    private String missing(int begun) {
        if (terms.isEmpty()) {
            return "school term dates";
        }
        return begun == 0
                ? "school term dates before "
                        + Wording.longDate(terms.get(0).dates().start())
                : "school term dates after "
                        + Wording.longDate(terms.get(begun - 1).lastDay());
    }

    @Override
    public String toString() {
        return "each school term";
    }
}
