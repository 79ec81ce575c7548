package org.corporateparenting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.corporateparenting.code.AgeBand;

class ProjectionProperties {

    private static final YearMonth FIRST = YearMonth.of(2020, 3);
    private static final YearMonth LAST = FIRST.plusYears(3);

    private static FittedFlows fitted(int seed) {
        CareFlows flows = CareFlows.of(new SyntheticWorld(seed, FIRST.minusYears(3), 72, 4).files(), FIRST, LAST);
        return StockAndFlow.standard().fit(flows);
    }

    @Property(tries = 30)
    void partsAddUpAndVaryLessTogether(
            @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(min = 1, max = 30) int months) {
        Projection projection = fitted(seed).project(LAST.atEndOfMonth(), months);
        double sum = 0;
        double spread = 0;
        for (AgeBand band : States.BANDS) {
            for (PlacementGroup group : PlacementGroup.values()) {
                sum += projection.of(band, group).expected();
                spread += projection.of(band, group).standardDeviation();
            }
        }
        assertThat(projection.total().expected()).isCloseTo(sum, within(1e-6));
        assertThat(projection.total().standardDeviation()).isLessThanOrEqualTo(spread + 1e-9);
    }

    @Property(tries = 20)
    void aScenarioOfNothingChangesNothing(
            @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(min = 1, max = 30) int months) {
        FittedFlows usual = fitted(seed);
        FittedFlows same = usual.with(Scenario.moreReturnsHome(0, LAST)).with(Scenario.moreInHouseFostering(0, LAST));
        assertThat(same.project(LAST.atEndOfMonth(), months).total().expected())
                .isCloseTo(usual.project(LAST.atEndOfMonth(), months).total().expected(), within(1e-9));
    }

    @Property(tries = 20)
    void scenariosGoTheirWay(
            @ForAll @IntRange(max = 999) int seed, @ForAll @DoubleRange(min = 0.05, max = 1) double share) {
        FittedFlows usual = fitted(seed);
        Projection now = usual.project(LAST.atEndOfMonth(), 12);
        Projection home = usual.with(Scenario.moreReturnsHome(share, LAST)).project(LAST.atEndOfMonth(), 12);
        Projection fostered =
                usual.with(Scenario.moreInHouseFostering(share, LAST)).project(LAST.atEndOfMonth(), 12);
        assertThat(home.total().expected()).isLessThan(now.total().expected());
        assertThat(fostered.of(PlacementGroup.RESIDENTIAL).expected())
                .isLessThan(now.of(PlacementGroup.RESIDENTIAL).expected());
        assertThat(fostered.of(PlacementGroup.FOSTERING).expected())
                .isGreaterThan(now.of(PlacementGroup.FOSTERING).expected());
    }

    @Property(tries = 20)
    void openingAndEntrantsLessExitsIsTheNextCensus(@ForAll @IntRange(max = 999) int seed) {
        CareFlows flows = CareFlows.of(new SyntheticWorld(seed, FIRST.minusYears(3), 72, 4).files(), FIRST, LAST);
        assertThat(flows.flows()).hasSize(36).allSatisfy(flow -> {
            assertThat(flow.opening())
                    .isEqualTo(flows.census(flow.month().minusMonths(1)).total());
            assertThat(flow.closing()).isEqualTo(flows.census(flow.month()).total());
        });
    }
}
