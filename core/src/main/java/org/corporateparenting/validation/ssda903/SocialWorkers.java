package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A child's social workers in the order in which they began. */
final class SocialWorkers {

    private final ImmutableList<SocialWorkerCells> inOrder;
    private final Truth orderKnown;

    private SocialWorkers(ImmutableList<SocialWorkerCells> inOrder, Truth orderKnown) {
        this.inOrder = inOrder;
        this.orderKnown = orderKnown;
    }

    static SocialWorkers of(ChildRecord child) {
        List<SocialWorkerCells> dated = new ArrayList<>();
        Truth known = Truth.YES;
        for (SocialWorkerCells row : child.socialWorkers()) {
            if (row.commenced().value().isPresent()) {
                dated.add(row);
            } else {
                known = known.and(row.commenced().unknown());
            }
        }
        dated.sort(Comparator.comparing(SocialWorkers::firstDay).thenComparing(SocialWorkers::lastDay));
        return new SocialWorkers(ImmutableList.copyOf(dated), known);
    }

    /** The rows whose first day can be read. */
    ImmutableList<SocialWorkerCells> inOrder() {
        return inOrder;
    }

    /** Whether the first day of each row can be read. */
    Truth orderKnown() {
        return orderKnown;
    }

    /** Judges each row by the one before it, of which a breach may be none if another row might stand between. */
    static CollectionRule.Judge eachNext(BiFunction<SocialWorkerCells, SocialWorkerCells, Truth> breached) {
        return (child, answers) -> {
            SocialWorkers workers = of(child);
            for (int i = 1; i < workers.inOrder.size(); i++) {
                SocialWorkerCells before = workers.inOrder.get(i - 1);
                SocialWorkerCells after = workers.inOrder.get(i);
                answers.about(after, breached.apply(before, after).and(workers.orderKnown), before);
            }
        };
    }

    /** Judges the row that began last, which may be any of those whose first day cannot be read. */
    static CollectionRule.Judge latest(BiFunction<ChildRecord, SocialWorkerCells, Truth> breached) {
        return (child, answers) -> {
            SocialWorkers workers = of(child);
            for (SocialWorkerCells row : child.socialWorkers()) {
                if (!workers.isFollowed(row)) {
                    answers.about(row, breached.apply(child, row).and(workers.orderKnown));
                }
            }
        };
    }

    /** Judges each row but the one that began last. */
    static CollectionRule.Judge allButLatest(Function<SocialWorkerCells, Truth> breached) {
        return (child, answers) -> {
            SocialWorkers workers = of(child);
            Truth mayBeFollowed = Truth.of(child.socialWorkers().size() > 1).and(workers.orderKnown.not());
            for (SocialWorkerCells row : child.socialWorkers()) {
                answers.about(row, breached.apply(row).and(workers.isFollowed(row) ? Truth.YES : mayBeFollowed));
            }
        };
    }

    /** Whether another row is known to come after a row. */
    private boolean isFollowed(SocialWorkerCells row) {
        return row.commenced().value().isPresent()
                && !inOrder.get(inOrder.size() - 1).row().equals(row.row());
    }

    private static LocalDate firstDay(SocialWorkerCells row) {
        return row.commenced().value().orElseThrow();
    }

    private static LocalDate lastDay(SocialWorkerCells row) {
        return row.ceased().value().orElse(LocalDate.MAX);
    }
}
