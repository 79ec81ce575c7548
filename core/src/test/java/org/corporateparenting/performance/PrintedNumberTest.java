package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.number;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "11, 10.5, true",
        "11, 10.49, false",
        "11, 11.49, true",
        "11, 11.5, false",
        "11.0, 10.95, true",
        "11.0, 10.949, false",
        "-4, -3.5, true",
        "-4, -4.5, false",
        "0, -0.4, true"
    })
    void standsForWhatRoundsToItHalfUp(String printed, String exact, boolean right) {
        assertThat(PrintedNumber.of(printed).isRoundedFrom(number(exact))).isEqualTo(right);
        assertThat(PrintedNumber.of(printed).isRoundedFrom(number(exact), number("1")))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "41.67, 36, 15",
        "41.67, 37, ",
        "50, 19, ",
        "39, 39, ",
        "84, 19, 16",
        "0, 5, 0",
        "100, 7, 7",
        "101, 7, ",
        "50, 1003, 497"
    })
    void isReachedByAWholeNumberOrByNone(String printed, long denominator, Long count) {
        assertThat(PrintedNumber.of(printed).reachedBy(denominator).orElse(null))
                .isEqualTo(count);
    }

    @Test
    void agreesWithTheSameNumberPrintedMoreFinelyOrLess() {
        assertThat(PrintedNumber.of("67").agreesWith(PrintedNumber.of("66.6"))).isTrue();
        assertThat(PrintedNumber.of("66.6").agreesWith(PrintedNumber.of("67"))).isTrue();
        assertThat(PrintedNumber.of("66").agreesWith(PrintedNumber.of("66.6"))).isFalse();
        assertThat(PrintedNumber.of("66.0").agreesWith(PrintedNumber.of("68"))).isFalse();
    }

    @Test
    void impliesWhatItWasDividedBy() {
        Range<BigDecimal> implied =
                PrintedNumber.of("19").impliedDenominator(number("195"), 100).orElseThrow();

        assertThat(implied.lowerEndpoint()).isEqualByComparingTo("1000");
        assertThat(implied.upperEndpoint()).isBetween(number("1054.054"), number("1054.055"));
        assertThat(PrintedNumber.of("0").impliedDenominator(number("1"), 100)).isEmpty();
    }

    @Test
    void ofNobodyNothingIsReached() {
        assertThatThrownBy(() -> PrintedNumber.of("50").reachedBy(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator is 0; it must be 1 or more");
    }

    @Test
    void readsAsPrinted() {
        assertThat(PrintedNumber.of("1000.00")).hasToString("1000.00");
    }
}
