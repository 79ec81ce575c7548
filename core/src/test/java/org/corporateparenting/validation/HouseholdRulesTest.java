package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.validation.Check.day;

import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.sufficiency.FosteredChild;
import org.corporateparenting.sufficiency.FosteringExemption;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringHouseholdBuilder;
import org.corporateparenting.sufficiency.HouseholdFact;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class HouseholdRulesTest {

    private static final String FIRST = "2024-01-01";

    private final HouseholdRules rules = HouseholdRules.standard();

    @Test
    void theFourthChildPassesTheLimitOnTheDayOfArrival() {
        FosteringHousehold household =
                unrelated(3).addChild(child(4, "2024-06-01")).build();
        assertThat(answers(household, "2024-05-31")).containsExactly(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);
        assertThat(answers(household, "2024-06-01")).containsExactly(Outcome.BREACHED, Outcome.NOT_APPLICABLE);
        CheckedHousehold checked = rules.check(household, day("2024-06-01"));
        assertThat(checked.household()).isEqualTo(HouseholdId.of("H7"));
        assertThat(checked.rules()).extracting(rule -> rule.entry().id().text()).containsExactly("FOS-01", "FOS-02");
        assertThat(checked.rules()).extracting(rule -> rule.entry().subject()).containsOnly(Subject.HOME);
        assertThat(checked.findings())
                .extracting(finding -> finding.location().child().orElseThrow())
                .containsExactly("C4");
        assertThat(checked.rules().get(1).outcome())
                .isEqualTo(new RuleOutcome.NotApplicable(
                        "no exemption from the usual fostering limit is on record for the day"));
    }

    @Test
    void underAnExemptionItIsAskedWhomItNames() {
        FosteringHousehold household = unrelated(4).addExemption(exempting(4)).build();
        assertThat(answers(household, FIRST)).containsExactly(Outcome.NOT_APPLICABLE, Outcome.SATISFIED);
        FosteringHousehold more =
                household.toBuilder().addChild(child(5, "2024-02-01")).build();
        assertThat(answers(more, "2024-02-01")).containsExactly(Outcome.NOT_APPLICABLE, Outcome.BREACHED);
        assertThat(rules.check(more, day("2024-02-01")).findings())
                .extracting(Finding::rule)
                .containsExactly(SufficiencyDefinitions.BEYOND_THE_LIMIT.id());
        assertThat(rules.check(more, day("2024-02-01")).rules().get(0).outcome())
                .isEqualTo(new RuleOutcome.NotApplicable("an exemption from the usual fostering limit is in force"));
    }

    @Test
    void anExemptionOfAnotherAuthorityDoesNotCount() {
        FosteringExemption other = FosteringExemption.builder()
                .from(exempting(4))
                .authority(AuthorityCode.of("941"))
                .build();
        FosteringHousehold household =
                unrelated(4).area(AuthorityCode.of("940")).addExemption(other).build();
        assertThat(answers(household, FIRST)).containsExactly(Outcome.BREACHED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void whatIsNotSuppliedIsNamed() {
        FosteringHousehold household =
                unrelated(4).addNotSupplied(HouseholdFact.EXEMPTION).build();
        CheckedHousehold checked = rules.check(household, day(FIRST));
        assertThat(answers(household, FIRST)).containsExactly(Outcome.NOT_DETERMINABLE, Outcome.NOT_APPLICABLE);
        assertThat(checked.notDetermined())
                .singleElement()
                .satisfies(rule -> assertThat(rule.missing())
                        .containsExactly("exemptions from the usual fostering limit, of which none were supplied"));
        assertThat(checked.findings()).isEmpty();
    }

    @Test
    void whoAreCountedTogetherIsReadAsChosen() {
        FosteringHousehold household = FosteringHousehold.builder()
                .id(HouseholdId.of("H7"))
                .addChild(by("A", 1))
                .addChild(by("A", 2))
                .addChild(by("B", 3))
                .addChild(by("B", 4))
                .build();
        assertThat(answers(household, FIRST)).containsExactly(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);
        HouseholdRules perHome = rules.with(Interpretation.standard().with("fostering-limit", "PER_HOME"));
        assertThat(perHome.check(household, day(FIRST)).findings()).hasSize(4);
    }

    @Test
    void aHomeWithoutChildrenIsNotJudged() {
        assertThat(answers(unrelated(0).build(), FIRST))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE);
    }

    private Iterable<Outcome> answers(FosteringHousehold household, String day) {
        return rules.check(household, day(day)).rules().stream()
                .map(CheckedRule::kind)
                .toList();
    }

    private static FosteringHouseholdBuilder unrelated(int children) {
        FosteringHouseholdBuilder household = FosteringHousehold.builder().id(HouseholdId.of("H7"));
        for (int i = 1; i <= children; i++) {
            household.addChild(child(i, FIRST));
        }
        return household;
    }

    private static FosteredChild child(int number, String from) {
        return FosteredChild.builder()
                .child(ChildId.of("C" + number))
                .range(DateRange.startingOn(day(from)))
                .siblingGroup("family " + number)
                .build();
    }

    private static FosteredChild by(String carer, int number) {
        return FosteredChild.builder()
                .from(child(number, FIRST))
                .addCarer(carer)
                .build();
    }

    private static FosteringExemption exempting(int children) {
        var exemption = FosteringExemption.builder().range(DateRange.startingOn(day(FIRST)));
        for (int i = 1; i <= children; i++) {
            exemption.addChild(ChildId.of("C" + i));
        }
        return exemption.build();
    }
}
