package org.corporateparenting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LinearTrendProperties {

    private static final LocalDate ZERO = LocalDate.of(2018, 3, 31);

    /** An exact line in fractions: (a + b x) / c. */
    @Property(tries = 300)
    void theLineIsThatOfTheNormalEquations(
            @ForAll @Size(min = 2, max = 20) Map<@IntRange(max = 4000) Integer, @IntRange(max = 3000) Integer> points,
            @ForAll @IntRange(max = 5000) int ahead) {
        Assume.that(points.size() > 1);
        Map<LocalDate, Integer> totals = new TreeMap<>();
        points.forEach((days, total) -> totals.put(ZERO.plusDays(days), total));
        LinearTrend trend = LinearTrend.through(totals);
        BigInteger n = BigInteger.valueOf(points.size());
        BigInteger sumX = sum(points, 1, 0);
        BigInteger sumY = sum(points, 0, 1);
        BigInteger c = n.multiply(sum(points, 2, 0)).subtract(sumX.multiply(sumX));
        BigInteger b = n.multiply(sum(points, 1, 1)).subtract(sumX.multiply(sumY));
        BigInteger a = sumY.multiply(sum(points, 2, 0)).subtract(sumX.multiply(sum(points, 1, 1)));
        double expected = a.add(b.multiply(BigInteger.valueOf(ahead))).doubleValue() / c.doubleValue();
        assertThat(trend.on(ZERO.plusDays(ahead))).isCloseTo(expected, within(1e-6 * (1 + Math.abs(expected))));
    }

    private static BigInteger sum(Map<Integer, Integer> points, int powerOfX, int powerOfY) {
        return points.entrySet().stream()
                .map(point -> BigInteger.valueOf(point.getKey())
                        .pow(powerOfX)
                        .multiply(BigInteger.valueOf(point.getValue()).pow(powerOfY)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
