package org.corporateparenting.performance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.OptionalLong;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.disclosure.PublishableCell.Kind;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    private static final DisclosureControl LOCAL = DisclosureControl.localAuthority();

    @Test
    void theOtherPartGoesToo() {
        assertThat(LOCAL.apply(CountTable.ofParts(ImmutableMap.of("male", 66L, "female", 2L))))
                .hasToString("\tCount\nmale\tc\nfemale\tc\nTotal\t68\n");
    }

    @Test
    void theReaderOfTheTestsWorksOutWhatPrimarySuppressionAloneLeaves() {
        CountTable table = Counts.table(Totals.COLUMNS, new long[] {66}, new long[] {2}, new long[] {4});
        PublishableTable careless = PublishableTable.of(
                Counts.table(Totals.COLUMNS, new long[] {66}, new long[] {2}),
                LOCAL,
                ImmutableSet.of(Place.of("r1", "c0")));
        assertThat(new Reader(careless, LOCAL, new long[][] {{66}, {2}}, 9).determined())
                .containsExactly("1,0");
        assertThat(LOCAL.apply(table).suppressed()).isEqualTo(2);
    }

    @Test
    void twoSmallPartsThatAreAtLeastOneEachAreNotEnoughWhereTheyMakeTwo() {
        assertThat(LOCAL.apply(
                        Counts.table(Totals.COLUMNS, new long[] {1}, new long[] {1}, new long[] {20}, new long[] {30})))
                .hasToString("\tc0\nr0\tc\nr1\tc\nr2\tc\nr3\t30\nTotal\t52\n");
        assertThat(LOCAL.apply(
                        Counts.table(Totals.COLUMNS, new long[] {1}, new long[] {2}, new long[] {20}, new long[] {30})))
                .hasToString("\tc0\nr0\tc\nr1\tc\nr2\t20\nr3\t30\nTotal\t53\n");
    }

    @Test
    void theSmallestRectangleIsSuppressedAndTotalsStay() {
        CountTable table =
                Counts.table(Totals.ALL, new long[] {3, 40, 11}, new long[] {50, 60, 70}, new long[] {12, 80, 10});
        assertThat(LOCAL.apply(table)).hasToString("""
                \tc0\tc1\tc2\tTotal
                r0\tc\t40\tc\t54
                r1\t50\t60\t70\t180
                r2\tc\t80\tc\t102
                Total\t65\t180\t91\t336
                """);
    }

    @Test
    void smallTotalsAreSuppressedWithTheirCells() {
        CountTable table = Counts.table(Totals.ALL, new long[] {3, 0}, new long[] {40, 50});
        assertThat(LOCAL.apply(table)).hasToString("""
                \tc0\tc1\tTotal
                r0\tc\t0\tc
                r1\tc\t50\tc
                Total\t43\t50\t93
                """);
    }

    @Test
    void theThresholdItselfIsSmallAndTheNextCountIsNot() {
        assertThat(LOCAL.isSmall(0)).isFalse();
        assertThat(LOCAL.isSmall(1)).isTrue();
        assertThat(LOCAL.isSmall(5)).isTrue();
        assertThat(LOCAL.isSmall(6)).isFalse();
        assertThat(LOCAL.withThreshold(9).isSmall(9)).isTrue();
        assertThat(LOCAL.withZeros(ZeroPolicy.SUPPRESSED).isSmall(0)).isTrue();
    }

    @Test
    void nationalCountsAreRoundedHalfUpToTensAndRoundingProtectsTheSmallOne() {
        CountTable table = Counts.table(Totals.ALL, new long[] {3, 25}, new long[] {27, 34});
        assertThat(DisclosureControl.national().apply(table)).hasToString("""
                \tc0\tc1\tTotal
                r0\tc\t30\t30
                r1\t30\t30\t60
                Total\t30\t60\t90
                """);
    }

    @Test
    void aCountThatRoundsToNoughtIsMarkedAndNoughtIsPrinted() {
        DisclosureControl policy = DisclosureControl.national().withThreshold(2);
        CountTable table = Counts.table(Totals.NONE, new long[] {4, 5, 0, 2});
        assertThat(policy.apply(table)).hasToString("\tc0\tc1\tc2\tc3\nr0\tk\t10\t0\tc\n");
    }

    @Test
    void whatIsNotAvailableTakesItsTotalsWithIt() {
        CountTable table = Counts.table(Totals.ALL, new long[] {3, -1, 30}, new long[] {40, 20, 50});
        assertThat(table.count("r0", "c1")).isEmpty();
        assertThat(table.rowTotal("r0")).isEmpty();
        assertThat(table.grandTotal()).isEmpty();
        assertThat(table.rowTotal("r1")).isEqualTo(OptionalLong.of(110));
        assertThat(LOCAL.apply(table)).hasToString("""
                \tc0\tc1\tc2\tTotal
                r0\tc\tx\t30\tx
                r1\t40\t20\t50\t110
                Total\tc\tx\t80\tx
                """);
    }

    @Test
    void withoutTotalsOnlySmallCountsGo() {
        CountTable table = Counts.table(Totals.NONE, new long[] {3, 40}, new long[] {50, 60});
        PublishableTable print = LOCAL.apply(table);
        assertThat(print).hasToString("\tc0\tc1\nr0\tc\t40\nr1\t50\t60\n");
        assertThat(print.grandTotal().kind()).isEqualTo(Kind.NOT_AVAILABLE);
    }

    @Test
    void aPercentageIsSuppressedWhereEitherSideIsSmall() {
        assertThat(LOCAL.percentage(Count.of(5, 100), Rounding.WHOLE)).hasToString("c");
        assertThat(LOCAL.percentage(Count.of(6, 100), Rounding.WHOLE)).hasToString("6");
        assertThat(LOCAL.percentage(Count.of(95, 100), Rounding.WHOLE)).hasToString("c");
        assertThat(LOCAL.percentage(Count.of(94, 100), Rounding.WHOLE)).hasToString("94");
        assertThat(LOCAL.percentage(Count.of(0, 100), Rounding.WHOLE)).hasToString("0");
        assertThat(LOCAL.percentage(Count.of(100, 100), Rounding.WHOLE)).hasToString("100");
        assertThat(LOCAL.percentage(Count.of(0, 4), Rounding.WHOLE)).hasToString("c");
        assertThat(LOCAL.percentage(Count.of(0, 0), Rounding.WHOLE)).hasToString("z");
        assertThat(LOCAL.percentage(Count.of(6, 2000), Rounding.WHOLE)).hasToString("k");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.percentage(Count.of(3, 2), Rounding.WHOLE))
                .withMessage("count is 3 of 2; the numerator must be part of the denominator");
    }

    @Test
    void percentagesOfATableTellNoMoreThanItsPrint() {
        CountTable table =
                Counts.table(Totals.ALL, new long[] {3, 40, 11}, new long[] {50, 60, 70}, new long[] {12, 80, 10});
        PublishableTable print = LOCAL.apply(table);
        assertThat(print.percentageOfRow("r0", "c0", Rounding.WHOLE)).hasToString("c");
        assertThat(print.percentageOfRow("r0", "c2", Rounding.WHOLE)).hasToString("c");
        assertThat(print.percentageOfRow("r0", "c1", Rounding.ONE_PLACE)).hasToString("74.1");
        assertThat(print.percentageOfColumn("r1", "c0", Rounding.ONE_PLACE)).hasToString("76.9");
        assertThat(LOCAL.apply(Counts.table(Totals.NONE, new long[] {7})).percentageOfRow("r0", "c0", Rounding.WHOLE))
                .hasToString("x");
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.withThreshold(-1))
                .withMessage("threshold is -1; it must be from 0 to 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.withRounding(Rounding.ONE_PLACE))
                .withMessage("rounding keeps 1 places; a count has none behind the point");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(
                        ImmutableList.of("a", "a"), ImmutableList.of("b"), ImmutableTable.of(), Totals.ALL))
                .withMessage("rows is [a, a]; it must hold at least one label, and each only once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(
                        ImmutableList.of("a"), ImmutableList.of("b"), ImmutableTable.of("a", "d", 1L), Totals.ALL))
                .withMessage("a count stands in the column 'd'; the table has only [b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.ofParts(ImmutableMap.of("a", -1L)))
                .withMessageContaining("is -1; it must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.apply(CountTable.ofParts(ImmutableMap.of("a", 1L)))
                        .rowTotal("b"))
                .withMessage("row is 'b'; the table has only [a]");
    }

    @Test
    void aTableThatIsNotYetSafePrintsItsShapeOnly() {
        assertThat(CountTable.ofParts(ImmutableMap.of("a", 3L))).hasToString("1 rows by 1 columns, totals COLUMNS");
    }
}
