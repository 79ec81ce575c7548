package org.corporateparenting.performance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.disclosure.PublishableCell.Kind;

class DisclosureProperties {

    private static final DisclosureControl POLICY = DisclosureControl.localAuthority();

    @Property(tries = 800)
    void nothingIsDeterminedInLargerTables(@ForAll("counts") long[][] counts, @ForAll Totals totals) {
        PublishableTable print = POLICY.apply(Counts.table(totals, counts));
        assertThat(new Reader(print, POLICY, counts, 1).determined()).isEmpty();
    }

    @Property(tries = 500)
    void nothingIsDeterminedInLargerTablesAfterRounding(@ForAll("counts") long[][] counts, @ForAll Totals totals) {
        DisclosureControl policy = POLICY.withThreshold(3).withRounding(Rounding.NEAREST_TEN);
        PublishableTable print = policy.apply(Counts.table(totals, counts));
        assertThat(new Reader(print, policy, counts, 1).determined()).isEmpty();
    }

    @Property(tries = 300)
    void everySmallCountAndTotalIsSuppressedAndEveryNoughtPrinted(
            @ForAll("counts") long[][] counts, @ForAll Totals totals) {
        CountTable table = Counts.table(totals, counts);
        PublishableTable print = POLICY.apply(table);
        for (String row : table.rows()) {
            for (String column : table.columns()) {
                long count = table.count(row, column).orElseThrow();
                PublishableCell cell = print.cell(row, column);
                assertThat(cell.isNumber()).isEqualTo(count == 0 || cell.kind() != Kind.SUPPRESSED);
                if (count >= 1 && count <= 5) {
                    assertThat(cell.kind()).isEqualTo(Kind.SUPPRESSED);
                }
                cell.number()
                        .ifPresent(number -> assertThat(number.longValueExact()).isEqualTo(count));
            }
        }
    }

    @Property(tries = 300)
    void theTransposedTableLosesTheTransposedCounts(@ForAll("counts") long[][] counts, @ForAll Totals totals) {
        CountTable table = Counts.table(totals, counts);
        PublishableTable one = POLICY.apply(table);
        PublishableTable other = POLICY.apply(table.transposed());
        for (String row : table.rows()) {
            assertThat(one.rowTotal(row)).isEqualTo(other.columnTotal(row));
            for (String column : table.columns()) {
                assertThat(one.cell(row, column)).isEqualTo(other.cell(column, row));
            }
        }
        assertThat(one.grandTotal()).isEqualTo(other.grandTotal());
    }

    @Property(tries = 300)
    void theOrderOfRowsAndColumnsChangesNothing(@ForAll("counts") long[][] counts, @ForAll int seed) {
        CountTable table = Counts.table(Totals.ALL, counts);
        CountTable shuffled =
                CountTable.of(shuffle(table.rows(), seed), Lists.reverse(table.columns()), cells(table), Totals.ALL);
        PublishableTable one = POLICY.apply(table);
        PublishableTable other = POLICY.apply(shuffled);
        for (String row : table.rows()) {
            assertThat(one.rowTotal(row)).isEqualTo(other.rowTotal(row));
            for (String column : table.columns()) {
                assertThat(one.cell(row, column)).isEqualTo(other.cell(row, column));
            }
        }
    }

    @Property(tries = 300)
    void aTableWithNothingSmallIsPrintedAsItIs(@ForAll("counts") long[][] counts, @ForAll Totals totals) {
        for (long[] row : counts) {
            for (int column = 0; column < row.length; column++) {
                row[column] = row[column] < 6 && row[column] > 0 ? row[column] + 5 : row[column];
            }
        }
        assertThat(POLICY.apply(Counts.table(totals, counts)).suppressed()).isZero();
    }

    @Property(tries = 200)
    void coarserRoundingNeverCostsMore(@ForAll("counts") long[][] counts) {
        CountTable table = Counts.table(Totals.NONE, counts);
        int exact = POLICY.apply(table).suppressed();
        assertThat(DisclosureControl.national().apply(table).suppressed()).isLessThanOrEqualTo(exact);
    }

    @Provide
    Arbitrary<long[][]> counts() {
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(1, 5)),
                Tuple.of(3, Arbitraries.longs().between(6, 12)));
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(columns -> count.array(long[].class)
                        .ofSize(columns)
                        .array(long[][].class)
                        .ofMinSize(3)
                        .ofMaxSize(4));
    }

    private static List<String> shuffle(List<String> labels, int seed) {
        List<String> shuffled = Lists.newArrayList(labels);
        Collections.shuffle(shuffled, new Random(seed));
        return ImmutableList.copyOf(shuffled);
    }

    private static ImmutableTable<String, String, Long> cells(CountTable table) {
        ImmutableTable.Builder<String, String, Long> cells = ImmutableTable.builder();
        table.rows()
                .forEach(row -> table.columns()
                        .forEach(column ->
                                cells.put(row, column, table.count(row, column).orElseThrow())));
        return cells.build();
    }
}
