package org.corporateparenting.governance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.governance.GovernanceSamples.csv;
import static org.corporateparenting.governance.GovernanceSamples.resource;
import static org.corporateparenting.governance.GovernanceSamples.said;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;

class SavingsTest {

    private static final String HEADER = "saving_id,year,target,red,amber,green,mitigation\n";

    private static SavingsProgramme printed(String year) {
        Parsed<ImmutableList<SavingsProgramme>> parsed = SavingsFile.read(resource("money/savings-" + year + ".csv"));
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.value()).hasSize(1);
        return parsed.value().get(0);
    }

    private static SavingsProgramme programme(String rows) {
        return SavingsFile.read(csv(HEADER + rows)).value().get(0);
    }

    @Test
    void sd013AndSd014SlippedTargetsAreReportedAndNothingElse() {
        assertThat(said(printed("2023-24").audit()))
                .containsExactly(
                        "MONEY-05 savings row 4 (target): target of business-operations is 0.70, which is red + amber +"
                                + " green = 0.070 with the point moved by 1",
                        "MONEY-05 savings row 13 (target): target of treasury-management is 900, which is red + amber +"
                                + " green = 0.900 with the point moved by 3");
    }

    @Test
    void overDeliveryAndMitigationAreNoDefects() {
        SavingsProgramme programme = printed("2022-23");

        assertThat(programme.audit()).isEmpty();
        assertThat(programme.savings().get(3).isMitigationOnly()).isTrue();
        assertThat(programme.savings().get(5).overDelivery()).contains(new BigDecimal("0.122"));
        assertThat(programme.deliveredWithMitigation()).contains(new BigDecimal("3.081"));
        assertThat(programme.variance()).contains(new BigDecimal("-2.221"));
        assertThat(programme.shareOfTarget(SavingColumn.GREEN, new Rounding(2))).contains(new BigDecimal("25.72"));
    }

    @Test
    void printedTotalsAreThoseOfTheColumns() {
        SavingsProgramme programme = printed("2023-24");
        Saving total = programme.total().orElseThrow();

        assertThat(programme.savings()).hasSize(15);
        for (SavingColumn column : SavingColumn.values()) {
            assertThat(programme.sum(column).orElseThrow())
                    .as(column.name())
                    .isEqualByComparingTo(total.amount(column).orElseThrow());
        }
        assertThat(programme.atRisk()).contains(new BigDecimal("4.202"));
    }

    @Test
    void partsShortOfTheirTargetAreReported() {
        assertThat(said(programme("A,2022-23,0.5,0.1,0.1,0.2,\n").audit()))
                .containsExactly("MONEY-04 savings row 1 (target, red, amber, green): target of A is 0.5; red + amber +"
                        + " green is 0.4");
        assertThat(programme("A,2022-23,0.4,0.1,0.1,0.2,\n").audit()).isEmpty();
    }

    @Test
    void moreThanTheTargetWithSomethingStillAtRiskIsReported() {
        assertThat(programme("A,2022-23,0.3,0,0.1,0.3,\n").audit()).hasSize(1);
        assertThat(programme("A,2022-23,0.3,0,0,0.4,\n").audit()).isEmpty();
    }

    @Test
    void wrongTotalIsReported() {
        assertThat(said(programme("A,2022-23,0.3,0,0,0.3,\ntotal,2022-23,0.4,0,0,0.3,\n")
                        .audit()))
                .containsExactly("MONEY-06 savings row 2 (target): total of target is 0.4; its rows add up to 0.3");
    }

    @Test
    void missingAmountIsNotNought() {
        SavingsProgramme programme = programme("A,2022-23,0.3,,0,0.3,\nB,2022-23,0.3,0.1,0.1,0.1,\n");

        assertThat(programme.sum(SavingColumn.RED)).isEmpty();
        assertThat(programme.atRisk()).isEmpty();
        assertThat(programme.sum(SavingColumn.AMBER)).contains(new BigDecimal("0.1"));
        assertThat(programme.audit()).isEmpty();
    }

    @Test
    void rowsThatCannotBeUsedAreReported() {
        Parsed<ImmutableList<SavingsProgramme>> parsed = SavingsFile.read(csv("""
            saving_id,year,unit,target
            A,2023-24,GBP_K,1
            ,2023-24,GBP_K,1
            A,2023-24,GBP_K,2
            B,2023-24,GBP_M,1
            C,2022-23,GBP_M,1
            D,2022,GBP_M,1
            """));

        assertThat(parsed.value())
                .extracting(SavingsProgramme::year)
                .containsExactly(CollectionYear.of("2022-23"), CollectionYear.of("2023-24"));
        assertThat(parsed.findings())
                .extracting(finding -> finding.rule().text())
                .containsExactlyInAnyOrder("MONEY-01", "MONEY-02", "MONEY-03", "READ-15", "MONEY-01");
    }

    @Test
    void yearOfNothingButATotalHasNoProgramme() {
        assertThat(SavingsFile.read(csv(HEADER + "total,2022-23,1,0,0,1,\n")).value())
                .isEmpty();
    }

    @Test
    void programmeOfSeveralYearsIsRefused() {
        Saving one = programme("A,2022-23,0.3,0,0,0.3,\n").savings().get(0);
        Saving other = programme("B,2023-24,0.3,0,0,0.3,\n").savings().get(0);

        assertThatThrownBy(() -> SavingsProgramme.of(List.of(one, other)))
                .hasMessageContaining("saving B is of 2023/24");
        assertThatThrownBy(() -> SavingsProgramme.of(List.of())).hasMessageContaining("at least one");
        assertThat(one.unit()).isEqualTo(Unit.GBP_M);
    }
}
