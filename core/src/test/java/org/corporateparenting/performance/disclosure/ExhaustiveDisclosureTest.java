package org.corporateparenting.performance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Comparators;
import java.util.Arrays;
import org.corporateparenting.performance.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every table of a small world, up to the order of its rows, which changes nothing: nothing suppressed can be worked out.
 */
class ExhaustiveDisclosureTest {

    private static final DisclosureControl POLICY = DisclosureControl.localAuthority();

    @ParameterizedTest
    @EnumSource(Totals.class)
    void nothingIsDeterminedInAnyTableOfTwoByTwo(Totals totals) {
        assertNothingDetermined(POLICY, totals, 2, 2, 8, 0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void nothingIsDeterminedInAnyTableOfTwoByThree() {
        assertNothingDetermined(POLICY, Totals.ALL, 2, 3, 4, 0, 1, 2, 7);
    }

    @Test
    void nothingIsDeterminedWhereSomethingIsNotAvailable() {
        assertNothingDetermined(POLICY, Totals.ALL, 2, 2, 6, -1, 0, 1, 2, 6, 7);
        assertNothingDetermined(POLICY, Totals.ALL, 2, 3, 3, -1, 0, 1, 8);
    }

    @ParameterizedTest
    @EnumSource(Totals.class)
    void nothingIsDeterminedInAnyPatternOfThreeByThree(Totals totals) {
        assertNothingDetermined(POLICY, totals, 3, 3, 1, 0, 1, 8);
    }

    @Test
    void nothingIsDeterminedInAnyPatternOfSmallAndLargeOfFourByFour() {
        assertNothingDetermined(POLICY, Totals.ALL, 4, 4, 1, 2, 9);
    }

    @ParameterizedTest
    @EnumSource(Totals.class)
    void nothingIsDeterminedInAnyListOfFourParts(Totals totals) {
        assertNothingDetermined(POLICY, totals, 4, 1, 6, 0, 1, 2, 5, 6);
        assertNothingDetermined(POLICY, totals, 1, 4, 4, 0, 1, 2, 6);
    }

    @ParameterizedTest
    @EnumSource(Totals.class)
    void nothingIsDeterminedWhereNoughtsAreSuppressed(Totals totals) {
        DisclosureControl policy = POLICY.withThreshold(1).withZeros(ZeroPolicy.SUPPRESSED);
        assertNothingDetermined(policy, totals, 2, 3, 3, 0, 1, 3);
    }

    @ParameterizedTest
    @EnumSource(Totals.class)
    void nothingIsDeterminedAfterRounding(Totals totals) {
        DisclosureControl policy = POLICY.withThreshold(2).withRounding(Rounding.NEAREST_TEN);
        assertNothingDetermined(policy, totals, 2, 2, 12, 0, 2, 3, 4, 5, 14, 15, 24);
        assertNothingDetermined(policy, totals, 2, 3, 3, 0, 2, 4, 14);
    }

    private static void assertNothingDetermined(
            DisclosureControl policy, Totals totals, int rows, int columns, long reach, long... values) {
        int tables = (int) Math.pow(values.length, rows * columns);
        for (int number = 0; number < tables; number++) {
            long[][] counts = Counts.numbered(number, rows, columns, values);
            if (Comparators.isInOrder(Arrays.asList(counts), Arrays::compare)) {
                assertNothingDetermined(policy, totals, reach, counts);
            }
        }
    }

    private static void assertNothingDetermined(DisclosureControl policy, Totals totals, long reach, long[][] counts) {
        PublishableTable print = policy.apply(Counts.table(totals, counts));
        assertThat(new Reader(print, policy, guessed(counts), reach).determined())
                .as(() -> Arrays.deepToString(counts) + "\n" + print)
                .isEmpty();
    }

    /** What is not available could be anything, such as 1. */
    private static long[][] guessed(long[][] counts) {
        return Arrays.stream(counts)
                .map(row ->
                        Arrays.stream(row).map(count -> count < 0 ? 1 : count).toArray())
                .toArray(long[][]::new);
    }
}
