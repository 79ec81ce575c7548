package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;

/** The episode that last year's return left open, and the one with which this year's begins. */
final class CarriedOver {

    private CarriedOver() {}

    /**
     * Judges this year's first episode by the one that last year's return left open, if it left one. Where the first
     * day of any of the child's episodes cannot be read it is not known which two these are.
     */
    static CollectionRule.Judge by(BiFunction<EpisodeCells, EpisodeCells, Truth> breached) {
        return (child, answers) -> child.last().ifPresent(last -> {
            if (!last.episodes().isEmpty() && !child.episodes().isEmpty()) {
                judge(last, child, breached, answers);
            }
        });
    }

    /** Judges in the same way, but only where both say that they began on one day. */
    static CollectionRule.Judge sameDay(BiFunction<EpisodeCells, EpisodeCells, Truth> breached) {
        return by((then, now) -> Given.same(then.commenced(), now.commenced()).and(() -> breached.apply(then, now)));
    }

    private static void judge(
            ChildRecord last,
            ChildRecord child,
            BiFunction<EpisodeCells, EpisodeCells, Truth> breached,
            Answers answers) {
        ImmutableList<EpisodeCells> before = datedOrAny(last);
        EpisodeCells then = before.get(before.size() - 1);
        EpisodeCells now = datedOrAny(child).get(0);
        Truth known = last.chainKnown().and(child.chainKnown());
        Truth breach = known.isUnknown()
                ? ChildRecord.any(last.episodes(), EpisodeCells::isOpen).and(known)
                : then.isOpen().and(() -> breached.apply(then, now));
        answers.about(now, breach, then);
    }

    private static ImmutableList<EpisodeCells> datedOrAny(ChildRecord child) {
        return child.chain().isEmpty() ? child.episodes() : child.chain();
    }
}
