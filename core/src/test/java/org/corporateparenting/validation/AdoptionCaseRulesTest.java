package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.validation.Check.born;
import static org.corporateparenting.validation.Check.child;
import static org.corporateparenting.validation.Check.day;
import static org.corporateparenting.validation.Check.messages;
import static org.corporateparenting.validation.Check.outcome;
import static org.corporateparenting.validation.Check.rule;

import org.corporateparenting.adoption.AdoptionApplicant;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class AdoptionCaseRulesTest {

    @Test
    void aBabyIsPlacedFromSixWeeksOn() {
        assertThat(outcome("ADO-04", placed("2024-03-13", false))).isEqualTo(Outcome.BREACHED);
        assertThat(outcome("ADO-04", placed("2024-03-13", true))).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome("ADO-04", placed("2024-03-14", false))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("ADO-04", child())).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void whatLiesAheadIsNotJudged() {
        assertThat(outcome("ADO-04", placed("2024-03-13", false), "2024-03-12")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("ADO-04", placed("2024-03-13", false), "2024-03-13")).isEqualTo(Outcome.BREACHED);
        CaseFileBuilder late = born("2006-05-10")
                .addAdoptionStep(AdoptionOrder.builder()
                        .applicant(AdoptionApplicant.OTHER)
                        .homeSince(day("2015-01-01"))
                        .applied(day("2024-05-09"))
                        .granted(day("2025-05-10"))
                        .build());
        assertThat(outcome("ADO-10", late, "2025-05-09")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome("ADO-10", late, "2025-05-10")).isEqualTo(Outcome.BREACHED);
        CaseFileBuilder matched = child().addAdoptionStep(AdoptionDecision.builder()
                        .considered(day("2024-01-10"))
                        .decided(day("2024-03-01"))
                        .revoked(day("2024-06-01"))
                        .build())
                .addAdoptionStep(AdoptionMatch.builder()
                        .panel(day("2024-01-20"))
                        .decided(day("2024-02-01"))
                        .build());
        assertThat(outcome("ADO-14", matched, "2024-02-29")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("ADO-14", matched, "2024-03-01")).isEqualTo(Outcome.BREACHED);
        assertThat(outcome("ADO-14", matched, "2024-06-01")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void anOrderThatWasToBeRevokedStandsUntilThen() {
        CaseFileBuilder ordered = child().addAdoptionStep(AdoptionDecision.of(day("2024-03-02")))
                .addAdoptionStep(new PlacementOrder(DateRange.of(day("2024-03-01"), day("2024-06-01"))));
        assertThat(outcome("ADO-14", ordered, "2024-05-31")).isEqualTo(Outcome.BREACHED);
        assertThat(outcome("ADO-14", ordered, "2024-06-01")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void theConventionOnTheOrderOfDaysIsNotAppliedBeforeItsFirstDay() {
        assertThat(outcome("ADO-14", matchedAfterPlacement("2012-03-31"))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("ADO-14", matchedAfterPlacement("2012-04-01"))).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void aFindingNamesTheChildAndTheFieldsAndNoBirthDate() {
        Finding finding = ((RuleOutcome.Breached) rule("ADO-04", placed("2024-03-13", false), Check.LONG_AFTER)
                        .outcome())
                .findings()
                .get(0);
        assertThat(finding.location().child()).contains("C17");
        assertThat(finding.location().fields()).containsExactly("born", "placedForAdoption");
        assertThat(finding.message()).doesNotContain("2024-02-01");
    }

    @Test
    void anOrderBeforeThePlacementIsReportedOnce() {
        CaseFileBuilder file = child().addPermanenceDecision(PermanenceDecision.builder()
                .matched(day("2024-01-01"))
                .placedForAdoption(day("2024-06-02"))
                .permanenceOrder(day("2024-06-01"))
                .permanenceOrderType("adoption order")
                .build());
        assertThat(messages("CASE-08", file)).hasSize(1);
        assertThat(messages("ADO-14", file)).isEmpty();
        assertThat(outcome("ADO-14", file)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theDayOfAnApplicationIsAskedForWhereOnlyTheOrderIsOnRecord() {
        CaseFileBuilder file = born("2020-01-01").addAdoptionStep(AdoptionOrder.granted(day("2024-06-01")));
        assertThat(rule("ADO-10", file, Check.LONG_AFTER).missing())
                .containsExactly("the day on which the adoption order of 2024-06-01 was applied for");
    }

    @Test
    void aBirthdayOnTheLeapDayIsReadAsChosen() {
        CaseFileBuilder file = born("2004-02-29")
                .addAdoptionStep(AdoptionOrder.builder()
                        .applicant(AdoptionApplicant.OTHER)
                        .homeSince(day("2015-01-01"))
                        .applied(day("2022-02-28"))
                        .build());
        assertThat(outcome("ADO-10", file)).isEqualTo(Outcome.SATISFIED);
        CaseFileRules other =
                CaseFileRules.standard().with(Interpretation.standard().with("leap-day", "TWENTY_EIGHTH_OF_FEBRUARY"));
        assertThat(other.check(file.build(), Check.LONG_AFTER).findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("ADO-10");
    }

    private static CaseFileBuilder placed(String day, boolean agreed) {
        return born("2024-02-01")
                .addAdoptionStep(AdoptionPlacement.builder()
                        .range(DateRange.startingOn(day(day)))
                        .isAgreedInWriting(agreed)
                        .build());
    }

    private static CaseFileBuilder matchedAfterPlacement(String matched) {
        return child().addAdoptionStep(AdoptionPlacement.of(day("2012-03-01")))
                .addAdoptionStep(AdoptionMatch.builder().decided(day(matched)).build());
    }
}
