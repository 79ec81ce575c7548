package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgeBandTest {

    @Test
    void closedBandHoldsBothItsAges() {
        AgeBand band = AgeBand.ofClosed(5, 9);
        assertThat(band.contains(4)).isFalse();
        assertThat(band.contains(5)).isTrue();
        assertThat(band.contains(9)).isTrue();
        assertThat(band.contains(10)).isFalse();
        assertThat(band).hasToString("5-9");
    }

    @Test
    void bandUnderAnAgeStartsAtBirth() {
        AgeBand band = AgeBand.under(1);
        assertThat(band.contains(-1)).isFalse();
        assertThat(band.contains(0)).isTrue();
        assertThat(band.contains(1)).isFalse();
        assertThat(band).hasToString("Under 1");
    }

    @Test
    void bandFromAnAgeHasNoTop() {
        AgeBand band = AgeBand.atLeast(16);
        assertThat(band.contains(15)).isFalse();
        assertThat(band.contains(16)).isTrue();
        assertThat(band.contains(120)).isTrue();
        assertThat(band).hasToString("16+");
    }

    @Test
    void labelMayDifferFromTheBorders() {
        AgeBand band = AgeBand.ofClosed(16, 17).labelled("16-18");
        assertThat(band.contains(17)).isTrue();
        assertThat(band.contains(18)).isFalse();
        assertThat(band.label()).isEqualTo("16-18");
    }

    @Test
    void bandsOverlapIfTheyShareAnAge() {
        AgeBand middle = AgeBand.ofClosed(5, 9);
        assertThat(middle.overlaps(AgeBand.ofClosed(9, 12))).isTrue();
        assertThat(middle.overlaps(AgeBand.ofClosed(10, 12))).isFalse();
        assertThat(middle.overlaps(AgeBand.ofClosed(0, 5))).isTrue();
        assertThat(middle.overlaps(AgeBand.ofClosed(0, 4))).isFalse();
        assertThat(middle.overlaps(AgeBand.atLeast(0))).isTrue();
        assertThat(middle.overlaps(AgeBand.ofClosed(6, 7))).isTrue();
    }

    @Test
    void bandHoldsAtLeastOneAgeAndHasALabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBand.atLeast(-1))
                .withMessage("fromAge -1 is negative; it must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBand.under(0))
                .withMessage("toAgeExclusive 0 is not above fromAge 0; it must leave room for at least one age");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeBand(0, Optional.empty(), " "))
                .withMessage("label is blank; it must name the band");
    }
}
