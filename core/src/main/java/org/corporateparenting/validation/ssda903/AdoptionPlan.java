package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.validation.ssda903.ChildRecord.all;
import static org.corporateparenting.validation.ssda903.ChildRecord.any;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What the decisions that a child should be placed for adoption come to together.
 *
 * <p>They follow each other by their days, wherever they stand in the file; of two of which one has no day it is not
 * known which is the later.
 */
final class AdoptionPlan {

    private AdoptionPlan() {}

    /** The rows in which anything is recorded. */
    static ImmutableList<AdoptionDecisionCells> decisions(ChildRecord child) {
        return child.adoptionDecisions().stream()
                .filter(row -> !row.decided().isGiven().or(isReversed(row)).isNo())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether any end of the decision is recorded. */
    static Truth isReversed(AdoptionDecisionCells row) {
        return row.ceased().isGiven().or(row.reasonCeased().isGiven());
    }

    /** Whether no other decision is later. */
    static Truth isLatest(AdoptionDecisionCells row, ChildRecord child) {
        return noOther(row, child, other -> Given.after(day(other), day(row)));
    }

    /** Whether no other decision is earlier. */
    static Truth isFirst(AdoptionDecisionCells row, ChildRecord child) {
        return noOther(row, child, other -> Given.before(day(other), day(row)));
    }

    /** Whether there is a decision, and the latest does not stand. */
    static Truth isGivenUp(ChildRecord child, Function<AdoptionDecisionCells, Truth> isReversed) {
        ImmutableList<AdoptionDecisionCells> decisions = decisions(child);
        return Truth.of(!decisions.isEmpty())
                .and(() -> any(decisions, row -> isReversed.apply(row).not().and(() -> isLatest(row, child)))
                        .not());
    }

    private static Truth noOther(
            AdoptionDecisionCells row, ChildRecord child, Function<AdoptionDecisionCells, Truth> asked) {
        return all(
                decisions(child),
                other -> other.row().ordinal() == row.row().ordinal()
                        ? Truth.YES
                        : asked.apply(other).not());
    }

    private static Given<LocalDate> day(AdoptionDecisionCells row) {
        return row.decided().needed();
    }
}
