package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * All there is to say of one duty, over all children.
 *
 * @param id the duty's id, with its part where it has several
 * @param family its subject, such as "Reviews"
 * @param title the duty in a few words
 * @param force statute, guidance or data convention, in words
 * @param binds whether it is statute, so that not doing it is unlawful
 * @param citations the provisions it rests on
 * @param tally the answers, all of them
 * @param exceptions the rows that were overdue, late or not determinable, in any order
 */
public record DutySummary(
        String id,
        String family,
        String title,
        String force,
        boolean binds,
        ImmutableList<String> citations,
        Tally tally,
        ImmutableList<DutyRow> exceptions) {

    /** The rows worst first, at most so many. */
    public ImmutableList<DutyRow> worst(int most) {
        return exceptions.stream().sorted(DutyRow.WORST_FIRST).limit(most).collect(ImmutableList.toImmutableList());
    }
}
