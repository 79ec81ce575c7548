package org.corporateparenting.governance.voice;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.performance.Count;

/**
 * The answers to one question.
 *
 * @param question what was asked, in a few words
 * @param answers how many gave the answer, out of how many who answered the question
 */
public record SurveyResult(String question, Count answers) {

    /**
     * Checks that nothing is missing.
     *
     * @param question as above
     * @param answers as above
     */
    public SurveyResult {
        requireNonNull(question, "question");
        requireNonNull(answers, "answers");
    }
}
