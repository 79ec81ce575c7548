package org.corporateparenting.governance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.governance.GovernanceSamples.csv;
import static org.corporateparenting.governance.GovernanceSamples.resource;
import static org.corporateparenting.governance.GovernanceSamples.said;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.governance.Locality;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {

    private static Budget printed() {
        return BudgetFile.read(resource("money/budget-2022-23.csv")).value().get(0);
    }

    private static Budget budget(String rows) {
        return BudgetFile.read(csv("line_id,year,gross_budget,income_budget,net_budget,expenditure_forecast,"
                        + "income_forecast,net_outturn,variance,additional_investment,net_variance\n" + rows))
                .value()
                .get(0);
    }

    @Test
    void sd081NegativeOutturnIsReportedAndNothingElse() {
        assertThat(said(printed().audit()))
                .containsExactly(
                        "MONEY-07 budget row 10 (net_outturn): net_outturn of central is -28: more came in than was"
                                + " spent");
    }

    @Test
    void columnsAreSummed() {
        Budget budget = printed();

        assertThat(budget.lines()).hasSize(11);
        assertThat(budget.sum(BudgetColumn.VARIANCE)).contains(new BigDecimal("21435"));
        assertThat(budget.sum(BudgetColumn.NET_VARIANCE)).contains(new BigDecimal("9544"));
        assertThat(budget.variancePercent(Rounding.ONE_PLACE)).contains(new BigDecimal("16.7"));
        assertThat(budget.get("placements").flatMap(line -> line.amount(BudgetColumn.NET)))
                .contains(new BigDecimal("53268"));
    }

    @Test
    void whatDoesNotFollowIsReportedOnce() {
        assertThat(said(budget("A,2022-23,100,-10,91,100,-10,90,-1,0,-1\ntotal,2022-23,100,-10,91,100,-10,90,-1,1,-2\n")
                        .audit()))
                .containsExactly(
                        "MONEY-04 budget row 1 (net_budget): net_budget of A is 91; gross and income together is 90",
                        "MONEY-06 budget row 2 (additional_investment): total of additional_investment is 1; its rows"
                                + " add up to 0",
                        "MONEY-04 budget row 2 (net_budget): net_budget of total is 91; gross and income together is"
                                + " 90",
                        "MONEY-06 budget row 2 (net_variance): total of net_variance is -2; its rows add up to -1");
    }

    @Test
    void signsAreChecked() {
        assertThat(budget("A,2022-23,-1,1,0,0,0,0,0,0,0\n").audit())
                .extracting(finding -> finding.rule().text())
                .containsExactly("MONEY-08", "MONEY-08");
    }

    @Test
    void amountThatIsNotRecordedIsWorkedOutOrNotKnown() {
        Budget budget = budget("A,2022-23,100,-10,,120,-10,,,5,\nB,2022-23,,,,,,,,,\n");
        BudgetLine line = budget.lines().get(0);

        assertThat(line.recorded(BudgetColumn.NET_VARIANCE)).isEmpty();
        assertThat(line.worked(BudgetColumn.NET_VARIANCE)).isEmpty();
        assertThat(line.amount(BudgetColumn.NET_VARIANCE)).contains(new BigDecimal("15"));
        assertThat(budget.sum(BudgetColumn.NET_VARIANCE)).isEmpty();
        assertThat(budget.audit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "£0.317m,GBP_K,£0.317m",
        "£0.100,GBP_M,£0.100m",
        "'21,435',GBP_K,£21435k",
        "£900m,GBP_M,£900m",
        "£2.312m (Mitigation),GBP_M,£2.312m",
        "-£12.5k,GBP_M,-£12.5k",
        "£-3bn,GBP_M,-£3bn",
    })
    void printedAmountIsRead(String text, Unit otherwise, String read) {
        assertThat(Money.parsePrinted(text, otherwise).orElseThrow()).hasToString(read);
    }

    @Test
    void whatIsNoAmountIsNone() {
        assertThat(Money.parsePrinted("N/A", Unit.GBP_M)).isEmpty();
        assertThat(Money.parsePrinted("£", Unit.GBP_M)).isEmpty();
        assertThatThrownBy(() -> Money.of("x", Unit.GBP)).hasMessageContaining("'x' is not a number");
        assertThatThrownBy(() -> Money.of("1", Unit.DAYS)).hasMessageContaining("unit is DAYS");
        assertThat(Money.of("1000", Unit.GBP_K)).isEqualByComparingTo(Money.of("1", Unit.GBP_M));
        assertThat(Money.of("1", Unit.GBP_BN).in(Unit.GBP)).hasToString("£1000000000");
    }

    @Test
    void onlyOneShareOfTwoPlacesFitsTheThreePrintedSplits() {
        Range<BigDecimal> fitting = ContractSplit.fitting(new BigDecimal("21.387"), new BigDecimal("9.444"))
                .intersection(ContractSplit.fitting(new BigDecimal("9.544"), new BigDecimal("4.215")))
                .intersection(ContractSplit.fitting(new BigDecimal("17.860"), new BigDecimal("7.887")));

        assertThat(fitting.contains(new BigDecimal("44.15"))).isFalse();
        assertThat(fitting.contains(new BigDecimal("44.16"))).isTrue();
        assertThat(fitting.contains(new BigDecimal("44.17"))).isFalse();
    }

    @Test
    void splitWithoutTwoPartiesOrAShareIsRefused() {
        assertThatThrownBy(() -> new ContractSplit(Locality.NORTH, Locality.NORTH, BigDecimal.ONE))
                .hasMessageContaining("two parties");
        assertThatThrownBy(() -> new ContractSplit(Locality.NORTH, Locality.WEST, new BigDecimal("100.01")))
                .hasMessageContaining("from 0 to 100");
        assertThatThrownBy(() -> ContractSplit.fitting(BigDecimal.ZERO, BigDecimal.ONE))
                .hasMessageContaining("above 0");
    }

    @Test
    void contractSumIsWorkedOutFromItsParts() {
        ContractSum sum = ContractSum.builder()
                .year(CollectionYear.of("2022/23"))
                .unit(Unit.GBP_M)
                .opening(new BigDecimal("64.4375"))
                .uplift(new BigDecimal("2.062"))
                .savings(new BigDecimal("2.990"))
                .putAddition("in-year funding", new BigDecimal("3.575"))
                .build();

        assertThat(sum.agreed()).contains(new BigDecimal("63.5095"));
        assertThat(sum.atYearEnd()).contains(new BigDecimal("67.0845"));
        assertThat(sum.upliftPercent(Rounding.ONE_PLACE)).contains(new BigDecimal("3.2"));
        assertThat(ContractSum.builder()
                        .from(sum)
                        .savings(Optional.empty())
                        .build()
                        .atYearEnd())
                .isEmpty();
        assertThatThrownBy(() -> ContractSum.builder()
                        .from(sum)
                        .savings(BigDecimal.ONE.negate())
                        .build())
                .hasMessageContaining("must be 0 or more");
    }
}
