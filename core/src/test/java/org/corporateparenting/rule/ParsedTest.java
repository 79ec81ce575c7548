package org.corporateparenting.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ParsedTest {

    private static final Finding ERROR = finding(2, Severity.ERROR);
    private static final Finding QUERY = finding(1, Severity.QUERY);

    @Test
    void aValueAboutWhichNothingWasNoticedHasNoFindings() {
        assertThat(Parsed.of("x").value()).isEqualTo("x");
        assertThat(Parsed.of("x").findings()).isEmpty();
    }

    @Test
    void findingsStandInTheirNaturalOrder() {
        assertThat(new Parsed<>("x", ImmutableList.of(ERROR, QUERY)).findings()).containsExactly(QUERY, ERROR);
    }

    @Test
    void mapChangesTheValueAndKeepsTheFindings() {
        Parsed<Integer> length = new Parsed<>("four", ImmutableList.of(QUERY)).map(String::length);
        assertThat(length).isEqualTo(new Parsed<>(4, ImmutableList.of(QUERY)));
    }

    @Test
    void onlyAnErrorIsAnError() {
        assertThat(Parsed.of("x").hasErrors()).isFalse();
        assertThat(new Parsed<>("x", ImmutableList.of(QUERY, finding(1, Severity.INTEGRITY))).hasErrors())
                .isFalse();
        assertThat(new Parsed<>("x", ImmutableList.of(QUERY, ERROR)).hasErrors())
                .isTrue();
    }

    @Test
    void textCountsTheFindingsAndHidesTheValue() {
        assertThat(Parsed.of("marker")).hasToString("Parsed[0 findings]");
        assertThat(new Parsed<>("marker", ImmutableList.of(QUERY))).hasToString("Parsed[1 finding]");
        assertThat(new Parsed<>("marker", ImmutableList.of(QUERY, ERROR))).hasToString("Parsed[2 findings]");
    }

    @SuppressWarnings("NullAway")
    @Test
    void aValueIsNeeded() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Parsed<>(null, ImmutableList.of()))
                .withMessage("value");
    }

    private static Finding finding(int row, Severity severity) {
        return Finding.of(RuleId.of("1"), severity, Location.ofRow("A", row), "m");
    }
}
