package org.corporateparenting.forecast;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Shares a total out over groups as they stand to each other today.
 *
 * <p>A group's share is its count out of the sum of the groups' own counts. That sum need not be the total printed beside
 * them: S001:4176 prints 1,093 modelled children over placement groups that add to 1,095, and the forecast below it
 * follows from 1,095.
 *
 * @param <K> what tells the groups apart
 */
public final class ProRata<K> {

    private final ImmutableMap<K, Long> counts;
    private final long sum;

    private ProRata(ImmutableMap<K, Long> counts) {
        this.counts = counts;
        this.sum = counts.values().stream().mapToLong(Long::longValue).sum();
        if (sum == 0 || counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(
                    "counts is " + counts + "; none may be negative and at least one must be above 0");
        }
    }

    /**
     * Shares as groups stand to each other.
     *
     * @param <K> what tells the groups apart
     * @param counts the count of each group, 0 or more, one of them above 0
     * @return the shares
     * @throws IllegalArgumentException if a count is negative, or all are 0
     */
    public static <K> ProRata<K> of(Map<K, Long> counts) {
        return new ProRata<>(ImmutableMap.copyOf(counts));
    }

    /**
     * Shares a whole number out, each share rounded half up to a whole number by itself.
     *
     * @param total what is shared out
     * @return each group's share; rounded shares need not add up to the total
     */
    public ImmutableMap<K, Long> split(long total) {
        ImmutableMap.Builder<K, Long> shares = ImmutableMap.builder();
        counts.forEach((group, count) -> shares.put(group, share(total, count)));
        return shares.buildOrThrow();
    }

    private long share(long total, long count) {
        return BigDecimal.valueOf(total)
                .multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(sum), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
