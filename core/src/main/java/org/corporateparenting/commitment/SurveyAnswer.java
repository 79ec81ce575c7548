package org.corporateparenting.commitment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What young people answered to one question. Counts only: nobody who answered is named.
 *
 * @param promise the id of the promise that the question is about
 * @param question the question, in words or as a key of the caller's own
 * @param date the last day on which it was asked
 * @param asked how many were asked, 0 or more
 * @param answered how many answered, at most as many as were asked
 * @param positive how many answers speak for the promise being kept, at most as many as there are
 */
public record SurveyAnswer(String promise, String question, LocalDate date, int asked, int answered, int positive)
        implements EvidenceItem {

    /**
     * Checks that the counts can be.
     *
     * @param promise as above
     * @param question as above
     * @param date as above
     * @param asked as above
     * @param answered as above
     * @param positive as above
     */
    public SurveyAnswer {
        requireNonNull(date, "date");
        if (promise.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("promise and question of a survey answer must not be blank");
        }
        if (positive < 0 || positive > answered || answered > asked) {
            throw new IllegalArgumentException("positive is " + positive + ", answered " + answered + ", asked " + asked
                    + "; each must be 0 or more and at most the next");
        }
    }

    @Override
    public EvidenceType type() {
        return EvidenceType.SURVEY;
    }
}
