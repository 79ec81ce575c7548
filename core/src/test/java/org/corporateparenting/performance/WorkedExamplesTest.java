package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.performance.Samples.measure;
import static org.corporateparenting.performance.Samples.number;
import static org.corporateparenting.performance.Samples.records;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of the founding documents worked out again: those that reproduce to the printed digit, and those that do not. */
class WorkedExamplesTest {

    static Stream<Samples.Fields> examples() {
        return records("worked-examples.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsPrinted(Samples.Fields example) {
        BigDecimal first =
                number(Splitter.on(';').splitToList(example.get("first")).get(0));
        switch (example.get("kind")) {
            case "SHARE" -> assertPrinted(example, share(example));
            case "MEAN" -> assertPrinted(example, mean(example));
            case "ROUND" -> assertPrinted(example, rounding(example).round(first));
            case "TARGET" ->
                assertThat(target(example).isMetBy(first)).isEqualTo(Boolean.parseBoolean(example.get("printed")));
            case "COMPARE" ->
                assertThat(first.compareTo(number(example.get("second"))) < 0)
                        .isEqualTo(Boolean.parseBoolean(example.get("printed")));
            case "GAP", "CHANGE" ->
                assertThat(Polarity.HIGHER
                                .advantage(first, number(example.get("second")))
                                .orElseThrow())
                        .isEqualByComparingTo(example.get("printed"));
            default -> throw new AssertionError("kind " + example.get("kind"));
        }
    }

    @Test
    void everyKindIsThere() {
        assertThat(examples().map(example -> example.get("kind")))
                .contains("SHARE", "MEAN", "ROUND", "TARGET", "COMPARE", "GAP", "CHANGE");
        assertThat(examples()).hasSizeGreaterThan(350);
    }

    private static BigDecimal share(Samples.Fields example) {
        Count count = Count.of(Long.parseLong(example.get("first")), Long.parseLong(example.get("second")));
        return count.value(Unit.PERCENT, rounding(example)).orElseThrow();
    }

    private static BigDecimal mean(Samples.Fields example) {
        List<BigDecimal> values = Splitter.on(';')
                .splitToStream(example.get("first"))
                .map(Samples::number)
                .toList();
        return rounding(example).mean(values).orElseThrow();
    }

    private static Rounding rounding(Samples.Fields example) {
        return new Rounding(Integer.parseInt(example.get("places")));
    }

    private static Target target(Samples.Fields example) {
        BigDecimal bound = number(example.get("second"));
        Measure measure = measure(Unit.PERCENT, Polarity.NONE);
        return switch (example.get("operator")) {
            case ">=" -> Target.atLeast(bound, measure.unit());
            case "<=" -> Target.atMost(bound, measure.unit());
            case "<" -> Target.lessThan(bound, measure.unit());
            case ">" -> Target.moreThan(bound, measure.unit());
            default -> throw new AssertionError("operator " + example.get("operator"));
        };
    }

    private static void assertPrinted(Samples.Fields example, BigDecimal workedOut) {
        boolean equal = workedOut.compareTo(number(example.get("printed"))) == 0;
        assertThat(equal)
                .as("%s gives %s", example, workedOut)
                .isEqualTo(example.get("reproduces").equals("yes"));
    }
}
