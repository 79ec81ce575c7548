package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class PrintedNumberProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    void whatIsReachedIsWhatTryingEveryWholeNumberFinds(
            @ForAll @IntRange(min = 1, max = 300) int denominator,
            @ForAll @IntRange(max = 2) int places,
            @ForAll @IntRange(max = 10_100) int hundredths) {
        BigDecimal percent = BigDecimal.valueOf(hundredths, 2).setScale(places, RoundingMode.DOWN);

        Optional<Long> tried = LongStream.rangeClosed(0, denominator)
                .boxed()
                .filter(count -> HUNDRED.multiply(BigDecimal.valueOf(count))
                                .divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP)
                                .compareTo(percent)
                        == 0)
                .findFirst();

        assertThat(new PrintedNumber(percent).reachedBy(denominator)).isEqualTo(tried);
    }

    @Property
    void thePercentageOfACountIsAlwaysReached(
            @ForAll @IntRange(min = 1, max = 5000) int denominator, @ForAll @IntRange(max = 5000) int part) {
        long count = Math.min(part, denominator);
        BigDecimal percent = Count.of(count, denominator)
                .value(Unit.PERCENT, Rounding.ONE_PLACE)
                .orElseThrow();

        assertThat(new PrintedNumber(percent).reachedBy(denominator)).isPresent();
    }

    @Property
    void aNumberAgreesWithEachCoarserRoundingOfIt(
            @ForAll @BigRange(min = "-999", max = "999") @Scale(4) BigDecimal exact,
            @ForAll @IntRange(max = 4) int places) {
        PrintedNumber coarse = new PrintedNumber(exact.setScale(places, RoundingMode.HALF_UP));

        assertThat(coarse.agreesWith(new PrintedNumber(exact))).isTrue();
        assertThat(new PrintedNumber(exact).agreesWith(coarse)).isTrue();
        assertThat(coarse.range().contains(exact)).isTrue();
    }

    @Property
    void theDenominatorLiesWithinWhatTheRateImplies(
            @ForAll @IntRange(min = 1, max = 5000) int count,
            @ForAll @IntRange(min = 1000, max = 200_000) int population) {
        BigDecimal rate = Count.of(count, population)
                .value(Unit.RATE_PER_10K, Rounding.ONE_PLACE)
                .orElseThrow();

        new PrintedNumber(rate)
                .impliedDenominator(BigDecimal.valueOf(count), Unit.RATE_PER_10K.factor())
                .ifPresent(range -> assertThat(range.contains(BigDecimal.valueOf(population)))
                        .isTrue());
    }
}
