package org.corporateparenting.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void isEqualByKindTextAndValue() {
        new EqualsTester()
                .addEqualityGroup(Cell.ofValue("1", 1), Cell.ofValue("1", 1))
                .addEqualityGroup(Cell.ofValue("01", 1))
                .addEqualityGroup(Cell.ofValue("1", "1"))
                .addEqualityGroup(Cell.ofMalformed("1"))
                .addEqualityGroup(Cell.ofBlank(" "))
                .addEqualityGroup(Cell.ofBlank(""))
                .addEqualityGroup(Cell.notSupplied(), Cell.notSupplied())
                .testEquals();
    }

    @Test
    void printsNothingOfWhatItSays() {
        assertThat(Cell.ofValue("Marker", "Marker")).hasToString("VALUE");
        assertThat(Cell.ofMalformed("Marker")).hasToString("MALFORMED");
    }

    @Test
    void notSuppliedHasNoText() {
        assertThat(Cell.notSupplied().recorded()).isEmpty();
        assertThat(Cell.notSupplied().value()).isEmpty();
        assertThat(Cell.notSupplied().is(CellKind.NOT_SUPPLIED)).isTrue();
        assertThat(Cell.notSupplied().is(CellKind.BLANK)).isFalse();
    }
}
