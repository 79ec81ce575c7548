package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparabilityProperties {

    @Property
    void everyMeasureIsComparableWithItself(@ForAll("measures") Measure measure) {
        assertThat(measure.compareWith(measure).isComparable()).isTrue();
        assertThat(measure.difference(BigDecimal.TEN, measure, BigDecimal.ONE)).isEqualByComparingTo("9");
    }

    @Property
    void answerIsTheSameTheOtherWayRound(@ForAll("relatives") Measure one, @ForAll("relatives") Measure other) {
        assertThat(one.compareWith(other).isComparable())
                .isEqualTo(other.compareWith(one).isComparable());
    }

    @Property
    void whatIsComparableWithOneIsComparableWithTheOther(
            @ForAll("relatives") Measure one, @ForAll("relatives") Measure two, @ForAll("relatives") Measure three) {
        if (one.compareWith(two).isComparable() && two.compareWith(three).isComparable()) {
            assertThat(one.compareWith(three).isComparable()).isTrue();
        }
    }

    @Property
    void differenceIsGivenExactlyWhereTheTwoAreComparable(
            @ForAll("relatives") Measure one, @ForAll("relatives") Measure other) {
        Comparability comparability = one.compareWith(other);
        if (comparability.isComparable()) {
            assertThat(one.difference(BigDecimal.TEN, other, BigDecimal.ONE))
                    .isEqualByComparingTo(other.difference(BigDecimal.ONE, one, BigDecimal.TEN)
                            .negate());
        } else {
            assertThatThrownBy(() -> one.difference(BigDecimal.TEN, other, BigDecimal.ONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(one.id(), other.id(), comparability.because());
        }
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.of(Measures.catalogue().all());
    }

    /** Measures of a few families, so that versions of one count meet often. */
    @Provide
    Arbitrary<Measure> relatives() {
        return Arbitraries.of(Measures.catalogue().all().stream()
                .filter(measure -> measure.family()
                        .filter(family -> family.equals("share-in-foster-care")
                                || family.equals("return-interviews")
                                || family.equals("in-house-share"))
                        .isPresent())
                .toList());
    }
}
