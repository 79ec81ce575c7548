package org.corporateparenting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.corporateparenting.forecast.Lives.child;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.code.AgeBand;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final YearMonth FIRST = YearMonth.of(2022, 12);
    private static final YearMonth LAST = YearMonth.of(2023, 12);
    private static final LocalDate AS_AT = LocalDate.of(2023, 12, 31);
    private static final AgeBand TEN_TO_FIFTEEN = States.BANDS.get(3);

    /** Of 25 fostered children aged 10 one leaves in each month of 2023, and 13 are left at the end. */
    private static List<CaseFile> leavingOneByOne() {
        return leavingOneByOne("2012-06-15");
    }

    private static List<CaseFile> leavingOneByOne(String born) {
        List<CaseFile> files = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            files.add(child(born, "2020-01-10 " + LocalDate.of(2023, month, 20) + " U6"));
        }
        for (int i = 0; i < 13; i++) {
            files.add(child(born, "2020-01-10 - U6"));
        }
        return files;
    }

    private static FittedFlows fitted(List<CaseFile> files) {
        return StockAndFlow.standard().fit(CareFlows.of(files, FIRST, LAST));
    }

    @Test
    void childrenStayWithTheShareThatStayedAndChanceAndIgnoranceBothWidenTheBounds() {
        Expectation next = fitted(leavingOneByOne()).project(AS_AT, 2).total();
        double observed = 25 + 24 + 23 + 22 + 21 + 20 + 19 + 18 + 17 + 16 + 15 + 14;
        double stay = 1 - 12 / observed;
        double chance = 13 * stay * stay * (1 - stay * stay);
        double ignorance = Math.pow(13 * 2 * stay, 2) * stay * (1 - stay) / observed;
        assertThat(next.expected()).isCloseTo(13 * stay * stay, within(1e-9));
        assertThat(next.standardDeviation()).isCloseTo(Math.sqrt(chance + ignorance), within(1e-9));
    }

    @Test
    void entrantsComeAtTheirAverageNumberAndAreThemselvesCarriedOn() {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            LocalDate entry = LocalDate.of(2023, 1 + i % 12, 10);
            files.add(child("2012-01-15", entry + " - K2"));
        }
        Expectation next = fitted(files).project(AS_AT, 3).of(PlacementGroup.RESIDENTIAL);
        assertThat(next.expected()).isCloseTo(24 + 3 * 2, within(1e-9));
        double ignorance = 12 * Math.pow(3, 2) * (2.0 / 12) / 12;
        assertThat(next.standardDeviation()).isCloseTo(Math.sqrt(6 + ignorance), within(1e-9));
    }

    @Test
    void everyoneGrowsOlderAndLeavesWithTheMonthOfTheEighteenthBirthday() {
        FittedFlows fitted = fitted(List.of(
                child("2014-01-31", "2020-01-10 - U6"),
                child("2006-02-01", "2020-01-10 - U6"),
                child("2006-02-28", "2020-01-10 - K3")));
        Projection january = fitted.project(AS_AT, 1);
        assertThat(january.total().expected()).isCloseTo(3, within(1e-9));
        assertThat(january.of(TEN_TO_FIFTEEN).expected()).isCloseTo(1, within(1e-9));
        assertThat(january.of(States.BANDS.get(4), PlacementGroup.SUPPORTED).expected())
                .isCloseTo(1, within(1e-9));
        assertThat(fitted.project(AS_AT, 2).total().expected()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whoComesOfAgeLeavesNoDoubt() {
        Expectation gone =
                fitted(leavingOneByOne("2006-02-15")).project(AS_AT, 2).total();
        assertThat(gone).isEqualTo(new Expectation(0, 0));
    }

    @Test
    void aDayWithinAMonthIsSeenFromTheEndOfTheMonthBefore() {
        FittedFlows fitted = fitted(leavingOneByOne());
        assertThat(fitted.project(LocalDate.of(2023, 12, 30), 1).from()).isEqualTo(LocalDate.of(2023, 11, 30));
        assertThat(fitted.project(AS_AT, 1).from()).isEqualTo(AS_AT);
        assertThat(fitted.project(AS_AT, 1).month()).isEqualTo(YearMonth.of(2024, 1));
        assertThat(fitted.project(AS_AT, 1))
                .hasToString("children expected at the end of 2024-01, seen from the end of 2023-12");
    }

    @Test
    void theCostOfAWeekIsThatOfThePlacements() {
        Projection next = fitted(leavingOneByOne()).project(AS_AT, 1);
        Expectation fostered = next.of(PlacementGroup.FOSTERING);
        Expectation cost = next.weeklyCost(ImmutableMap.of(PlacementGroup.FOSTERING, 900.0));
        assertThat(cost.expected()).isCloseTo(900 * fostered.expected(), within(1e-6));
        assertThat(cost.standardDeviation()).isCloseTo(900 * fostered.standardDeviation(), within(1e-6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.weeklyCost(ImmutableMap.of(PlacementGroup.OTHER, -1.0)))
                .withMessage("cost of OTHER is -1.0; it must be 0 or more");
    }

    @Test
    void moreReturnsHomeRaiseTheChanceOfLeavingFromTheirMonthOn() {
        FittedFlows usual = fitted(leavingOneByOne());
        double leave = 12.0 / 234;
        FittedFlows more = usual.with(Scenario.moreReturnsHome(0.5, YearMonth.of(2024, 2)));
        assertThat(more.project(AS_AT, 1).total())
                .isEqualTo(usual.project(AS_AT, 1).total());
        assertThat(more.project(AS_AT, 2).total().expected())
                .isCloseTo(13 * (1 - leave) * (1 - 1.5 * leave), within(1e-9));
    }

    @Test
    void moreFosteringDivertsThoseBoundForResidentialHomesAndNobodyElse() {
        List<CaseFile> files = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate move = LocalDate.of(2023, month, 10);
            files.add(child("2012-01-15", move + " - K2"));
            files.add(child("2012-01-15", "2020-01-10 " + move + " U6", move + " - K2"));
            files.add(child("2012-01-15", "2020-01-10 - U6"));
        }
        FittedFlows usual = fitted(files);
        double moving = 12.0 / (24 + 23 + 22 + 21 + 20 + 19 + 18 + 17 + 16 + 15 + 14 + 13);
        Projection diverted = usual.with(Scenario.moreInHouseFostering(0.25, YearMonth.of(2024, 1)))
                .project(AS_AT, 1);
        assertThat(usual.project(AS_AT, 1).of(PlacementGroup.RESIDENTIAL).expected())
                .isCloseTo(24 + 1 + 12 * moving, within(1e-9));
        assertThat(diverted.of(PlacementGroup.RESIDENTIAL).expected())
                .isCloseTo(24 + 0.75 * (1 + 12 * moving), within(1e-9));
        assertThat(diverted.total().expected()).isCloseTo(37, within(1e-9));
        assertThat(Scenario.moreInHouseFostering(0.25, YearMonth.of(2024, 1)))
                .hasToString("25% of those bound for residential homes are fostered from 2024-01");
    }

    /** In the first half of 2022 the children are 9, and what they do then says nothing about those of 10. */
    @Test
    void aShorterReferenceForgetsWhatWasBefore() {
        List<CaseFile> files = leavingOneByOne();
        CareFlows flows = CareFlows.of(files, FIRST.minusYears(1), LAST);
        double all =
                StockAndFlow.standard().fit(flows).project(AS_AT, 1).total().expected();
        double year = StockAndFlow.standard()
                .withReferenceMonths(12)
                .fit(flows)
                .project(AS_AT, 1)
                .total()
                .expected();
        assertThat(all).isCloseTo(13 * (1 - 12.0 / (6 * 25 + 234)), within(1e-9));
        assertThat(year).isCloseTo(13 * (1 - 12.0 / 234), within(1e-9));
    }

    @Test
    void theBackTestStartsAgainAndAgainWithWhatWasKnown() {
        CareFlows flows = CareFlows.of(leavingOneByOne(), YearMonth.of(2020, 12), LAST);
        Projection year = StockAndFlow.standard().fit(flows).project(AS_AT, 12);
        BackTest test = year.backTest(0.8);
        assertThat(test.ofTotals().forecasts())
                .extracting(ForecastAccuracy::made)
                .containsExactly(LocalDate.of(2022, 12, 31), LocalDate.of(2021, 12, 31));
        assertThat(test.forecasts()).hasSize(2 * 21);
        ForecastAccuracy missed = test.ofTotals().forecasts().get(0);
        assertThat(missed.forecast().expected()).isCloseTo(25, within(1e-9));
        assertThat(missed.error()).isCloseTo(-12, within(1e-9));
        assertThat(missed.isWithinBounds()).isFalse();
        assertThat(test.ofTotals().meanAbsoluteError().orElseThrow()).isCloseTo(6, within(1e-9));
        assertThat(test.ofTotals().meanError().orElseThrow()).isCloseTo(-6, within(1e-9));
        assertThat(test.ofTotals().shareWithinBounds().orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(test.of(PlacementGroup.FOSTERING).forecasts()).hasSize(10);
        assertThat(fitted(leavingOneByOne()).project(AS_AT, 12).backTest(0.8).meanAbsoluteError())
                .isEmpty();
    }

    @Test
    void boundsReachAsFarAsTheirLevelAsks() {
        assertThat(NormalDistribution.reach(0.8)).isCloseTo(1.2815515655, within(1e-9));
        assertThat(NormalDistribution.reach(0.95)).isCloseTo(1.9599639845, within(1e-9));
        assertThat(NormalDistribution.reach(0.5)).isCloseTo(0.6744897502, within(1e-9));
        assertThat(new Expectation(1, 1).interval(0.95))
                .satisfies(bounds -> assertThat(bounds.lower()).isZero())
                .satisfies(bounds -> assertThat(bounds.upper()).isCloseTo(2.95996, within(1e-5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expectation(1, 1).interval(1))
                .withMessage("level is 1.0; it must be above 0 and below 1");
    }

    @Test
    void badArgumentsAreNamed() {
        FittedFlows fitted = fitted(leavingOneByOne());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fitted.project(AS_AT, 0))
                .withMessage("months is 0; it must be from 1 to 120");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fitted.project(AS_AT.plusMonths(1), 1))
                .withMessage("month is 2024-01; there is a census from 2022-12 to 2023-12 only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StockAndFlow.standard().fit(CareFlows.of(List.of(), FIRST, LAST.minusMonths(1))))
                .withMessage(
                        "flows has 12 ends of months; it must have 13 or more, so that every time of the year is seen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenario.moreReturnsHome(1.1, LAST))
                .withMessage("share is 1.1; it must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fitted.project(AS_AT, 1).of(AgeBand.ofClosed(3, 4)))
                .withMessageStartingWith("band is ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForecastInterval.ofBounds(2, 1))
                .withMessage("interval is 2.0, 1.5, 1.0; it must run from lower to expected to upper");
    }

    @Test
    void theThresholdFollowsThePopulationAndTheDay() {
        UascThreshold before =
                UascThreshold.on(LocalDate.of(2022, 8, 23), 172_847).orElseThrow();
        assertThat(before.children()).isEqualTo(121);
        UascThreshold after =
                UascThreshold.on(LocalDate.of(2022, 8, 24), 172_847).orElseThrow();
        assertThat(after.children()).isEqualTo(173);
        assertThat(after.headroom(104)).isEqualTo(69);
        assertThat(after.headroom(180)).isEqualTo(-7);
        assertThat(UascThreshold.on(LocalDate.of(2016, 6, 30), 172_847)).isEmpty();
    }
}
