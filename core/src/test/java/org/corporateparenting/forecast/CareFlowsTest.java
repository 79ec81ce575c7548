package org.corporateparenting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.corporateparenting.forecast.Lives.child;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AgeBand;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.junit.jupiter.api.Test;

class CareFlowsTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final AgeBand FIVE_TO_NINE = States.BANDS.get(2);
    private static final AgeBand TEN_TO_FIFTEEN = States.BANDS.get(3);
    private static final AgeBand SIXTEEN = States.BANDS.get(4);

    private static CareFlows flows(CaseFile... files) {
        return CareFlows.of(ImmutableList.copyOf(files), JANUARY, JANUARY.plusMonths(3));
    }

    @Test
    void aChildIsCountedWhereTheyAreAtTheEndOfEachMonth() {
        CareFlows flows = flows(child("2014-02-10", "2024-01-05 2024-03-31 U6", "2024-03-31 2024-04-20 K2"));
        assertThat(flows.census(JANUARY).of(FIVE_TO_NINE, PlacementGroup.FOSTERING))
                .isEqualTo(1);
        assertThat(flows.census(JANUARY.plusMonths(1)).of(TEN_TO_FIFTEEN, PlacementGroup.FOSTERING))
                .isEqualTo(1);
        assertThat(flows.census(JANUARY.plusMonths(2)).of(PlacementGroup.RESIDENTIAL))
                .isEqualTo(1);
        assertThat(flows.census(JANUARY.plusMonths(3)).total()).isZero();
        assertThat(flows.flows())
                .containsExactly(
                        new CareFlow(JANUARY.plusMonths(1), 1, 0, 0, 1),
                        new CareFlow(JANUARY.plusMonths(2), 1, 0, 0, 1),
                        new CareFlow(JANUARY.plusMonths(3), 1, 0, 1, 0));
    }

    @Test
    void theDayCareEndsIsNoDayInCareAndTheDayItStartsIsOne() {
        assertThat(flows(child("2014-02-10", "2023-12-01 2024-01-31 U6"))
                        .census(JANUARY)
                        .total())
                .isZero();
        assertThat(flows(child("2014-02-10", "2023-12-01 2024-02-01 U6"))
                        .census(JANUARY)
                        .total())
                .isEqualTo(1);
        assertThat(flows(child("2014-02-10", "2024-01-31 - U6")).census(JANUARY).total())
                .isEqualTo(1);
    }

    @Test
    void whoComesAndGoesBetweenTwoCensusesIsNotSeen() {
        CareFlows flows = flows(child("2014-02-10", "2024-02-02 2024-02-20 U6"));
        assertThat(flows.flows())
                .allSatisfy(flow -> assertThat(flow.entrants() + flow.exits()).isZero());
    }

    @Test
    void comingOfAgeIsLeavingCareButNoChanceOfLeaving() {
        CareFlows flows = flows(child("2006-03-15", "2020-01-01 - U6"));
        assertThat(flows.census(JANUARY.plusMonths(1)).of(SIXTEEN)).isEqualTo(1);
        assertThat(flows.census(JANUARY.plusMonths(2)).total()).isZero();
        assertThat(flows.flows().get(1)).isEqualTo(new CareFlow(JANUARY.plusMonths(2), 1, 0, 1, 0));
        MonthTally march = flows.tally(JANUARY.plusMonths(2));
        assertThat(march.moves(4, States.index(PlacementGroup.FOSTERING), States.OUT))
                .isZero();
    }

    @Test
    void shortBreaksAndChildrenWithoutABirthDateAreLeftOut() {
        CaseFile full = child("2014-02-10", "2023-12-01 - U6");
        CaseFile shortBreaks = full.toBuilder()
                .episodes(ImmutableList.of(full.episodes().get(0).toBuilder()
                        .legalStatus(LegalStatus.of("V4"))
                        .build()))
                .build();
        CaseFile withoutBirth =
                CaseFile.builder().id(ChildId.of("D")).episodes(full.episodes()).build();
        CareFlows flows = flows(
                full,
                shortBreaks,
                withoutBirth,
                CaseFile.builder().id(ChildId.of("E")).build());
        assertThat(flows.census(JANUARY).total()).isEqualTo(1);
        assertThat(flows.withoutBirth()).isEqualTo(1);
    }

    @Test
    void flowsCanBeCutAtBothEnds() {
        CareFlows flows = flows(child("2014-02-10", "2024-02-05 - U6"));
        CareFlows cut = flows.since(JANUARY.plusMonths(1)).until(JANUARY.plusMonths(2));
        assertThat(cut).hasToString("care flows from 2024-02 to 2024-03, 1 to 1 children");
        assertThat(cut.flows()).containsExactly(new CareFlow(JANUARY.plusMonths(2), 1, 0, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cut.census(JANUARY))
                .withMessage("month is 2024-01; there is a census from 2024-02 to 2024-03 only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareFlows.of(ImmutableList.of(), JANUARY, JANUARY.minusMonths(1)))
                .withMessage("last is 2023-12; it must not be before first, 2024-01");
    }

    @Test
    void placementsFallIntoFourGroups() {
        assertThat(PlacementGroup.of(PlacementType.of("U1"))).isEqualTo(PlacementGroup.FOSTERING);
        assertThat(PlacementGroup.of(PlacementType.of("U6"))).isEqualTo(PlacementGroup.FOSTERING);
        assertThat(PlacementGroup.of(PlacementType.of("K1"))).isEqualTo(PlacementGroup.OTHER);
        assertThat(PlacementGroup.of(PlacementType.of("K2"))).isEqualTo(PlacementGroup.RESIDENTIAL);
        assertThat(PlacementGroup.of(PlacementType.of("R1"))).isEqualTo(PlacementGroup.RESIDENTIAL);
        assertThat(PlacementGroup.of(PlacementType.of("R2"))).isEqualTo(PlacementGroup.OTHER);
        assertThat(PlacementGroup.of(PlacementType.of("H5"))).isEqualTo(PlacementGroup.SUPPORTED);
        assertThat(PlacementGroup.of(PlacementType.of("K3"))).isEqualTo(PlacementGroup.SUPPORTED);
        assertThat(PlacementGroup.of(PlacementType.of("P2"))).isEqualTo(PlacementGroup.SUPPORTED);
        assertThat(PlacementGroup.of(PlacementType.of("P3"))).isEqualTo(PlacementGroup.OTHER);
        assertThat(PlacementGroup.of(PlacementType.of("P1"))).isEqualTo(PlacementGroup.OTHER);
    }
}
