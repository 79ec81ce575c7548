package org.corporateparenting.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One question of the conformance suite with its answer.
 *
 * @param example what it is an example of
 * @param facts the tables of one child or household, by name
 * @param asAt the day on which the question is asked
 * @param answer what must be answered
 */
record ConformanceCase(Example example, JsonNode facts, LocalDate asAt, JsonNode answer) {

    /**
     * What several questions are an example of.
     *
     * @param family the name of the file
     * @param rule the id and, behind a slash, the part
     * @param situation what has happened
     * @param name what makes it hard
     * @param question the kind of question
     * @param trigger the day from which a duty is owed
     * @param provision the provisions that the answer rests on
     * @param confidence how sure the library is of them
     */
    record Example(
            String family,
            String rule,
            String situation,
            String name,
            Question question,
            Optional<LocalDate> trigger,
            ImmutableList<String> provision,
            String confidence) {}

    String outcome() {
        return answer.path("outcome").asText();
    }

    /** Names the case in a report of tests. */
    @Override
    public String toString() {
        return example.rule() + " " + example.situation() + ", " + example.name() + ": "
                + (outcome().isEmpty() ? answer.path("group").asText() : outcome()) + " on " + asAt;
    }
}
