package org.corporateparenting.governance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.governance.GovernanceSamples.said;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.corporateparenting.governance.Authority;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.performance.FailureVerdict;
import org.corporateparenting.performance.Frequency;
import org.corporateparenting.performance.Standing;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.ReportingPeriod;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final ReportingPeriod REACHED = ReportingPeriod.parse("2022-12");

    /** A contract from November 2020 whose first year has 17 months. */
    private static ServiceDeliveryContractBuilder contract() {
        return ServiceDeliveryContract.builder()
                .provider("trust")
                .addCouncils(Authority.of("North"), Authority.of("West"))
                .began(LocalDate.of(2020, 11, 1))
                .firstYearEnd(LocalDate.of(2022, 3, 31));
    }

    @Test
    void firstContractYearIsLonger() {
        ServiceDeliveryContract contract = contract().build();

        assertThat(contract.yearNumber(LocalDate.of(2020, 10, 31))).isEmpty();
        assertThat(contract.yearNumber(LocalDate.of(2020, 11, 1))).contains(1);
        assertThat(contract.yearNumber(LocalDate.of(2022, 3, 31))).contains(1);
        assertThat(contract.yearNumber(LocalDate.of(2022, 4, 1))).contains(2);
        assertThat(contract.yearNumber(LocalDate.of(2023, 3, 31))).contains(2);
        assertThat(contract.yearNumber(LocalDate.of(2023, 4, 1))).contains(3);
        assertThat(contract.year(1)).isEqualTo(DateRange.of(LocalDate.of(2020, 11, 1), LocalDate.of(2022, 4, 1)));
        assertThat(contract.year(3)).isEqualTo(DateRange.of(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 4, 1)));
    }

    @Test
    void surplusIsSharedFromTheSecondYear() {
        assertThat(contract().build().sharesSurplus(LocalDate.of(2022, 3, 31))).isFalse();
        assertThat(contract().build().sharesSurplus(LocalDate.of(2022, 4, 1))).isTrue();
    }

    @Test
    void yearIsCutShortByTheEndOfTheContract() {
        ServiceDeliveryContract contract =
                contract().ends(LocalDate.of(2022, 9, 30)).build();

        assertThat(contract.year(2).endExclusive()).contains(LocalDate.of(2022, 10, 1));
        assertThat(contract.year(3).isEmpty()).isTrue();
        assertThat(contract.yearNumber(LocalDate.of(2022, 9, 30))).contains(2);
        assertThat(contract.yearNumber(LocalDate.of(2022, 10, 1))).isEmpty();
        assertThatThrownBy(() -> contract.year(0)).hasMessageContaining("must be 1 or more");
    }

    private static PerformanceEscalationBuilder escalation() {
        return PerformanceEscalation.builder().measure("KPI-02").reached(REACHED);
    }

    @Test
    void stageIsTheLastOneBegun() {
        PerformanceEscalation escalation = escalation()
                .putStage(EscalationStage.INFORMAL, LocalDate.of(2023, 1, 10))
                .putStage(EscalationStage.FORMAL, DAY)
                .resolved(DAY.plusDays(30))
                .build();

        assertThat(escalation.stageOn(LocalDate.of(2023, 1, 9))).isEmpty();
        assertThat(escalation.stageOn(DAY.minusDays(1))).contains(EscalationStage.INFORMAL);
        assertThat(escalation.stageOn(DAY)).contains(EscalationStage.FORMAL);
        assertThat(escalation.isPlanWanted(DAY.minusDays(1))).isFalse();
        assertThat(escalation.isPlanWanted(DAY)).isTrue();
        assertThat(escalation.stageOn(DAY.plusDays(30))).isEmpty();
        assertThat(escalation.isPlanWanted(DAY.plusDays(30))).isFalse();
        assertThat(escalation.audit()).isEmpty();
    }

    @Test
    void planThatWasGivenIsNoLongerWanted() {
        PerformanceEscalation escalation = escalation()
                .putStage(EscalationStage.FORMAL, DAY)
                .putStage(EscalationStage.RECTIFICATION_PLAN, DAY.plusDays(10))
                .plan(RectificationPlan.builder()
                        .measure("KPI-02")
                        .required(DAY.plusDays(10))
                        .due(DAY.plusDays(20))
                        .given(DAY.plusDays(21))
                        .build())
                .build();

        assertThat(escalation.isPlanWanted(DAY.plusDays(20))).isTrue();
        assertThat(escalation.isPlanWanted(DAY.plusDays(21))).isFalse();
        assertThat(escalation.plan().orElseThrow().standing(DAY.plusDays(21)).kind())
                .isEqualTo(FollowUp.Kind.DONE_LATE);
    }

    @Test
    void impossibleSequencesAreReported() {
        PerformanceEscalation escalation = escalation()
                .putStage(EscalationStage.RECTIFICATION_PLAN, DAY)
                .putStage(EscalationStage.INFORMAL, DAY.plusDays(1))
                .plan(RectificationPlan.builder()
                        .measure("KPI-02")
                        .required(DAY)
                        .agreed(DAY.plusDays(1))
                        .build())
                .resolved(LocalDate.of(2022, 11, 30))
                .build();

        assertThat(said(escalation.audit()))
                .containsExactly(
                        "GOV-05 cp_contract_escalations: escalation of KPI-02 has a plan whose days are in an"
                                + " impossible order",
                        "GOV-05 cp_contract_escalations: escalation of KPI-02 stages began in another order than that"
                                + " of the contract",
                        "GOV-05 cp_contract_escalations: escalation of KPI-02 was resolved before it was a failure",
                        "GOV-05 cp_contract_escalations: escalation of KPI-02 went beyond the formal stage without it");
        assertThatThrownBy(() -> escalation()
                        .plan(RectificationPlan.builder()
                                .measure("KPI-03")
                                .required(DAY)
                                .build())
                        .build())
                .hasMessageContaining("it must be about KPI-02");
    }

    private static FailureVerdict verdict(Standing december) {
        Map<ReportingPeriod, Standing> standings = new TreeMap<>();
        standings.put(ReportingPeriod.parse("2022-10"), Standing.OUTSIDE);
        standings.put(ReportingPeriod.parse("2022-11"), Standing.OUTSIDE);
        standings.put(REACHED, december);
        return FailureVerdict.of(Frequency.MONTHLY, standings);
    }

    @Test
    void failureWithoutAnEscalationIsUnanswered() {
        ContractPerformance performance = new ContractPerformance(
                ImmutableMap.of(
                        "KPI-02", verdict(Standing.OUTSIDE),
                        "KPI-03", verdict(Standing.OUTSIDE),
                        "KPI-04", verdict(Standing.UNKNOWN),
                        "KPI-05", verdict(Standing.INSIDE)),
                ImmutableList.of(
                        escalation().build(),
                        escalation().measure("KPI-04").build(),
                        escalation().measure("KPI-05").build()));

        assertThat(performance.unanswered()).isEqualTo(ImmutableMap.of("KPI-03", ImmutableList.of(REACHED)));
        assertThat(performance.notDeterminable()).containsOnlyKeys("KPI-04");
        assertThat(performance.unfounded())
                .extracting(PerformanceEscalation::measure)
                .containsExactly("KPI-05");
    }

    private static ChangeControlBuilder change() {
        return ChangeControl.builder()
                .id("CH1")
                .subject("learning to the trust")
                .proposed(DAY)
                .addParties("trust", "north")
                .putAgreement("trust", DAY.plusDays(1))
                .putAgreement("north", DAY.plusDays(2))
                .approved(DAY.plusDays(3));
    }

    @Test
    void changeWaitsForEverythingItNeeds() {
        ChangeControl change =
                change().isNotifiable(true).consented(DAY.plusDays(4)).build();

        assertThat(change.readiness(DAY).missing())
                .containsExactly(
                        "agreement of trust",
                        "agreement of north",
                        "approval of the joint committee",
                        "consent of the Secretary of State");
        assertThat(change.readiness(DAY.plusDays(3)).missing()).containsExactly("consent of the Secretary of State");
        assertThat(change.readiness(DAY.plusDays(4)).kind()).isEqualTo(ChangeReadiness.Kind.READY);
    }

    @Test
    void changeOfWhichNobodySaysWhetherItIsNotifiableCannotBeDetermined() {
        assertThat(change().build().readiness(DAY.plusDays(3)).kind()).isEqualTo(ChangeReadiness.Kind.NOT_DETERMINABLE);
        assertThat(change().build().readiness(DAY.plusDays(2)).kind()).isEqualTo(ChangeReadiness.Kind.WAITING);
        assertThat(change().isNotifiable(false)
                        .build()
                        .readiness(DAY.plusDays(3))
                        .kind())
                .isEqualTo(ChangeReadiness.Kind.READY);
        assertThat(change().consented(DAY).build().readiness(DAY.plusDays(3)).kind())
                .isEqualTo(ChangeReadiness.Kind.READY);
    }

    @Test
    void changeAuditNamesWhatWasNotWaitedFor() {
        ChangeControl change = change().proposed(DAY.plusDays(2))
                .approved(DAY.plusDays(1))
                .isNotifiable(true)
                .inForce(DAY.plusDays(9))
                .build();

        assertThat(said(change.audit()))
                .containsExactly(
                        "GOV-05 cp_contract_changes (agreed, proposed): change CH1 was agreed before it was proposed",
                        "GOV-05 cp_contract_changes (approved, agreed): change CH1 was approved before all parties"
                                + " agreed",
                        "GOV-25 cp_contract_changes (in_force): change CH1 was put into force without consent of the"
                                + " Secretary of State");
        assertThat(change().inForce(DAY.plusDays(9)).build().audit()).isEmpty();
        assertThatThrownBy(() -> change().putAgreement("west", DAY).build()).hasMessageContaining("may agree");
    }

    @Test
    void reviewIsDueInTheCalendarYearInWhichTheContractYearEnds() {
        AnnualReviewCalendar calendar = new AnnualReviewCalendar(
                CollectionYear.of("2022/23"),
                ImmutableMap.of(AnnualReviewStep.REPORT_DRAFTED, LocalDate.of(2023, 8, 1)));

        assertThat(calendar.due(AnnualReviewStep.REPORT_AGREED)).isEqualTo("2023-08-31");
        assertThat(calendar.standing(AnnualReviewStep.REPORT_DRAFTED, LocalDate.of(2023, 3, 31))
                        .kind())
                .isEqualTo(FollowUp.Kind.NOT_YET_RAISED);
        assertThat(calendar.standing(AnnualReviewStep.REPORT_DRAFTED, LocalDate.of(2023, 8, 1))
                        .kind())
                .isEqualTo(FollowUp.Kind.DONE_LATE);
        assertThat(calendar.overdue(LocalDate.of(2023, 9, 30))).containsExactly(AnnualReviewStep.REPORT_AGREED);
        assertThat(calendar.overdue(LocalDate.of(2023, 10, 1)))
                .containsExactly(AnnualReviewStep.REPORT_AGREED, AnnualReviewStep.REPORT_PREPARED);
        assertThat(calendar.isInOrder()).isTrue();
    }

    @Test
    void reviewCompletedBeforeItsReportIsNotInOrder() {
        CollectionYear year = CollectionYear.of("2022/23");

        assertThat(new AnnualReviewCalendar(
                                year,
                                ImmutableMap.of(
                                        AnnualReviewStep.REPORT_DRAFTED, LocalDate.of(2023, 10, 2),
                                        AnnualReviewStep.REVIEW_COMPLETED, LocalDate.of(2023, 10, 1)))
                        .isInOrder())
                .isFalse();
        assertThat(new AnnualReviewCalendar(
                                year, ImmutableMap.of(AnnualReviewStep.REPORT_DRAFTED, LocalDate.of(2023, 3, 31)))
                        .isInOrder())
                .isFalse();
    }

    @Test
    void obligationIsEvidencedByAStatusAndSomethingThatShowsIt() {
        CouncilObligationBuilder obligation =
                CouncilObligation.builder().id("4.6").subject("act as corporate parent");

        assertThat(obligation.build().isEvidenced()).isFalse();
        assertThat(obligation.status(ObligationStatus.MET).build().isEvidenced())
                .isFalse();
        assertThat(obligation.addEvidence("board").build().isEvidenced()).isTrue();
    }
}
