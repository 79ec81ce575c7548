package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corporateparenting.rule.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Case-file rules on both sides of each limit and each change of law, as in {@code case-file-rules.csv}. */
class CaseFileRuleBoundaryTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "case-file-rules.csv", delimiter = '|', emptyValue = "", nullValues = "none")
    void answersAsTheTableSays(String why, String rule, String born, String episodes, String asAt, Outcome answer) {
        List<CheckedRule> answers = Check.rules(rule, Check.file(born == null ? "" : born, episodes), Check.day(asAt));
        assertThat(answers).as(why).extracting(CheckedRule::kind).containsExactly(answer);
        assertThat(answers)
                .allSatisfy(one -> assertThat(one.missing().isEmpty()).isEqualTo(answer != Outcome.NOT_DETERMINABLE));
    }
}
