package org.corporateparenting.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class RuleOutcomeTest {

    private static final Finding FIRST = finding(1);
    private static final Finding SECOND = finding(2);

    @Test
    void everyAnswerSaysWhichOfTheFourItIs() {
        assertThat(ImmutableList.of(
                        new RuleOutcome.Satisfied(),
                        new RuleOutcome.Breached(ImmutableList.of(FIRST)),
                        new RuleOutcome.NotApplicable("not looked after"),
                        new RuleOutcome.NotDeterminable(ImmutableList.of("the day care started"))))
                .extracting(RuleOutcome::kind)
                .containsExactly(Outcome.SATISFIED, Outcome.BREACHED, Outcome.NOT_APPLICABLE, Outcome.NOT_DETERMINABLE);
    }

    @Test
    void aBreachPutsItsFindingsInOrder() {
        assertThat(new RuleOutcome.Breached(ImmutableList.of(SECOND, FIRST)).findings())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aBreachOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleOutcome.Breached(ImmutableList.of()))
                .withMessage("findings is empty; a breach names what is wrong");
    }

    @Test
    void notDeterminableKeepsTheMissingFactsAsNamed() {
        assertThat(new RuleOutcome.NotDeterminable(ImmutableList.of("b", "a")).missing())
                .containsExactly("b", "a");
    }

    @Test
    void notDeterminableForNoReasonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleOutcome.NotDeterminable(ImmutableList.of()))
                .withMessage("missing is empty; name the facts that would settle the answer");
    }

    @Test
    void notApplicableForNoReasonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleOutcome.NotApplicable(" "))
                .withMessage("reason is blank; say why the rule does not concern the subject");
    }

    @Test
    void aBreachHidesEvidenceInText() {
        Finding finding =
                Finding.builder().from(FIRST).putEvidence("DOB", "marker").build();
        assertThat(new RuleOutcome.Breached(ImmutableList.of(finding)).toString())
                .contains("a message")
                .doesNotContain("marker");
    }

    private static Finding finding(int row) {
        return Finding.of(RuleId.of("1"), Severity.ERROR, Location.ofRow("A", row), "a message");
    }
}
