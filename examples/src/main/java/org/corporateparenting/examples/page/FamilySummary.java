package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * The duties about one subject.
 *
 * @param name the subject, such as "Reviews"
 * @param duties a summary per duty, in the order of the catalogue
 */
public record FamilySummary(String name, ImmutableList<DutySummary> duties) {

    /** All answers together. */
    public Tally tally() {
        return Tally.sum(duties.stream().map(DutySummary::tally).toList());
    }
}
