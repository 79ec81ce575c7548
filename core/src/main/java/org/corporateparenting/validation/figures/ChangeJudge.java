package org.corporateparenting.validation.figures;

import static org.corporateparenting.performance.FigureRole.CLOSING;
import static org.corporateparenting.performance.FigureRole.JOINED;
import static org.corporateparenting.performance.FigureRole.LEFT;
import static org.corporateparenting.performance.FigureRole.OPENING;
import static org.corporateparenting.performance.FigureRole.RATE;
import static org.corporateparenting.performance.FigureRole.VALUE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.corporateparenting.performance.Change;
import org.corporateparenting.performance.FigureRole;
import org.corporateparenting.performance.Rounding;

/** Numbers of an earlier and a later date, and what is said of the way from one to the other. */
final class ChangeJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ChangeJudge() {}

    static Verdict rollForward(ShownGroup group) {
        Optional<String> lacking = lacking(group, OPENING, JOINED, LEFT, CLOSING);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        Shown closing = group.known(CLOSING).get(0);
        BigDecimal joined = group.sum(JOINED);
        BigDecimal left = group.sumOfMagnitudes(LEFT);
        BigDecimal computed = group.sum(OPENING).add(joined).subtract(left);
        String makes = Words.number(group.sum(OPENING)) + " + " + Words.number(joined) + " - " + Words.number(left)
                + " makes " + Words.number(computed);
        return exact(computed, closing, makes, false);
    }

    static Verdict net(ShownGroup group) {
        Optional<String> lacking = lacking(group, JOINED, LEFT, VALUE);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        BigDecimal left = group.sumOfMagnitudes(LEFT);
        BigDecimal computed = group.sum(JOINED).subtract(left);
        String makes = Words.number(group.sum(JOINED)) + " joined and " + Words.number(left) + " left make "
                + Words.number(computed);
        return exact(computed, group.known(VALUE).get(0), makes, true);
    }

    static Verdict change(ShownGroup group) {
        if (!group.has(VALUE)) {
            return Verdict.notDetermined("no change is printed");
        }
        Optional<String> lacking = lacking(group, OPENING, CLOSING, VALUE);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        Change change = new Change(group.sum(OPENING), group.sum(CLOSING));
        return exact(
                change.difference(),
                group.known(VALUE).get(0),
                from(change) + " is a change of " + Words.number(change.difference()),
                true);
    }

    static Verdict percentChange(ShownGroup group) {
        if (!group.has(OPENING) && !group.has(VALUE)) {
            return impliedOpening(group);
        }
        Optional<String> lacking = lacking(group, CLOSING, RATE, group.has(OPENING) ? OPENING : VALUE);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        BigDecimal closing = group.sum(CLOSING);
        Change change =
                new Change(group.has(OPENING) ? group.sum(OPENING) : closing.subtract(group.sum(VALUE)), closing);
        if (change.before().signum() <= 0) {
            return Verdict.notDetermined("the number before is " + Words.number(change.before()));
        }
        return percent(change, group.known(RATE).get(0));
    }

    /** A change in per cent of a measure that is itself a percentage, where the number before is not printed. */
    static Verdict pointsOrPercent(ShownGroup group) {
        Optional<String> lacking = lacking(group, CLOSING, RATE);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        Shown now = group.known(CLOSING).get(0);
        Shown rate = group.known(RATE).get(0);
        BigDecimal ifPoints = now.number().subtract(rate.number());
        BigDecimal ifPercent = Change.endingAt(now.number(), rate.number()).before();
        return Verdict.fails(
                rate,
                "a change of " + rate.text() + " to " + now.text() + " does not say points or per cent: before it was "
                        + Words.number(ifPoints) + " or " + Words.workedOut(ifPercent, 1));
    }

    /** A share and the rest of the same whole: what one loses, the other gains. */
    static Verdict complement(ShownGroup group) {
        Optional<String> lacking = lacking(group, VALUE);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        ImmutableList<Shown> changes = group.known(VALUE);
        Shown first = changes.get(0);
        ImmutableList<Verdict.Fault> faults = changes.stream()
                .filter(each -> each.number().abs().compareTo(first.number().abs()) != 0)
                .map(each -> new Verdict.Fault(
                        each,
                        "the rest changes by as much as the share, "
                                + Words.number(first.number().abs()) + "; "
                                + Words.number(each.number().abs()) + " is printed"))
                .collect(ImmutableList.toImmutableList());
        return faults.isEmpty() ? Verdict.holds("share and rest change alike") : Verdict.fails(faults);
    }

    private static Verdict percent(Change change, Shown rate) {
        BigDecimal exact = change.difference().multiply(HUNDRED).divide(change.before(), MathContext.DECIMAL128);
        BigDecimal dividend = change.difference().multiply(HUNDRED);
        boolean right = rate.printed().isRoundedFrom(dividend, change.before())
                || (rate.number().signum() > 0 && rate.printed().isRoundedFrom(dividend.negate(), change.before()));
        String is = from(change) + " is a change of "
                + Words.workedOut(exact, rate.number().scale() + 1) + "%";
        return right
                ? Verdict.holds(exact, rate, is)
                : Verdict.fails(exact, rate, is + "; " + rate.text() + " is printed");
    }

    private static Verdict impliedOpening(ShownGroup group) {
        Optional<String> lacking = lacking(group, CLOSING, RATE);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        Shown rate = group.known(RATE).get(0);
        if (rate.number().compareTo(HUNDRED.negate()) <= 0) {
            return Verdict.notDetermined("a change of " + rate.text() + " leaves nothing");
        }
        BigDecimal before = Change.endingAt(group.sum(CLOSING), rate.number()).before();
        return Verdict.implied(
                Range.singleton(before),
                rate,
                Words.number(group.sum(CLOSING)) + " after a change of " + rate.text() + " implies "
                        + Words.workedOut(before, Rounding.ONE_PLACE.places()) + " before");
    }

    private static Verdict exact(BigDecimal computed, Shown printed, String makes, boolean unsigned) {
        BigDecimal excess = printed.number().subtract(computed);
        boolean fallWithoutSign =
                unsigned && printed.number().signum() > 0 && printed.number().compareTo(computed.negate()) == 0;
        return excess.signum() == 0 || fallWithoutSign
                ? Verdict.holds(computed, printed, makes)
                : Verdict.fails(computed, printed, makes + "; " + printed.text() + " is printed, " + Words.off(excess));
    }

    private static String from(Change change) {
        return Words.number(change.before()) + " to " + Words.number(change.after());
    }

    /** What has no number, among the roles that the group has; opening, closing and results it must have. */
    private static Optional<String> lacking(ShownGroup group, FigureRole... roles) {
        for (FigureRole role : roles) {
            boolean optional = (role == JOINED || role == LEFT) && !group.has(role);
            Optional<String> lacking = optional ? Optional.empty() : group.lacking(role);
            if (lacking.isPresent()) {
                return lacking;
            }
        }
        return Optional.empty();
    }
}
