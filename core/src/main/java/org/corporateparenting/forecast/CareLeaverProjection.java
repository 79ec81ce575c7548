package org.corporateparenting.forecast;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How many care leavers there will be in some years if everyone just grows older: those who turn 18 come in, those who
 * reach the age at which support ends go.
 *
 * <p>It is an upper end: not all who turn 18 are care leavers, and many leave support before it ends. The age at which they
 * go decides the answer. S001:4287-4297 takes those of 22 to 24 to be gone after two years, as if support ended at 24;
 * whoever is 22 is then 24 and not yet 25.
 *
 * @param byAge how many there are now by age in completed years, those in care who will be care leavers included
 * @param years after how many years, 1 or more
 * @param exitAge the age at which they go, 19 or more
 */
public record CareLeaverProjection(ImmutableMap<Integer, Long> byAge, int years, int exitAge) {

    private static final int ADULT = 18;

    /**
     * Checks that ages and counts are possible.
     *
     * @param byAge as above
     * @param years as above
     * @param exitAge as above
     */
    public CareLeaverProjection {
        if (years < 1 || exitAge <= ADULT) {
            throw new IllegalArgumentException("years is " + years + " and exitAge is " + exitAge
                    + "; years must be 1 or more, and exitAge 19 or more");
        }
        byAge.forEach((age, count) -> {
            if (age < 0 || count < 0) {
                throw new IllegalArgumentException(
                        "byAge holds " + count + " of age " + age + "; neither may be negative");
            }
        });
    }

    /**
     * A projection.
     *
     * @param byAge how many there are now by age in completed years; a group of two ages may stand under either, as long as
     *     both turn 18 in time
     * @param years after how many years
     * @param exitAge the age at which they go
     * @return the projection
     * @throws IllegalArgumentException if a number is out of range
     */
    public static CareLeaverProjection of(Map<Integer, Long> byAge, int years, int exitAge) {
        return new CareLeaverProjection(ImmutableMap.copyOf(byAge), years, exitAge);
    }

    /**
     * Those who are 18 or over now.
     *
     * @return how many
     */
    public long current() {
        return count(age -> age >= ADULT);
    }

    /**
     * Those under 18 now who will have turned 18.
     *
     * @return how many
     */
    public long entrants() {
        return count(age -> age < ADULT && age + years >= ADULT);
    }

    /**
     * Those of 18 or over now who will have reached the age at which they go.
     *
     * @return how many
     */
    public long exits() {
        return count(age -> age >= ADULT && age + years >= exitAge);
    }

    /**
     * By how much the number of those of 18 or over grows.
     *
     * @return entrants less exits
     */
    public long net() {
        return entrants() - exits();
    }

    /**
     * Those of 18 or over then.
     *
     * @return how many
     */
    public long projected() {
        return current() + net();
    }

    private long count(IntPredicate counted) {
        return byAge.entrySet().stream()
                .filter(entry -> counted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
