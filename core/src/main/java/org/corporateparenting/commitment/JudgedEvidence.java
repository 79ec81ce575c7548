package org.corporateparenting.commitment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What was held about a promise, and what it says.
 *
 * @param type what sort of evidence it is; empty for the judgement of a child
 * @param subject the measure, the duty, the question, or the promise whose evidence or judgement it is
 * @param verdict what it says
 * @param words the figures, in words
 */
public record JudgedEvidence(Optional<EvidenceType> type, String subject, EvidenceVerdict verdict, String words) {

    /**
     * Checks that nothing is missing.
     *
     * @param type as above
     * @param subject as above
     * @param verdict as above
     * @param words as above
     */
    public JudgedEvidence {
        requireNonNull(type, "type");
        requireNonNull(subject, "subject");
        requireNonNull(verdict, "verdict");
        requireNonNull(words, "words");
    }

    /** The words. */
    @Override
    public String toString() {
        return words;
    }
}
