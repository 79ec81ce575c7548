package org.corporateparenting.governance.voice;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.rule.Finding;
import org.immutables.value.Value;

/** A survey with its answers (S001:1364-1396, 4371, 4573). */
@Value.Immutable
public abstract class Survey {

    private static final String TABLE = "cp_surveys";

    Survey() {}

    /**
     * Who was asked.
     *
     * @return a few words
     */
    public abstract String audience();

    /**
     * The last day on which it was open.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * How many were asked.
     *
     * @return the number; empty where it is not recorded
     */
    public abstract Optional<Integer> invited();

    /**
     * How many answered.
     *
     * @return the number
     */
    public abstract int responses();

    /**
     * What they answered.
     *
     * @return the answers by question
     */
    public abstract ImmutableList<SurveyResult> results();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (responses() < 0 || invited().filter(number -> number < 0).isPresent()) {
            throw new IllegalArgumentException("responses is " + responses() + " of "
                    + invited().map(String::valueOf).orElse("an unknown number") + "; both must be 0 or more");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static SurveyBuilder builder() {
        return new SurveyBuilder();
    }

    /**
     * How many of those who were asked answered.
     *
     * @param rounding how the percentage is rounded, once
     * @return the percentage; empty where it is not recorded how many were asked, or where that was nobody
     */
    public final Optional<BigDecimal> responseRate(Rounding rounding) {
        return invited().flatMap(number -> Count.of(responses(), number).value(Unit.PERCENT, rounding));
    }

    /**
     * What cannot be: more answers than were asked for, more answers to a question than to the survey, more than all of
     * them for one answer.
     *
     * @return the findings in their natural order
     */
    public final ImmutableList<Finding> audit() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        invited()
                .filter(number -> number < responses())
                .ifPresent(number -> findings.add(
                        contradicted(responses() + " answered and " + number + " were asked", "responses", "invited")));
        results().stream()
                .filter(result -> result.answers().denominator() > responses())
                .forEach(result -> findings.add(contradicted(
                        result.answers().denominator() + " answered a question and " + responses() + " the survey",
                        "answered")));
        results().stream()
                .filter(result ->
                        result.answers().numerator() > result.answers().denominator())
                .forEach(result -> findings.add(contradicted(
                        result.answers().numerator() + " of " + result.answers().denominator() + " gave one answer",
                        "agreed")));
        return ImmutableList.sortedCopyOf(findings.build());
    }

    private Finding contradicted(String said, String... fields) {
        return GovernanceRule.STATUS_CONTRADICTED.at(TABLE, row(), "survey of " + date() + ": " + said, fields);
    }
}
