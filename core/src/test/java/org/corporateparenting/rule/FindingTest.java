package org.corporateparenting.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.corporateparenting.law.Instruments;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final String MARKER = "marker-value-1";
    private static final RuleId RULE = RuleId.of("142");

    @Test
    void aFindingMadeInOneStepHasNoCitationsAndNoEvidence() {
        Finding finding = Finding.of(RULE, Severity.QUERY, Location.ofTable("Episodes"), "DEC is missing");
        assertThat(finding.rule()).isEqualTo(RULE);
        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.location()).isEqualTo(Location.ofTable("Episodes"));
        assertThat(finding.message()).isEqualTo("DEC is missing");
        assertThat(finding.citations()).isEmpty();
        assertThat(finding.evidence().entries()).isEmpty();
    }

    @Test
    void evidenceIsThereOnRequestAndHiddenInText() {
        Finding finding = withEvidence("DOB", MARKER);
        assertThat(finding.evidence()).isEqualTo(ImmutableSetMultimap.of("DOB", MARKER));
        assertThat(finding.toString())
                .contains("142", "a message", "evidence=***")
                .doesNotContain(MARKER);
    }

    @Test
    void textDoesNotTellWhetherThereIsEvidence() {
        assertThat(withEvidence("DOB", MARKER)).hasToString(at("a message").toString());
    }

    @Test
    void anIncompleteFindingNamesWhatIsMissingAndHidesTheEvidence() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Finding.builder().putEvidence("DOB", MARKER).build())
                .withMessage("Cannot build Finding, some of required attributes are not set"
                        + " [rule, severity, location, message]");
    }

    @Test
    void theKeyOfTheChildIsNotPrinted() {
        Finding finding = Finding.of(RULE, Severity.ERROR, Location.ofChild(MARKER), "a message");
        assertThat(finding.toString()).doesNotContain(MARKER);
    }

    @Test
    void placeComesBeforeWeightRuleAndMessage() {
        List<Finding> inOrder = List.of(
                finding(1, Severity.ERROR, "2", "b"),
                finding(1, Severity.ERROR, "2", "c"),
                finding(1, Severity.ERROR, "3", "a"),
                finding(1, Severity.QUERY, "1", "a"),
                finding(1, Severity.INTEGRITY, "1", "a"),
                finding(2, Severity.ERROR, "1", "a"));
        assertSortsTo(inOrder);
    }

    @Test
    void citationsThenEvidenceDecideBetweenFindingsThatAreOtherwiseAlike() {
        List<Finding> inOrder = List.of(
                at("a message"),
                withEvidence("DEC", "2"),
                withEvidence("DECOM", "1"),
                withEvidence("DECOM", "2"),
                Finding.builder()
                        .from(at("a message"))
                        .addCitation(Instruments.CHILDREN_ACT_1989.at("s.20"))
                        .build(),
                Finding.builder()
                        .from(withEvidence("DEC", "1"))
                        .addCitation(Instruments.CHILDREN_ACT_1989.at("s.22"))
                        .build());
        assertSortsTo(inOrder);
    }

    @Test
    void theOrderInWhichEvidenceWasPutMakesNoDifference() {
        Finding one = Finding.builder()
                .from(at("a message"))
                .putEvidence("DEC", "1")
                .putEvidence("DECOM", "2")
                .build();
        Finding other = Finding.builder()
                .from(at("a message"))
                .putEvidence("DECOM", "2")
                .putEvidence("DEC", "1")
                .build();
        assertThat(one).isEqualTo(other).isEqualByComparingTo(other);
    }

    private static void assertSortsTo(List<Finding> inOrder) {
        List<Finding> sorted = new ArrayList<>(inOrder);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(inOrder);
    }

    private static Finding finding(int row, Severity severity, String rule, String message) {
        return Finding.of(RuleId.of(rule), severity, Location.ofRow("Episodes", row), message);
    }

    private static Finding at(String message) {
        return Finding.of(RULE, Severity.ERROR, Location.ofRow("Episodes", 1), message);
    }

    private static Finding withEvidence(String field, String value) {
        return Finding.builder().from(at("a message")).putEvidence(field, value).build();
    }
}
