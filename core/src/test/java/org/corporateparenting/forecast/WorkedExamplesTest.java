package org.corporateparenting.forecast;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forecast figures of the founding documents worked out again: those that reproduce, and counter-examples that must not. */
class WorkedExamplesTest {

    private record Example(String id, String kind, List<Long> numbers, String printed, boolean reproduces) {}

    static Stream<Example> examples() throws IOException {
        String text = Resources.toString(
                requireNonNull(WorkedExamplesTest.class.getResource("worked-examples.csv")), StandardCharsets.UTF_8);
        return Splitter.on('\n').omitEmptyStrings().splitToStream(text).skip(1).map(WorkedExamplesTest::example);
    }

    private static Example example(String line) {
        List<String> fields = Splitter.on(',').splitToList(line);
        List<Long> numbers =
                Splitter.on(' ').splitToStream(fields.get(2)).map(Long::valueOf).toList();
        return new Example(
                fields.get(0),
                fields.get(1),
                numbers,
                fields.get(3),
                fields.get(4).equals("yes"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsPrinted(Example example) {
        assertThat(computed(example.kind(), example.numbers()).equals(example.printed()))
                .as(example.toString())
                .isEqualTo(example.reproduces());
    }

    @Test
    void everyKindIsThere() throws IOException {
        assertThat(examples().map(Example::kind))
                .contains("MIDPOINT", "HALF_WIDTH", "NEAR_TOTAL", "SHARE_OUT", "THRESHOLD", "HEADROOM");
        assertThat(examples()).hasSize(46);
    }

    private static String computed(String kind, List<Long> numbers) {
        return switch (kind) {
            case "MIDPOINT" -> rounded(bounds(numbers).get(0).expected(), 0);
            case "HALF_WIDTH" -> rounded(ForecastInterval.halfWidthOfSum(bounds(numbers)), 6);
            case "NEAR_TOTAL" -> Boolean.toString(isNearTotal(bounds(numbers)));
            case "SHARE_OUT" -> String.valueOf(shareOfFirst(numbers));
            case "THRESHOLD" -> String.valueOf(threshold(numbers.get(0)).children());
            case "HEADROOM" -> String.valueOf(threshold(numbers.get(0) * 1000).headroom(numbers.get(1)));
            default -> throw new AssertionError("kind " + kind);
        };
    }

    private static List<ForecastInterval> bounds(List<Long> numbers) {
        return IntStream.range(0, numbers.size() / 2)
                .mapToObj(i -> ForecastInterval.ofBounds(numbers.get(2 * i), numbers.get(2 * i + 1)))
                .toList();
    }

    private static boolean isNearTotal(List<ForecastInterval> partsAndTotal) {
        int parts = partsAndTotal.size() - 1;
        double ofSum = ForecastInterval.halfWidthOfSum(partsAndTotal.subList(0, parts));
        return Math.abs(ofSum - partsAndTotal.get(parts).halfWidth()) <= 1;
    }

    /** The first number shared out over the others: what falls to the first of them. */
    private static long shareOfFirst(List<Long> numbers) {
        ImmutableMap.Builder<Integer, Long> groups = ImmutableMap.builder();
        IntStream.range(1, numbers.size()).forEach(i -> groups.put(i, numbers.get(i)));
        return ImmutableList.copyOf(
                        ProRata.of(groups.buildOrThrow()).split(numbers.get(0)).values())
                .get(0);
    }

    private static UascThreshold threshold(long population) {
        return UascThreshold.on(LocalDate.of(2023, 3, 31), population).orElseThrow();
    }

    private static String rounded(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
