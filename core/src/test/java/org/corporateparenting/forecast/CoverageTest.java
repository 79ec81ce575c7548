package org.corporateparenting.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.code.AgeBand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In worlds whose chances do not change, bounds hold about as often as their level says. */
class CoverageTest {

    private static final YearMonth BEGIN = YearMonth.of(2010, 1);
    private static final YearMonth FIRST = YearMonth.of(2016, 3);
    private static final YearMonth LAST = FIRST.plusYears(8);
    private static final int WORLDS = 40;

    private record Hit(int months, boolean wide, boolean narrow, double error) {}

    private static final List<Hit> HITS = hits();

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 24})
    void boundsHoldAboutAsOftenAsTheirLevelSays(int months) {
        assertThat(mean(months, hit -> hit.wide() ? 1 : 0)).isBetween(0.74, 0.86);
        assertThat(mean(months, hit -> hit.narrow() ? 1 : 0)).isBetween(0.42, 0.58);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 24})
    void whatIsExpectedIsNotOffToOneSide(int months) {
        assertThat(mean(months, Hit::error)).isBetween(-0.25, 0.25);
    }

    private static double mean(int months, ToDoubleFunction<Hit> value) {
        return HITS.stream()
                .filter(hit -> hit.months() == months)
                .mapToDouble(value)
                .average()
                .orElseThrow();
    }

    private static List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (int seed = 1; seed <= WORLDS; seed++) {
            List<CaseFile> files = new SyntheticWorld(seed, BEGIN, 12 * 17, 7).files();
            CareFlows all = CareFlows.of(files, FIRST, LAST.plusYears(2));
            FittedFlows fitted = StockAndFlow.standard().fit(all.until(LAST));
            for (int months : new int[] {1, 12, 24}) {
                add(hits, fitted.project(LAST.atEndOfMonth(), months), all.census(LAST.plusMonths(months)), months);
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, Projection projection, CensusPoint actual, int months) {
        add(hits, projection.total(), actual.total(), months);
        for (AgeBand band : States.BANDS) {
            add(hits, projection.of(band), actual.of(band), months);
        }
        for (PlacementGroup group : PlacementGroup.values()) {
            add(hits, projection.of(group), actual.of(group), months);
        }
    }

    private static void add(List<Hit> hits, Expectation expectation, long actual, int months) {
        hits.add(new Hit(
                months,
                expectation.interval(0.8).contains((double) actual),
                expectation.interval(0.5).contains((double) actual),
                (actual - expectation.expected()) / expectation.standardDeviation()));
    }
}
