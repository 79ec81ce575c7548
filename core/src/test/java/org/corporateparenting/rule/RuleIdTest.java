package org.corporateparenting.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"REV-01", "503A", "1", "SSDA903-1001", "a", "X-Y-Z"})
    void groupsOfLettersAndDigitsJoinedByHyphensAreIds(String text) {
        assertThat(RuleId.of(text)).hasToString(text);
        assertThat(RuleId.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-A", "A-", "A--B", "A B", " A", "A_1", "Ä1", "A.1", "٣", "A–B"})
    void anythingElseIsNot(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(text))
                .withMessage("'" + text + "' is not a rule id;"
                        + " it must be letters and digits in groups joined by hyphens, such as REV-01");
    }

    @Test
    void idsAreOrderedByText() {
        assertThat(RuleId.of("REV-01")).isLessThan(RuleId.of("REV-02")).isLessThan(RuleId.of("VIS-01"));
        assertThat(RuleId.of("REV-01")).isEqualByComparingTo(RuleId.of("REV-01"));
    }
}
