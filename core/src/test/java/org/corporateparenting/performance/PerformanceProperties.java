package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.corporateparenting.time.ReportingPeriod;

class PerformanceProperties {

    private static final ReportingPeriod FIRST = ReportingPeriod.parse("2022-04");

    @Property
    void betterValueIsNeverRatedWorse(
            @ForAll("values") BigDecimal one,
            @ForAll("values") BigDecimal other,
            @ForAll("values") BigDecimal bound,
            @ForAll("tolerances") Tolerance tolerance) {
        for (Polarity polarity : List.of(Polarity.HIGHER, Polarity.LOWER)) {
            Measure measure = Samples.measure(Unit.PERCENT, polarity);
            Target target = polarity == Polarity.HIGHER
                    ? Target.atLeast(bound, Unit.PERCENT)
                    : Target.atMost(bound, Unit.PERCENT);
            boolean better = polarity.advantage(one, other).orElseThrow().signum() >= 0;
            Rating first = measure.rate(better ? one : other, target, tolerance);
            Rating second = measure.rate(better ? other : one, target, tolerance);

            assertThat(first.kind()).isLessThanOrEqualTo(second.kind());
            assertThat(first.gap().orElseThrow())
                    .isGreaterThanOrEqualTo(second.gap().orElseThrow());
        }
    }

    @Property
    void gapIsNegativeExactlyWhenTheTargetIsMissed(
            @ForAll("values") BigDecimal value, @ForAll("values") BigDecimal a, @ForAll("values") BigDecimal b) {
        for (Target target : List.of(
                Target.atLeast(a, Unit.PERCENT),
                Target.atMost(a, Unit.PERCENT),
                Target.exactly(a, Unit.PERCENT),
                Target.between(a.min(b), a.max(b), Unit.PERCENT))) {
            assertThat(target.gap(value).signum() >= 0).isEqualTo(target.isMetBy(value));
        }
    }

    @Property
    void countAndItsPrintedFigureAreRatedAlike(@ForAll("counts") Count count, @ForAll("values") BigDecimal bound) {
        Measure measure = Samples.measure(Unit.PERCENT, Polarity.LOWER);
        Target target = Target.atMost(bound, Unit.PERCENT);
        Rating rating = measure.rate(count, target);
        Optional<Rating.Kind> printed = measure.value(count)
                .map(value -> measure.rate(value, target, Tolerance.unknown()).kind());

        assertThat(rating.kind()).isEqualTo(printed.orElse(Rating.Kind.NOT_RATED));
        assertThat(printed.isEmpty()).isEqualTo(count.denominator() == 0);
    }

    @Property
    void countsMergeInAnyOrderAndGrouping(
            @ForAll("counts") Count a, @ForAll("counts") Count b, @ForAll("counts") Count c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(Count.NONE)).isEqualTo(a);
    }

    @Property
    void orderOfMonthsIsIrrelevant(@ForAll @Size(max = 12) List<Standing> standings, @ForAll Random random) {
        Map<ReportingPeriod, Standing> months = months(standings);
        List<ReportingPeriod> shuffled = new ArrayList<>(months.keySet());
        Collections.shuffle(shuffled, random);
        Map<ReportingPeriod, Standing> other = new LinkedHashMap<>();
        shuffled.forEach(month -> other.put(month, months.get(month)));

        assertThat(FailureVerdict.of(Frequency.MONTHLY, other)).isEqualTo(FailureVerdict.of(Frequency.MONTHLY, months));
    }

    /** The verdict is what holds however the unknown months turn out to have been. */
    @Property
    void verdictIsWhatEveryCompletionSays(@ForAll @Size(min = 1, max = 8) List<Standing> standings) {
        FailureVerdict verdict = FailureVerdict.of(Frequency.MONTHLY, months(standings));
        boolean atBest = failed(standings, Standing.INSIDE);
        boolean atWorst = failed(standings, Standing.OUTSIDE);

        assertThat(verdict.kind())
                .isEqualTo(
                        atBest
                                ? FailureVerdict.Kind.FAILED
                                : atWorst ? FailureVerdict.Kind.NOT_DETERMINABLE : FailureVerdict.Kind.NOT_FAILED);
    }

    @Property
    void roundingIsWithinHalfAUnitAndHalfGoesUp(
            @ForAll @IntRange(max = 1_000_000) int dividend,
            @ForAll @IntRange(min = 1, max = 5000) int divisor,
            @ForAll @IntRange(max = 4) int places) {
        BigDecimal scale = BigDecimal.TEN.pow(places);
        BigDecimal rounded = new Rounding(places).quotient(BigDecimal.valueOf(dividend), BigDecimal.valueOf(divisor));
        // twice the exact value plus one, floored and halved, in whole numbers
        long exact = (2L * dividend * scale.longValueExact() + divisor) / (2L * divisor);

        assertThat(rounded.multiply(scale)).isEqualByComparingTo(BigDecimal.valueOf(exact));
    }

    private static boolean failed(List<Standing> standings, Standing unknown) {
        int run = 0;
        boolean failed = false;
        for (Standing standing : standings) {
            Standing taken = standing == Standing.UNKNOWN ? unknown : standing;
            run = taken == Standing.OUTSIDE ? run + 1 : 0;
            failed |= run >= 3;
        }
        return failed;
    }

    private static Map<ReportingPeriod, Standing> months(List<Standing> standings) {
        ImmutableMap.Builder<ReportingPeriod, Standing> months = ImmutableMap.builder();
        ReportingPeriod month = FIRST;
        for (Standing standing : standings) {
            months.put(month, standing);
            month = month.next();
        }
        return months.buildOrThrow();
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.integers().between(0, 1200).map(tenths -> BigDecimal.valueOf(tenths, 1));
    }

    @Provide
    Arbitrary<Tolerance> tolerances() {
        return values().optional(0.8).map(Tolerance::new);
    }

    @Provide
    Arbitrary<Count> counts() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 5000);
        return Combinators.combine(numbers, numbers).as(Count::of);
    }
}
