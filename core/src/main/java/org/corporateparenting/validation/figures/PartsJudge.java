package org.corporateparenting.validation.figures;

import static org.corporateparenting.performance.FigureRole.PART;
import static org.corporateparenting.performance.FigureRole.TOTAL;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.corporateparenting.performance.PartsOfTotal;

/** Parts and what they make. */
final class PartsJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many noughts at the end of a total say that it was rounded there. */
    private static final int NOUGHTS = 3;

    private static final BigDecimal LEAST_ROUNDED = BigDecimal.valueOf(10_000);

    private PartsJudge() {}

    static Verdict sum(ShownGroup group) {
        Optional<Shown> total = group.one(TOTAL);
        if (total.isEmpty()) {
            return Verdict.notDetermined("no total is printed");
        }
        if (group.known(PART).isEmpty()) {
            return Verdict.notDetermined("no part is printed");
        }
        PartsOfTotal parts = new PartsOfTotal(group.numbers(PART));
        BigDecimal excess = parts.excess(total.get().number());
        String makes = "parts " + Words.sum(parts.parts()) + " make " + Words.number(parts.total());
        if (excess.signum() == 0 || isRoundedTotal(total.get().number(), parts)) {
            return Verdict.holds(parts.total(), total.get(), makes);
        }
        if (isOpen(group) && excess.signum() > 0) {
            return Verdict.notDetermined(makes + ", and a part has no number");
        }
        return Verdict.fails(
                parts.total(), total.get(), makes + "; " + total.get().text() + " is printed, " + Words.off(excess));
    }

    static Verdict sumTo100(ShownGroup group) {
        ImmutableList<Shown> known = group.known(PART);
        if (known.isEmpty()) {
            return Verdict.notDetermined("no share is printed");
        }
        PartsOfTotal parts = new PartsOfTotal(group.numbers(PART));
        BigDecimal excess = parts.total().subtract(HUNDRED);
        BigDecimal allowed = known.stream()
                .map(share -> share.printed().halfUnit())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(BigDecimal.ONE);
        String makes = "shares " + Words.added(parts.parts()) + " make " + Words.number(parts.total());
        Shown last = known.get(known.size() - 1);
        if (isOpen(group) && excess.compareTo(allowed.negate()) < 0) {
            return Verdict.notDetermined(makes + ", and a share has no number");
        }
        return excess.abs().compareTo(allowed) <= 0
                ? Verdict.holds(parts.total(), last, makes)
                : Verdict.fails(parts.total(), last, makes + "; of one whole they make 100, " + Words.off(excess));
    }

    /** A part that is withheld and that the total and the other parts give away. The number is not named. */
    static Verdict suppression(ShownGroup group) {
        ImmutableList<Shown> unknown = group.all(PART).stream()
                .filter(member -> member.value().isEmpty())
                .collect(ImmutableList.toImmutableList());
        boolean solvable = unknown.size() == 1 && group.one(TOTAL).isPresent();
        if (!solvable || !unknown.get(0).isWithheld()) {
            return Verdict.holds("no withheld part follows from the others");
        }
        return Verdict.fails(
                unknown.get(0), "the number is withheld, but the total and the other parts are printed, and give it");
    }

    static Verdict partAboveWhole(ShownGroup group) {
        Optional<String> lacking = group.lacking(PART, TOTAL);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        Shown whole = group.known(TOTAL).get(0);
        ImmutableList<Verdict.Fault> faults = group.known(PART).stream()
                .filter(part -> part.number().compareTo(whole.number()) > 0)
                .map(part -> new Verdict.Fault(
                        part,
                        part.measure().id() + " is printed as " + part.text() + ", above "
                                + whole.measure().id() + ", of which it is a part, at " + whole.text()))
                .collect(ImmutableList.toImmutableList());
        return faults.isEmpty() ? Verdict.holds("each part is at most " + whole.text()) : Verdict.fails(faults);
    }

    private static boolean isOpen(ShownGroup group) {
        return group.known(PART).size() < group.all(PART).size();
    }

    private static boolean isRoundedTotal(BigDecimal total, PartsOfTotal parts) {
        int noughts = -total.stripTrailingZeros().scale();
        return noughts >= NOUGHTS
                && total.abs().compareTo(LEAST_ROUNDED) >= 0
                && parts.total().setScale(-noughts, RoundingMode.HALF_UP).compareTo(total) == 0;
    }
}
