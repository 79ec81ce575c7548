package org.corporateparenting.validation.figures;

import static org.corporateparenting.performance.FigureRole.DENOMINATOR;
import static org.corporateparenting.performance.FigureRole.NUMERATOR;
import static org.corporateparenting.performance.FigureRole.PART;
import static org.corporateparenting.performance.FigureRole.RATE;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.corporateparenting.performance.Basis;
import org.corporateparenting.performance.PrintedNumber;
import org.corporateparenting.performance.Unit;

/** Percentages, rates and averages, and what they are of. */
final class ShareJudge {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    private ShareJudge() {}

    static Verdict quotient(ShownGroup group) {
        if (!group.has(DENOMINATOR)) {
            return implied(group);
        }
        Optional<String> lacking = group.lacking(RATE, NUMERATOR, DENOMINATOR);
        return lacking.map(Verdict::notDetermined)
                .orElseGet(() -> compare(group, group.sum(NUMERATOR), group.sum(DENOMINATOR)));
    }

    static Verdict shareOfParts(ShownGroup group) {
        Optional<String> lacking = group.lacking(RATE, NUMERATOR, PART);
        return lacking.map(Verdict::notDetermined)
                .orElseGet(() -> compare(
                        group, group.sum(NUMERATOR), group.sum(NUMERATOR).add(group.sum(PART))));
    }

    static Verdict attainable(ShownGroup group) {
        Optional<String> lacking = group.lacking(RATE, DENOMINATOR);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        BigDecimal all = group.sum(DENOMINATOR);
        if (all.signum() <= 0 || all.stripTrailingZeros().scale() > 0) {
            return Verdict.notDetermined("the denominator " + Words.number(all) + " is no whole number above 0");
        }
        ImmutableList<Verdict.Fault> faults = group.known(RATE).stream()
                .filter(rate -> rate.printed().reachedBy(all.longValue()).isEmpty())
                .map(rate -> new Verdict.Fault(
                        rate,
                        "no whole number of " + Words.number(all) + " gives " + rate.text() + neighbours(rate, all)))
                .collect(ImmutableList.toImmutableList());
        return faults.isEmpty() ? Verdict.holds(reached(group.known(RATE).get(0), all)) : Verdict.fails(faults);
    }

    /** What a rate was worked out from, where only what is above the line is printed. */
    static Verdict implied(ShownGroup group) {
        Optional<String> lacking = group.lacking(RATE, NUMERATOR);
        if (lacking.isPresent()) {
            return Verdict.notDetermined(lacking.get());
        }
        Shown rate = group.known(RATE).get(0);
        BigDecimal numerator = group.sum(NUMERATOR);
        return rate.printed()
                .impliedDenominator(numerator, factor(group))
                .map(range -> Verdict.implied(
                        range, rate, Words.number(numerator) + " at " + rate.text() + " implies " + Words.range(range)))
                .orElseGet(() -> Verdict.notDetermined("a rate of " + rate.text() + " implies no denominator"));
    }

    private static Verdict compare(ShownGroup group, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() <= 0) {
            return Verdict.notDetermined("the denominator is " + Words.number(denominator));
        }
        Shown rate = group.known(RATE).get(0);
        BigDecimal dividend = numerator.multiply(BigDecimal.valueOf(factor(group)));
        BigDecimal computed = dividend.divide(denominator, MathContext.DECIMAL128);
        String of = Words.number(numerator) + " of " + Words.number(denominator) + " is ";
        if (rate.printed().isRoundedFrom(dividend, denominator)) {
            return Verdict.holds(computed, rate, of + rate.text());
        }
        return Verdict.fails(
                computed,
                rate,
                of + worked(computed, rate) + "; " + rate.text() + " is printed" + unattainable(rate, denominator));
    }

    private static String worked(BigDecimal computed, Shown rate) {
        return Words.workedOut(
                computed, rate.number().scale() + 1, rate.figure().unit());
    }

    private static String unattainable(Shown rate, BigDecimal all) {
        boolean whole = all.stripTrailingZeros().scale() <= 0;
        return whole
                        && rate.figure().unit() == Unit.PERCENT
                        && rate.printed().reachedBy(all.longValue()).isEmpty()
                ? ", which no whole number of " + Words.number(all) + " gives"
                : "";
    }

    private static String reached(Shown rate, BigDecimal all) {
        PrintedNumber printed = rate.printed();
        return printed.reachedBy(all.longValue()).map(String::valueOf).orElse("none") + " of " + Words.number(all)
                + " is " + rate.text();
    }

    /** The nearest counts and their shares at the same places. */
    private static String neighbours(Shown rate, BigDecimal all) {
        long below = rate.number()
                .multiply(all)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR)
                .longValue();
        return "; " + share(below, all, rate) + ", " + share(below + 1, all, rate);
    }

    private static String share(long count, BigDecimal all, Shown rate) {
        BigDecimal percent =
                BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(100)).divide(all, MathContext.DECIMAL128);
        return count + " is " + worked(percent, rate);
    }

    /** The factor of the rate's unit; a count of a month or quarter is one of a year when it is set against a population. */
    private static long factor(ShownGroup group) {
        Unit unit = group.known(RATE).get(0).figure().unit();
        return unit == Unit.RATE_PER_10K ? (long) unit.factor() * timesAYear(group) : unit.factor();
    }

    private static int timesAYear(ShownGroup group) {
        Basis basis = group.known(NUMERATOR).get(0).figure().basis();
        return switch (basis) {
            case MONTH -> MONTHS;
            case QUARTER -> QUARTERS;
            case CUMULATIVE, SNAPSHOT, ROLLING_12M, UNSTATED -> 1;
        };
    }
}
