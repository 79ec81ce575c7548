package org.corporateparenting.arbitraries;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** The numbers and choices of which all else is made; they shrink towards the least and the first. */
final class Draw {

    private Draw() {}

    /** A number of days, each as likely as the other, both ends included. */
    static Arbitrary<Integer> days(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(Math.max(least, 0))
                .withoutEdgeCases();
    }

    static Arbitrary<Boolean> oneIn(int times) {
        return days(0, times - 1).map(number -> number == times - 1);
    }

    static <T> Arbitrary<Optional<T>> perhaps(Arbitrary<T> value) {
        return value.optional(0.6);
    }

    /** Yes, no, or not on record. */
    static Arbitrary<Optional<Boolean>> answer() {
        return Arbitraries.of(List.of(Optional.empty(), Optional.of(true), Optional.of(false)));
    }
}
