package org.corporateparenting.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corporateparenting.governance.money.Budget;
import org.corporateparenting.governance.money.BudgetColumn;
import org.corporateparenting.governance.money.BudgetLine;
import org.corporateparenting.governance.money.ContractSplit;
import org.corporateparenting.governance.money.Money;
import org.corporateparenting.governance.money.Saving;
import org.corporateparenting.governance.money.SavingColumn;
import org.corporateparenting.governance.money.SavingsProgramme;
import org.corporateparenting.governance.risk.RiskScore;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores, savings, budgets and splits of the founding documents worked out again, to the printed digit. */
class WorkedExamplesTest {

    private static final CollectionYear YEAR = CollectionYear.of("2022/23");

    static Stream<GovernanceSamples.Fields> examples() {
        return GovernanceSamples.records("worked-examples.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsPrinted(GovernanceSamples.Fields example) {
        BigDecimal worked = worked(example).setScale(Integer.parseInt(example.get("places")));

        assertThat(worked.toPlainString()).isEqualTo(example.get("printed"));
    }

    @Test
    void allAreThere() {
        assertThat(examples()).hasSize(181);
        assertThat(examples().map(example -> example.get("id"))).doesNotHaveDuplicates();
    }

    private static BigDecimal worked(GovernanceSamples.Fields example) {
        List<BigDecimal> given = operands(example);
        String column = example.get("column");
        return switch (example.get("kind")) {
            case "RISK_SCORE" ->
                BigDecimal.valueOf(
                        RiskScore.of(given.get(0).intValueExact(), given.get(1).intValueExact())
                                .product());
            case "RAG_COUNT" ->
                BigDecimal.valueOf(new RagTally(
                                given.get(0).intValueExact(),
                                given.get(1).intValueExact(),
                                given.get(2).intValueExact(),
                                0)
                        .coloured());
            case "NET" -> line(BudgetColumn.NET, given, BudgetColumn.GROSS, BudgetColumn.INCOME);
            case "NET_OUTTURN" ->
                line(BudgetColumn.NET_OUTTURN, given, BudgetColumn.EXPENDITURE_FORECAST, BudgetColumn.INCOME_FORECAST);
            case "VARIANCE" -> line(BudgetColumn.VARIANCE, given, BudgetColumn.NET_OUTTURN, BudgetColumn.NET);
            case "NET_VARIANCE" ->
                line(BudgetColumn.NET_VARIANCE, given, BudgetColumn.VARIANCE, BudgetColumn.ADDITIONAL_INVESTMENT);
            case "BUDGET_COLUMN" -> budgetColumn(BudgetColumn.valueOf(column), given);
            case "SAVING_COLUMN" -> savingColumn(SavingColumn.valueOf(column), given);
            case "SAVING_PARTS" -> saving(parts(given)).accountedFor().orElseThrow();
            case "AT_RISK" ->
                saving(ImmutableMap.of(SavingColumn.RED, given.get(0), SavingColumn.AMBER, given.get(1)))
                        .atRisk()
                        .orElseThrow();
            case "OVER_DELIVERY" ->
                saving(ImmutableMap.of(SavingColumn.GREEN, given.get(0), SavingColumn.TARGET, given.get(1)))
                        .overDelivery()
                        .orElseThrow();
            case "IN_MILLIONS" ->
                new Money(given.get(0), Unit.GBP_K).in(Unit.GBP_M).amount();
            case "SPLIT_FIRST" -> split(given.get(0), given.get(1), Locality.NORTH);
            case "SPLIT_REST" -> split(given.get(0), new BigDecimal("44.16"), Locality.WEST);
            case "SPLIT_WHOLE" -> whole(given.get(0).add(given.get(1)), given);
            default -> throw new AssertionError("kind " + example.get("kind"));
        };
    }

    private static List<BigDecimal> operands(GovernanceSamples.Fields example) {
        return Splitter.on(';')
                .splitToStream(example.get("operands"))
                .map(BigDecimal::new)
                .toList();
    }

    private static BigDecimal line(BudgetColumn wanted, List<BigDecimal> given, BudgetColumn one, BudgetColumn other) {
        return BudgetLine.builder()
                .id("line")
                .title("line")
                .putAmount(one, given.get(0))
                .putAmount(other, given.get(1))
                .build()
                .worked(wanted)
                .orElseThrow();
    }

    private static BigDecimal budgetColumn(BudgetColumn column, List<BigDecimal> given) {
        ImmutableList<BudgetLine> lines = IntStream.range(0, given.size())
                .mapToObj(i -> BudgetLine.builder()
                        .id("line-" + i)
                        .title("line")
                        .putAmount(column, given.get(i))
                        .build())
                .collect(ImmutableList.toImmutableList());
        return new Budget(YEAR, Unit.GBP_K, lines, Optional.empty()).sum(column).orElseThrow();
    }

    private static BigDecimal savingColumn(SavingColumn column, List<BigDecimal> given) {
        return SavingsProgramme.of(given.stream()
                        .map(amount -> saving(ImmutableMap.of(column, amount)))
                        .toList())
                .sum(column)
                .orElseThrow();
    }

    private static ImmutableMap<SavingColumn, BigDecimal> parts(List<BigDecimal> given) {
        return ImmutableMap.of(
                SavingColumn.RED, given.get(0), SavingColumn.AMBER, given.get(1), SavingColumn.GREEN, given.get(2));
    }

    private static Saving saving(ImmutableMap<SavingColumn, BigDecimal> amounts) {
        return Saving.builder()
                .id("saving")
                .title("saving")
                .year(YEAR)
                .unit(Unit.GBP_M)
                .amounts(amounts)
                .build();
    }

    private static BigDecimal split(BigDecimal amount, BigDecimal percent, Locality party) {
        return Optional.ofNullable(new ContractSplit(Locality.NORTH, Locality.WEST, percent)
                        .of(amount, new Rounding(3))
                        .get(party))
                .orElseThrow();
    }

    /** The parts that the split gives for the whole must be the two printed. */
    private static BigDecimal whole(BigDecimal amount, List<BigDecimal> printed) {
        assertThat(ContractSplit.northamptonshire().of(amount, new Rounding(3)).values())
                .containsExactlyElementsOf(printed);
        return amount;
    }
}
