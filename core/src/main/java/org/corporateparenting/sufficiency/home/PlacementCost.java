package org.corporateparenting.sufficiency.home;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * What one place costs a week, for some days.
 *
 * <p>A week is seven days; what a part of a week costs is its share of days, unless the contract says otherwise.
 */
@Value.Immutable
public abstract class PlacementCost {

    PlacementCost() {}

    /**
     * The price of a week.
     *
     * @return pounds, 0 or more
     */
    public abstract BigDecimal perWeek();

    /**
     * The days for which that is the price.
     *
     * @return from the first day up to the day before it changed
     */
    public abstract DateRange range();

    /**
     * Which agency bears how much of it.
     *
     * @return percentages by the name of the agency, which add up to 100; empty where one agency bears all, or it is
     *     not known
     */
    public abstract ImmutableMap<String, BigDecimal> shares();

    /** Checks that the price is not negative and that shares make a whole. */
    @Value.Check
    void check() {
        if (perWeek().signum() < 0) {
            throw new IllegalArgumentException("perWeek is " + perWeek() + "; a price is 0 or more");
        }
        BigDecimal sum = shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares().isEmpty() && sum.compareTo(WHOLE) != 0) {
            throw new IllegalArgumentException("shares add up to " + sum + "; together they are 100");
        }
    }

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DAYS_OF_WEEK = 7;

    /**
     * What the place costs over some days at this price.
     *
     * @param days from the first day up to the day before the last
     * @return pounds and pence, a half penny rounded up, of the days that the price covers; empty where the days do
     *     not end
     */
    public final Optional<BigDecimal> over(DateRange days) {
        if (!range().overlaps(days)) {
            return days.isOpen() ? Optional.empty() : Optional.of(BigDecimal.ZERO.setScale(2));
        }
        return range().intersection(days)
                .flatMap(DateRange::days)
                .map(number -> perWeek()
                        .multiply(BigDecimal.valueOf(number))
                        .divide(BigDecimal.valueOf(DAYS_OF_WEEK), 2, RoundingMode.HALF_UP));
    }

    /**
     * What an agency bears of a week.
     *
     * @param agency the name of the agency
     * @return pounds and pence, a half penny rounded up; empty where no share of the agency is on record
     */
    public final Optional<BigDecimal> weeklyShareOf(String agency) {
        return Optional.ofNullable(shares().get(agency))
                .map(share -> perWeek().multiply(share).divide(WHOLE, 2, RoundingMode.HALF_UP));
    }

    /**
     * The same place at a price raised by a percentage.
     *
     * @param percent by how much, such as 5 for five per cent; below zero where it is lowered
     * @param from the first day of the new price
     * @return the new price, pence rounded with halves up, from that day on
     */
    public final PlacementCost upliftedBy(BigDecimal percent, LocalDate from) {
        return builder()
                .from(this)
                .perWeek(perWeek().multiply(WHOLE.add(percent)).divide(WHOLE, 2, RoundingMode.HALF_UP))
                .range(DateRange.startingOn(from))
                .build();
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PlacementCostBuilder builder() {
        return new PlacementCostBuilder();
    }
}
