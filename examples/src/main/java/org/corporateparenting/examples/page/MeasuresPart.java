package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The measures worked out from the records, each with the children behind it.
 *
 * @param rows the measures, in the order of the catalogue's topics
 */
public record MeasuresPart(ImmutableList<Row> rows) {

    /**
     * A measure.
     *
     * @param label what is measured
     * @param period the period or day it is about
     * @param value the value with its unit, or that there is none
     * @param count what is above the line out of what is below
     * @param notKnown how many could not be counted
     * @param score how it stands to its target; empty where it is not rated
     * @param because the working of the rating, or why there is none
     * @param missing the facts that would settle what is not known
     */
    public record Row(
            String label,
            String period,
            String value,
            String count,
            long notKnown,
            Optional<Score> score,
            String because,
            ImmutableList<String> missing) {}

    /** How many of the measures have a value. */
    public int valued() {
        return (int) rows.stream().filter(row -> !row.value().equals(NO_VALUE)).count();
    }

    /** What stands where there is no value. */
    public static final String NO_VALUE = "no value";
}
