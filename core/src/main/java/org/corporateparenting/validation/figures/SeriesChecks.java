package org.corporateparenting.validation.figures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.performance.Figure;
import org.corporateparenting.performance.FigureColumn;
import org.corporateparenting.performance.FigureStatus;
import org.corporateparenting.performance.Measure;
import org.corporateparenting.performance.MeasureFigures;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.ReportingPeriod;

/** What the figures of one measure show over time. */
final class SeriesChecks {

    /** In so many periods on end one number is stale. */
    private static final int STALE_RUN = 6;

    /** So many numbers, all different, are no accident where two measures share them. */
    private static final int TWIN_VALUES = 3;

    /** How many other months an outlier needs to be one, and how far from their median it is, in percentage points. */
    private static final int OTHERS = 5;

    private static final BigDecimal FAR = BigDecimal.valueOf(30);

    private static final int OUTTURNS_BEATEN = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SeriesChecks() {}

    static ImmutableList<Verdict.Fault> falseZeros(Series series) {
        return series.all().stream()
                .filter(shown -> shown.figure().status() == FigureStatus.FALSE_ZERO)
                .map(shown -> new Verdict.Fault(
                        shown,
                        shown.measure().id() + " is printed as "
                                + shown.figure().printed().orElse("0") + " for "
                                + shown.figure().periodLabel() + ", where nothing was measured; it is not used"))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Verdict.Fault> outliers(Series series) {
        ImmutableList<Shown> months = series.months().stream()
                .filter(shown -> shown.figure().unit() == Unit.PERCENT)
                .collect(ImmutableList.toImmutableList());
        if (months.size() <= OTHERS) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Verdict.Fault> faults = ImmutableList.builder();
        for (Shown month : months) {
            BigDecimal median = medianOfOthers(month, months);
            if (month.number().subtract(median).abs().compareTo(FAR) > 0) {
                faults.add(new Verdict.Fault(
                        month,
                        month.measure().id() + " is " + month.text() + " for "
                                + month.figure().periodLabel() + "; the median of the other months is "
                                + Words.number(median.stripTrailingZeros(), Unit.PERCENT)));
            }
        }
        return faults.build();
    }

    static Optional<Verdict.Fault> stale(Series series) {
        List<Shown> run = new ArrayList<>();
        for (Shown shown : series.months()) {
            if (!run.isEmpty() && !continues(run.get(run.size() - 1), shown)) {
                run.clear();
            }
            run.add(shown);
            if (run.size() >= STALE_RUN && isTelling(shown)) {
                return Optional.of(new Verdict.Fault(
                        shown,
                        shown.measure().id() + " is " + shown.text() + " in " + run.size() + " periods on end, from "
                                + run.get(0).figure().periodLabel() + " to "
                                + shown.figure().periodLabel()));
            }
        }
        return Optional.empty();
    }

    /** Measures of a file that show the numbers of another one in the same periods, and in no others. */
    static ImmutableList<Verdict.Fault> twins(List<Series> series) {
        Map<ImmutableSortedMap<ReportingPeriod, BigDecimal>, Series> first = new HashMap<>();
        ImmutableList.Builder<Verdict.Fault> faults = ImmutableList.builder();
        for (Series each : series) {
            ImmutableSortedMap<ReportingPeriod, BigDecimal> numbers = each.numbers();
            if (isTelling(each, numbers)) {
                Optional.ofNullable(first.putIfAbsent(numbers, each)).ifPresent(twin -> faults.add(twin(twin, each)));
            }
        }
        return faults.build();
    }

    private static Verdict.Fault twin(Series one, Series other) {
        ImmutableList<Shown> outturns = other.outturns();
        return new Verdict.Fault(
                outturns.get(0),
                other.measure().id() + " and " + one.measure().id() + " show the same numbers for the same periods: "
                        + String.join(", ", outturns.stream().map(Shown::text).toList()));
    }

    private static boolean isTelling(Series series, ImmutableSortedMap<ReportingPeriod, BigDecimal> numbers) {
        return numbers.values().stream().distinct().count() >= TWIN_VALUES
                && series.outturns().stream().filter(SeriesChecks::isTelling).count() >= TWIN_VALUES;
    }

    static Optional<Verdict.Fault> target(Series series) {
        Optional<Shown> target = series.all().stream()
                .filter(shown -> shown.figure().column().kind() == FigureColumn.Kind.TARGET)
                .filter(shown -> shown.columnText().startsWith("TARGET-")
                        && shown.value().isPresent())
                .findFirst();
        ImmutableList<Shown> outturns = series.outturns();
        if (target.isEmpty() || outturns.size() < OUTTURNS_BEATEN) {
            return Optional.empty();
        }
        Shown aim = target.get();
        ImmutableList<Shown> last = outturns.subList(outturns.size() - OUTTURNS_BEATEN, outturns.size());
        boolean beaten = last.stream().allMatch(outturn -> isBetter(outturn, aim));
        return beaten
                ? Optional.of(new Verdict.Fault(
                        aim,
                        "the target of " + aim.text() + " for "
                                + aim.columnText().substring("TARGET-".length())
                                + " is worse than the last " + OUTTURNS_BEATEN + " outturns, "
                                + String.join(
                                        ", ", last.stream().map(Shown::text).toList())))
                : Optional.empty();
    }

    private static boolean isBetter(Shown outturn, Shown aim) {
        return aim.figure().unit() == outturn.figure().unit()
                && aim.measure()
                        .polarity()
                        .advantage(outturn.number(), aim.number())
                        .filter(advantage -> advantage.signum() > 0)
                        .isPresent();
    }

    private static BigDecimal medianOfOthers(Shown month, ImmutableList<Shown> months) {
        ImmutableList<BigDecimal> others = months.stream()
                .filter(each -> !each.equals(month))
                .map(Shown::number)
                .sorted()
                .collect(ImmutableList.toImmutableList());
        BigDecimal low = others.get((others.size() - 1) / 2);
        BigDecimal high = others.get(others.size() / 2);
        return low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }

    private static boolean continues(Shown before, Shown after) {
        return before.figure()
                        .period()
                        .map(ReportingPeriod::next)
                        .equals(after.figure().period())
                && before.number().compareTo(after.number()) == 0;
    }

    /** A percentage or an average; none of nothing or all, which may well stay, and no count. */
    private static boolean isTelling(Shown shown) {
        return !shown.figure().unit().addsUp()
                && shown.number().signum() != 0
                && shown.number().compareTo(HUNDRED) != 0;
    }

    /** The figures of one measure in one file. */
    record Series(Measure measure, ImmutableList<Shown> all) {

        static Series of(int fileOrder, String file, MeasureFigures figures) {
            return new Series(
                    figures.measure(),
                    figures.figures().stream()
                            .map(figure -> new Shown(fileOrder, file, figures.measure(), figure))
                            .sorted()
                            .collect(ImmutableList.toImmutableList()));
        }

        /** What was reached, earliest first, as far as there is a number. */
        ImmutableList<Shown> outturns() {
            return outturnsStream().collect(ImmutableList.toImmutableList());
        }

        /** What was reached in single months or quarters. */
        ImmutableList<Shown> months() {
            return outturnsStream()
                    .filter(shown -> shown.figure()
                            .period()
                            .filter(period -> period.kind() == ReportingPeriod.Kind.MONTH
                                    || period.kind() == ReportingPeriod.Kind.QUARTER)
                            .isPresent())
                    .collect(ImmutableList.toImmutableList());
        }

        ImmutableSortedMap<ReportingPeriod, BigDecimal> numbers() {
            return outturnsStream()
                    .collect(ImmutableSortedMap.toImmutableSortedMap(
                            Comparator.naturalOrder(),
                            shown -> period(shown.figure()),
                            shown -> shown.number().stripTrailingZeros(),
                            (first, next) -> first));
        }

        private Stream<Shown> outturnsStream() {
            return all.stream()
                    .filter(shown -> shown.figure().column().kind() == FigureColumn.Kind.OUTTURN
                            && shown.figure().period().isPresent()
                            && shown.value().isPresent())
                    .sorted(Comparator.<Shown, ReportingPeriod>comparing(shown -> period(shown.figure()))
                            .thenComparing(Comparator.naturalOrder()));
        }

        private static ReportingPeriod period(Figure figure) {
            return figure.period().orElseThrow();
        }
    }
}
