package org.corporateparenting.commitment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What would tell more about a promise, and nobody holds.
 *
 * @param type what sort of evidence it is; empty for the judgement of a child, and where the source names no evidence
 * @param subject the measure, the duty, or the promise
 * @param isCalledFor whether the promise calls for it; what is only linked can help and is not missed
 * @param words what is missing
 */
public record MissingEvidence(Optional<EvidenceType> type, String subject, boolean isCalledFor, String words) {

    /**
     * Checks that nothing is missing.
     *
     * @param type as above
     * @param subject as above
     * @param isCalledFor as above
     * @param words as above
     */
    public MissingEvidence {
        requireNonNull(type, "type");
        requireNonNull(subject, "subject");
        requireNonNull(words, "words");
    }

    /** The words. */
    @Override
    public String toString() {
        return words;
    }
}
