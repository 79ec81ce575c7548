package org.corporateparenting.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.corporateparenting.rule.Severity;
import org.junit.jupiter.api.Test;

class ReturnRuleTest {

    @Test
    void idsAreStable() {
        assertThat(ReturnRule.values())
                .extracting(rule -> rule.id() + " " + rule.name() + " " + rule.severity())
                .containsExactly(
                        "RET-01 CHILD_MISSING ERROR",
                        "RET-02 YEAR_UNKNOWN QUERY",
                        "RET-03 YEAR_DOUBTFUL QUERY",
                        "RET-04 TABLE_NOT_COLLECTED INTEGRITY",
                        "RET-05 HEADER_MISSING QUERY",
                        "RET-06 HEADER_CONTRADICTED ERROR",
                        "RET-07 PERSON_CHANGED QUERY",
                        "RET-08 PERSON_DIFFERS QUERY",
                        "RET-09 ROW_REPEATED INTEGRITY",
                        "RET-10 DATE_UNUSABLE ERROR",
                        "RET-11 ENDS_BEFORE_START ERROR",
                        "RET-12 CODE_UNKNOWN ERROR",
                        "RET-13 EPISODE_CHANGED QUERY",
                        "RET-14 EPISODE_NOT_CARRIED_ON QUERY",
                        "RET-15 REVIEW_CONTRADICTED QUERY",
                        "RET-16 YEARS_OUT_OF_ORDER QUERY",
                        "RET-17 YEARS_MISSING INTEGRITY",
                        "RET-18 FACT_CONTRADICTED QUERY",
                        "RET-19 NOT_IN_XML QUERY");
    }

    @Test
    void titlesDiffer() {
        assertThat(Arrays.stream(ReturnRule.values()).map(ReturnRule::title)).doesNotHaveDuplicates();
    }

    @Test
    void errorsAreWhereSomethingIsLost() {
        assertThat(Arrays.stream(ReturnRule.values()).filter(rule -> rule.severity() == Severity.ERROR))
                .containsExactly(
                        ReturnRule.CHILD_MISSING,
                        ReturnRule.HEADER_CONTRADICTED,
                        ReturnRule.DATE_UNUSABLE,
                        ReturnRule.ENDS_BEFORE_START,
                        ReturnRule.CODE_UNKNOWN);
    }
}
