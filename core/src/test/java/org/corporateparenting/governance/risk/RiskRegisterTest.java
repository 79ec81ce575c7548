package org.corporateparenting.governance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.governance.GovernanceSamples.csv;
import static org.corporateparenting.governance.GovernanceSamples.resource;
import static org.corporateparenting.governance.GovernanceSamples.said;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.governance.GovernanceSamples;
import org.corporateparenting.rule.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskRegisterTest {

    private static final String HEADER = "risk_id,risk_type,owner_role,raised,reviewed,"
            + "current_likelihood,current_impact,current_score_printed,"
            + "target_likelihood,target_impact,target_score_printed\n";

    private static Parsed<RiskRegister> printed() {
        return RiskRegisterFile.read(resource("risk/risk-register.csv"));
    }

    private static RiskRegister register(String rows) {
        return RiskRegisterFile.read(csv(HEADER + rows)).value();
    }

    @Test
    void printedRegisterIsReadWhole() {
        assertThat(printed().findings()).isEmpty();
        assertThat(printed().value().risks()).hasSize(27);
        Risk shared = printed().value().get("FOR-14").orElseThrow();
        assertThat(shared.owners())
                .containsExactly("DIRECTOR_OF_FINANCE_AND_RESOURCES", "ASSISTANT_DIRECTOR_CFSS_AND_YOS");
        assertThat(shared.raised()).contains(LocalDate.of(2022, 4, 25));
        assertThat(shared.category()).contains(RiskCategory.FINANCE_AND_OPERATIONAL);
        assertThat(shared.current()).contains(RiskScore.of(1, 1).printed(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SD-249 | target score of risk SCR-04 is printed as 6; 3 x 3 is 9",
                "SD-250 | current score of risk FOR-14 is printed as 2; 1 x 1 is 1",
                "SD-251 | target score of risk FOR-14 is printed as 2; 1 x 1 is 1",
                "SD-252 | target impact of risk SCR-03 is 5, above the current 4",
                "SD-252 | target impact of risk SCR-05 is 5, above the current 3",
                "SD-253 | target likelihood of risk SCR-06 is 2, above the current 1",
            })
    void defectOfThePrintedRegisterIsReported(String defect, String message) {
        assertThat(printed().value().audit())
                .as(defect)
                .anyMatch(finding -> finding.message().equals(message));
    }

    @Test
    void nothingElseIsReported() {
        assertThat(printed().value().audit()).hasSize(6);
        assertThat(said(printed().value().audit()))
                .contains("RISK-04 risk_register row 6 (target_likelihood, target_impact, target_score_printed): target"
                        + " score of risk SCR-04 is printed as 6; 3 x 3 is 9");
    }

    @Test
    void movementIsThatOfThePrintedScores() {
        GovernanceSamples.records("risk/risk-register.csv").forEach(row -> {
            Risk risk = printed().value().get(row.get("risk_id")).orElseThrow();
            int change = Integer.parseInt(row.get("movement"));
            assertThat(risk.change()).as(risk.id()).contains(change);
            assertThat(risk.movement()).as(risk.id()).contains(RiskMovement.ofChange(change));
        });
    }

    @Test
    void highestRisksComeFirst() {
        assertThat(printed().value().atLeast(16))
                .extracting(Risk::id)
                .containsExactly("FOR-03", "FOR-08", "SCR-03", "FOR-04", "FOR-10");
        assertThat(printed().value().atLeast(21)).isEmpty();
    }

    @Test
    void typeMustBeOneOfThoseAllowedInThatSpelling() {
        RiskRegister register = register("A,FINANCE,X,,,1,1,1,1,1,1\nB,Finance,X,,,1,1,1,1,1,1\nC,,X,,,1,1,1,1,1,1\n");

        assertThat(said(register.auditTypes(ImmutableSet.of("FINANCE", "STAFFING"))))
                .containsExactly(
                        "RISK-06 risk_register row 2 (risk_type): risk B has type 'Finance'; allowed are FINANCE,"
                                + " STAFFING",
                        "RISK-06 risk_register row 3 (risk_type): risk C has no type; allowed are FINANCE, STAFFING");
    }

    @Test
    void scoreWithoutBothItsPartsIsNotUsed() {
        Parsed<RiskRegister> parsed = RiskRegisterFile.read(csv(HEADER + "A,F,X,,,3,,6,,,\nB,F,X,,,6,1,6,,,\n"));

        assertThat(parsed.value().get("A").flatMap(Risk::current)).isEmpty();
        assertThat(said(parsed.findings())).anyMatch(text -> text.startsWith("RISK-03 risk_register row 1"));
        assertThat(said(parsed.findings())).anyMatch(text -> text.startsWith("READ-15 risk_register row 2"));
        assertThat(parsed.value().get("A").flatMap(Risk::movement)).isEmpty();
        assertThat(parsed.value().atLeast(0)).isEmpty();
    }

    @Test
    void unnamedAndRepeatedRowsAreLeftOut() {
        Parsed<RiskRegister> parsed =
                RiskRegisterFile.read(csv(HEADER + "A,F,X,,,1,1,1,,,\n,F,X,,,1,1,1,,,\nA,F,X,,,2,2,4,,,\n"));

        assertThat(parsed.value().risks()).hasSize(1);
        assertThat(parsed.value().get("A").flatMap(Risk::current))
                .contains(RiskScore.of(1, 1).printed(1));
        assertThat(parsed.findings())
                .extracting(finding -> finding.rule().text())
                .contains("RISK-01", "RISK-02");
    }

    @Test
    void riskWithoutAnOwnerIsReported() {
        assertThat(said(register("A,F,,,,1,1,1,1,1,1\n").audit()))
                .containsExactly(
                        "RISK-07 risk_register row 1 (owner_role): risk A has no owner; somebody must answer for it");
    }

    @Test
    void reviewIsOverdueTheDayAfterThreeMonths() {
        RiskRegister register = register("A,F,X,01/01/2023,28/02/2023,1,1,1,1,1,1\n");

        assertThat(register.auditDates(LocalDate.of(2023, 5, 28))).isEmpty();
        assertThat(said(register.auditDates(LocalDate.of(2023, 5, 29))))
                .containsExactly(
                        "RISK-09 risk_register row 1 (reviewed): risk A was last looked at on 2023-02-28; the next"
                                + " review was due by 2023-05-28");
    }

    @Test
    void datesThatCannotBeAreReported() {
        RiskRegister register = register("A,F,X,02/03/2023,01/03/2023,1,1,1,1,1,1\n");

        assertThat(said(register.auditDates(LocalDate.of(2023, 3, 1))))
                .containsExactly(
                        "RISK-08 risk_register row 1 (raised): risk A was raised on 2023-03-02, after the register's"
                                + " day 2023-03-01",
                        "RISK-08 risk_register row 1 (raised, reviewed): risk A was reviewed on 2023-03-01, before it"
                                + " was raised");
        assertThat(register("B,F,X,,,1,1,1,1,1,1\n").auditDates(LocalDate.of(2023, 3, 1)))
                .isEmpty();
    }

    @Test
    void changesBetweenEditionsNameWhatIsNewAndGone() {
        RiskRegister earlier = register("A,F,X,,,2,2,4,,,\nB,F,X,,,2,2,4,,,\nC,F,X,,,2,2,4,,,\nD,F,X,,,2,2,4,,,\n");
        RiskRegister later = register("A,F,X,,,2,3,6,,,\nB,F,X,,,1,4,4,,,\nC,F,X,,,,,,,,\nE,F,X,,,1,1,1,,,\n");

        List<RiskChange> changes = later.changesSince(earlier);

        assertThat(changes).extracting(RiskChange::id).containsExactly("A", "B", "C", "E", "D");
        assertThat(changes)
                .extracting(RiskChange::kind)
                .containsExactly(
                        RiskChange.Kind.UP,
                        RiskChange.Kind.SAME,
                        RiskChange.Kind.NOT_KNOWN,
                        RiskChange.Kind.RAISED,
                        RiskChange.Kind.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "6,1", "1,0", "1,6"})
    void scoreOffTheScaleIsRefused(int likelihood, int impact) {
        assertThatThrownBy(() -> RiskScore.of(likelihood, impact))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be from 1 to 5");
    }

    @Test
    void impossibleValuesAreRefused() {
        assertThatThrownBy(() -> RiskScore.of(1, 1).printed(0)).hasMessageContaining("must be 1 or more");
        assertThatThrownBy(() -> Risk.builder().id(" ").build()).hasMessageContaining("must name the risk");
        Risk risk = Risk.builder().id("A").build();
        assertThatThrownBy(() -> RiskRegister.of(List.of(risk, risk))).hasMessageContaining("each risk once");
        assertThat(risk.distanceToTarget()).isEqualTo(Optional.empty());
        assertThat(RiskScore.of(3, 3).printed(6)).hasToString("3 x 3 = 9, printed 6");
        assertThat(RiskScore.of(3, 4)).hasToString("3 x 4 = 12");
    }
}
