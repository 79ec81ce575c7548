package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a scheme says of itself, against counting the bands of every age. */
class AgeBandSchemeProperties {

    private static final int AGES = 26;

    @Property
    void everyAgeIsInExactlyOneBandIfAndOnlyIfCompleteAndNotOverlapping(@ForAll("schemes") AgeBandScheme scheme) {
        boolean partition =
                IntStream.range(0, AGES).allMatch(age -> scheme.bandsOf(age).size() == 1);
        assertThat(scheme.isComplete() && !scheme.hasOverlap()).isEqualTo(partition);
    }

    @Property
    void overlapMeansThatSomeAgeIsInSeveralBands(@ForAll("schemes") AgeBandScheme scheme) {
        boolean several =
                IntStream.range(0, AGES).anyMatch(age -> scheme.bandsOf(age).size() > 1);
        assertThat(scheme.hasOverlap()).isEqualTo(several);
    }

    @Property
    void coveredMeansThatNoAgeAskedAboutIsLeftOut(
            @ForAll("schemes") AgeBandScheme scheme, @ForAll("ages") int from, @ForAll("ages") int more) {
        int to = from + 1 + more;
        boolean none =
                IntStream.range(from, to).noneMatch(age -> scheme.bandsOf(age).isEmpty());
        assertThat(scheme.covers(from, to)).isEqualTo(none);
    }

    @Property
    void bandsOfAnAgeAreThoseThatContainIt(@ForAll("schemes") AgeBandScheme scheme, @ForAll("ages") int age) {
        assertThat(scheme.bands())
                .allSatisfy(
                        band -> assertThat(scheme.bandsOf(age).contains(band)).isEqualTo(band.contains(age)));
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(0, 12);
    }

    /** Any bands below 25, and, so that complete schemes are not rare, schemes cut from end to end. */
    @Provide
    Arbitrary<AgeBandScheme> schemes() {
        return Arbitraries.oneOf(anyBands(), cutFromEndToEnd());
    }

    private static Arbitrary<AgeBandScheme> anyBands() {
        Arbitrary<Integer> first = Arbitraries.integers().between(0, 8);
        Arbitrary<Optional<Integer>> length =
                Arbitraries.integers().between(1, 8).optional(0.7);
        return Combinators.combine(first, length)
                .as((from, ages) -> new AgeBand(from, ages.map(n -> from + n), "from " + from + " for " + ages))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(AgeBandSchemeProperties::inOrder);
    }

    private static Arbitrary<AgeBandScheme> cutFromEndToEnd() {
        return Arbitraries.integers()
                .between(1, 20)
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(cuts -> {
                    List<Integer> sorted = cuts.stream().sorted().toList();
                    ImmutableList.Builder<AgeBand> bands = ImmutableList.builder();
                    bands.add(AgeBand.under(sorted.get(0)));
                    for (int i = 1; i < sorted.size(); i++) {
                        bands.add(AgeBand.ofClosed(sorted.get(i - 1), sorted.get(i) - 1));
                    }
                    bands.add(AgeBand.atLeast(sorted.get(sorted.size() - 1)));
                    return new AgeBandScheme("cut", bands.build());
                });
    }

    private static AgeBandScheme inOrder(List<AgeBand> bands) {
        return new AgeBandScheme("any", ImmutableList.sortedCopyOf(Comparator.comparingInt(AgeBand::fromAge), bands));
    }
}
