package org.corporateparenting.validation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.performance.MeasureFigures;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.Unit;

/** Invented tables that reconcile, and what one changed digit does to them. */
class FigureChecksProperties {

    private static final String HEADER = "measure_id,unit,basis,column,value,role,of\n";

    private static final FigureAudit EXPECTED = FigureChecks.standard().audit(Audits.otherSeries());

    /**
     * A small table: girls and boys make all, who joined and left make all of the next year, girls are a share, and the
     * change is printed.
     */
    record Invented(long girls, long boys, long joined, long left) {

        long all() {
            return girls + boys;
        }

        long next() {
            return all() + joined - left;
        }

        BigDecimal share() {
            return Count.of(girls, all())
                    .value(Unit.PERCENT, Rounding.ONE_PLACE)
                    .orElseThrow();
        }

        /** The rows; the one at an index has its value changed by one in its last place. */
        String csv(int changed) {
            List<String> lines = new ArrayList<>();
            add(lines, changed, "girls,COUNT,SNAPSHOT,2023-03-31", girls, "PART;NUMERATOR,t/sum;t/share");
            add(lines, changed, "boys,COUNT,SNAPSHOT,2023-03-31", boys, "PART,t/sum");
            add(
                    lines,
                    changed,
                    "all,COUNT,SNAPSHOT,2023-03-31",
                    all(),
                    "TOTAL;DENOMINATOR;OPENING;OPENING,t/sum;t/share;t/way;t/change");
            add(lines, changed, "joined,COUNT,CUMULATIVE,2023-24", joined, "JOINED,t/way");
            add(lines, changed, "left,COUNT,CUMULATIVE,2023-24", left, "LEFT,t/way");
            add(lines, changed, "all,COUNT,SNAPSHOT,2024-03-31", next(), "CLOSING;CLOSING,t/way;t/change");
            add(lines, changed, "change,COUNT,CUMULATIVE,2023-24", next() - all(), "VALUE,t/change");
            BigDecimal share = lines.size() == changed ? share().add(new BigDecimal("0.1")) : share();
            lines.add("share,PERCENT,SNAPSHOT,2023-03-31," + share + ",RATE,t/share");
            return HEADER + String.join("\n", lines) + "\n";
        }

        private static void add(List<String> lines, int changed, String start, long value, String roles) {
            long printed = lines.size() == changed ? value + 1 : value;
            lines.add(start + "," + printed + "," + roles);
        }
    }

    @Property
    void aTableThatReconcilesRaisesNothing(@ForAll("invented") Invented table) {
        FigureAudit audit = Audits.audit(table.csv(-1));

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.notDetermined()).isEmpty();
        assertThat(audit.groups()).hasSize(4);
    }

    @Property
    void oneChangedNumberRaisesTheChecksThatItBreaks(@ForAll("invented") Invented table) {
        assertThat(checks(table, 1)).containsExactlyInAnyOrder(FigureCheck.SUM);
        assertThat(checks(table, 3)).containsExactlyInAnyOrder(FigureCheck.ROLL_FORWARD);
        assertThat(checks(table, 4)).containsExactlyInAnyOrder(FigureCheck.ROLL_FORWARD);
        assertThat(checks(table, 5)).containsExactlyInAnyOrder(FigureCheck.ROLL_FORWARD, FigureCheck.CHANGE);
        assertThat(checks(table, 6)).containsExactlyInAnyOrder(FigureCheck.CHANGE);
        assertThat(checks(table, 7)).containsExactlyInAnyOrder(FigureCheck.PERCENT);
    }

    @Property
    void aChangedCountBreaksItsShareOnlyIfTheDigitsTell(@ForAll("invented") Invented table) {
        boolean tells = Count.of(table.girls() + 1, table.all())
                        .value(Unit.PERCENT, Rounding.ONE_PLACE)
                        .orElseThrow()
                        .compareTo(table.share())
                != 0;
        Set<FigureCheck> expected = EnumSet.of(FigureCheck.SUM);
        if (tells) {
            expected.add(FigureCheck.PERCENT);
        }

        assertThat(checks(table, 0)).isEqualTo(expected);
    }

    @Property(tries = 20)
    void theOrderOfTheRowsChangesNoFinding(@ForAll Random random) {
        Figures figures = Audits.otherSeries();
        List<MeasureFigures> measures = new ArrayList<>();
        for (MeasureFigures each : figures.measures()) {
            measures.add(new MeasureFigures(each.measure(), shuffled(each.figures(), random)));
        }
        Figures shuffled = new Figures(shuffled(ImmutableList.copyOf(measures), random));

        assertThat(FigureChecks.standard().audit(shuffled)).isEqualTo(EXPECTED);
    }

    private static Set<FigureCheck> checks(Invented table, int changed) {
        return Audits.audit(table.csv(changed)).findings().stream()
                .map(FigureFinding::check)
                .collect(Collectors.toSet());
    }

    private static <T> ImmutableList<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return ImmutableList.copyOf(copy);
    }

    @Provide
    Arbitrary<Invented> invented() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 2000),
                        Arbitraries.longs().between(1, 2000),
                        Arbitraries.longs().between(0, 500),
                        Arbitraries.longs().between(0, 500))
                .as(Invented::new)
                .filter(table -> table.next() >= 0);
    }
}
