package org.corporateparenting.validation.figures;

import static org.corporateparenting.performance.FigureRole.VALUE;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.corporateparenting.performance.Basis;
import org.corporateparenting.performance.PrintedNumber;
import org.corporateparenting.time.ReportingPeriod;

/** Numbers of one measure that say the same thing of several periods, or several things of one. */
final class SeriesJudge {

    private static final String LOWER = "LOWER";
    private static final String UPPER = "UPPER";

    private SeriesJudge() {}

    static boolean isBounded(ShownGroup group) {
        return group.all(VALUE).stream().anyMatch(member -> ends(member, LOWER) || ends(member, UPPER));
    }

    static Verdict bounds(ShownGroup group) {
        ImmutableList<Shown> known = group.known(VALUE);
        Optional<Shown> low =
                known.stream().filter(member -> ends(member, LOWER)).findFirst();
        Optional<Shown> high =
                known.stream().filter(member -> ends(member, UPPER)).findFirst();
        Optional<Shown> middle = known.stream()
                .filter(member -> !ends(member, LOWER) && !ends(member, UPPER))
                .findFirst();
        if (low.isEmpty() || high.isEmpty() || middle.isEmpty()) {
            return Verdict.notDetermined("lower bound, number and upper bound are not all printed");
        }
        Shown number = middle.get();
        String order =
                low.get().text() + ", " + number.text() + ", " + high.get().text();
        boolean inOrder = low.get().number().compareTo(number.number()) <= 0
                && number.number().compareTo(high.get().number()) <= 0;
        return inOrder
                ? Verdict.holds(number.number(), number, order + " are in order")
                : Verdict.fails(number.number(), number, "lower bound, number and upper bound are " + order);
    }

    static Verdict mean(ShownGroup group) {
        Optional<Shown> year =
                group.known(VALUE).stream().filter(SeriesJudge::isYear).findFirst();
        ImmutableList<BigDecimal> quarters = group.known(VALUE).stream()
                .filter(member -> !isYear(member))
                .map(Shown::number)
                .collect(ImmutableList.toImmutableList());
        if (year.isEmpty() || quarters.isEmpty()) {
            return Verdict.notDetermined("the year or all its parts are not printed");
        }
        BigDecimal sum = quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(quarters.size()), MathContext.DECIMAL128);
        PrintedNumber printed = year.get().printed();
        String makes = "the mean of " + Words.added(quarters).replace(" + ", ", ") + " is "
                + Words.workedOut(mean, printed.value().scale() + 1);
        boolean right = mean.subtract(printed.value()).abs().compareTo(printed.halfUnit()) <= 0;
        return right
                ? Verdict.holds(mean, year.get(), makes)
                : Verdict.fails(mean, year.get(), makes + "; " + year.get().text() + " is printed");
    }

    /** Whether several values that should be one can be one. */
    static Verdict same(ShownGroup group) {
        ImmutableList<Shown> known = group.known(VALUE);
        if (known.size() < 2) {
            return Verdict.notDetermined("fewer than two values are printed");
        }
        return SameMeasure.conflict(known)
                .map(fault -> Verdict.fails(ImmutableList.of(fault)))
                .orElseGet(() -> Verdict.holds("the values agree"));
    }

    private static boolean isYear(Shown member) {
        return member.figure().basis() == Basis.CUMULATIVE
                && member.figure()
                        .period()
                        .filter(period -> period.kind() == ReportingPeriod.Kind.YEAR)
                        .isPresent();
    }

    private static boolean ends(Shown member, String word) {
        return member.columnText().endsWith(word);
    }
}
