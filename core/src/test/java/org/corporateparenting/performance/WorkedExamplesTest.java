package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.performance.Samples.number;
import static org.corporateparenting.performance.Samples.period;
import static org.corporateparenting.performance.Samples.records;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.time.ReportingPeriod;
import org.corporateparenting.time.WorkingDayCalendar;
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
        switch (example.get("kind")) {
            case "SHARE", "MEAN", "ROUND", "RATE", "RATIO", "PRODUCT", "WEIGHTED_MEAN" ->
                assertPrinted(example, quotient(example));
            case "SUM", "ROLL_FORWARD", "NET", "DIFFERENCE", "GAP", "CHANGE", "TARGET_GAP" ->
                assertPrinted(example, sum(example));
            case "PERCENT_CHANGE" -> assertPrinted(example, percentChange(example));
            case "PERIODS" -> assertThat(periods(example)).isEqualTo(Integer.parseInt(example.get("printed")));
            case "WORKING_DAYS", "WEEKDAYS" ->
                assertThat(workingDay(example)).isEqualTo(LocalDate.parse(example.get("printed")));
            default -> assertThat(claim(example)).isEqualTo(Boolean.parseBoolean(example.get("printed")));
        }
    }

    @Test
    void everyKindIsThere() {
        assertThat(examples().map(example -> example.get("kind")).collect(Collectors.toSet()))
                .contains("SHARE", "MEAN", "ROUND", "TARGET", "COMPARE", "GAP", "CHANGE", "SUM", "ROLL_FORWARD")
                .contains("RATE", "PERCENT_CHANGE", "WEIGHTED_MEAN", "PERIODS", "WORKING_DAYS", "RATIO_ABOVE");
        assertThat(examples()).hasSizeGreaterThan(670);
    }

    private static BigDecimal quotient(Samples.Fields example) {
        Rounding rounding = rounding(example);
        BigDecimal first = first(example);
        return switch (example.get("kind")) {
            case "SHARE" -> count(example, 1).value(Unit.PERCENT, rounding).orElseThrow();
            case "RATE" ->
                count(example, Long.parseLong(example.get("operator")))
                        .value(Unit.RATE_PER_10K, rounding)
                        .orElseThrow();
            case "MEAN" -> rounding.mean(numbers(example, "first")).orElseThrow();
            case "ROUND" -> rounding.round(first);
            case "PRODUCT" ->
                rounding.quotient(first.multiply(number(example.get("second"))), number(example.get("operator")));
            case "RATIO" -> rounding.quotient(first, number(example.get("second")));
            default -> rounding.quotient(weighted(example), new PartsOfTotal(numbers(example, "second")).total());
        };
    }

    private static BigDecimal sum(Samples.Fields example) {
        List<BigDecimal> firsts = numbers(example, "first");
        return switch (example.get("kind")) {
            case "SUM" ->
                rounding(example).quotient(new PartsOfTotal(ImmutableList.copyOf(firsts)).total(), divisor(example));
            case "ROLL_FORWARD" ->
                new RollForward(
                                first(example),
                                new PartsOfTotal(numbers(example, "first"))
                                        .total()
                                        .subtract(first(example)),
                                new PartsOfTotal(numbers(example, "second")).total())
                        .closing();
            case "NET" ->
                new RollForward(BigDecimal.ZERO, first(example), new PartsOfTotal(numbers(example, "second")).total())
                        .net();
            case "DIFFERENCE" -> new Change(number(example.get("second")), first(example)).difference();
            case "TARGET_GAP" -> target(example).gap(first(example));
            default ->
                Polarity.HIGHER
                        .advantage(first(example), number(example.get("second")))
                        .orElseThrow();
        };
    }

    private static boolean claim(Samples.Fields example) {
        List<BigDecimal> seconds = example.get("kind").equals("BEFORE") ? List.of() : numbers(example, "second");
        return switch (example.get("kind")) {
            case "TARGET" -> numbers(example, "first").stream().allMatch(target(example)::isMetBy);
            case "COMPARE", "BELOW" ->
                seconds.stream().allMatch(other -> better(Polarity.LOWER, first(example), other));
            case "ABOVE" -> seconds.stream().allMatch(other -> better(Polarity.HIGHER, first(example), other));
            case "BEFORE" -> LocalDate.parse(example.get("first")).isBefore(LocalDate.parse(example.get("second")));
            case "DIFFERENCE_ABOVE" ->
                better(
                        Polarity.HIGHER,
                        new Change(seconds.get(0), first(example)).difference(),
                        number(example.get("operator")));
            case "RATIO_ABOVE" ->
                better(
                        Polarity.HIGHER,
                        Rounding.ONE_PLACE.quotient(first(example), seconds.get(0)),
                        number(example.get("operator")));
            default -> throw new AssertionError("kind " + example.get("kind"));
        };
    }

    private static BigDecimal percentChange(Samples.Fields example) {
        Change change = new Change(first(example), number(example.get("second")));
        BigDecimal percent = change.percent(rounding(example)).orElseThrow();
        return example.get("operator").equals("fall") ? percent.negate() : percent;
    }

    private static int periods(Samples.Fields example) {
        ReportingPeriod last = period(example.get("second"));
        int periods = 1;
        for (ReportingPeriod at = period(example.get("first")); !at.equals(last); at = at.next()) {
            periods++;
        }
        return periods;
    }

    /** The last day of so many working days; for weekdays as if the spring bank holiday of 2023 were none. */
    private static LocalDate workingDay(Samples.Fields example) {
        WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
        boolean weekdays = example.get("kind").equals("WEEKDAYS");
        return (weekdays ? calendar.removing(LocalDate.of(2023, 5, 29)) : calendar)
                .workingDayAfter(LocalDate.parse(example.get("first")), Integer.parseInt(example.get("second")))
                .orElseThrow();
    }

    private static BigDecimal weighted(Samples.Fields example) {
        List<BigDecimal> means = numbers(example, "first");
        List<BigDecimal> weights = numbers(example, "second");
        ImmutableList.Builder<BigDecimal> products = ImmutableList.builder();
        for (int i = 0; i < means.size(); i++) {
            products.add(means.get(i).multiply(weights.get(i)));
        }
        return new PartsOfTotal(products.build()).total();
    }

    private static boolean better(Polarity polarity, BigDecimal value, BigDecimal other) {
        return polarity.advantage(value, other).orElseThrow().signum() > 0;
    }

    private static Count count(Samples.Fields example, long times) {
        return Count.of(times * Long.parseLong(example.get("first")), Long.parseLong(example.get("second")));
    }

    private static BigDecimal divisor(Samples.Fields example) {
        return example.get("second").isEmpty() ? BigDecimal.ONE : number(example.get("second"));
    }

    private static BigDecimal first(Samples.Fields example) {
        return numbers(example, "first").get(0);
    }

    private static ImmutableList<BigDecimal> numbers(Samples.Fields example, String field) {
        return Splitter.on(';')
                .splitToStream(example.get(field))
                .map(Samples::number)
                .collect(ImmutableList.toImmutableList());
    }

    private static Rounding rounding(Samples.Fields example) {
        return new Rounding(Integer.parseInt(example.get("places")));
    }

    private static Target target(Samples.Fields example) {
        List<BigDecimal> bounds = numbers(example, "second");
        return switch (example.get("operator")) {
            case ">=" -> Target.atLeast(bounds.get(0), Unit.PERCENT);
            case "<=" -> Target.atMost(bounds.get(0), Unit.PERCENT);
            case "<" -> Target.lessThan(bounds.get(0), Unit.PERCENT);
            case ">" -> Target.moreThan(bounds.get(0), Unit.PERCENT);
            case "between" -> Target.between(bounds.get(0), bounds.get(1), Unit.PERCENT);
            default -> throw new AssertionError("operator " + example.get("operator"));
        };
    }

    private static void assertPrinted(Samples.Fields example, BigDecimal workedOut) {
        boolean equal = workedOut.compareTo(number(example.get("printed"))) == 0;
        assertThat(equal)
                .as("%s gives %s", example, workedOut)
                .isEqualTo(!example.get("reproduces").equals("no"));
    }
}
