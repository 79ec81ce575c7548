package org.corporateparenting.casework.health;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.SdqReason;
import org.immutables.value.Value;

/**
 * The score of a child's strengths and difficulties questionnaire, or why there is none: the one or the other. SSDA903:
 * SDQ_SCORE and SDQ_REASON; SSD: questionnaire scores.
 */
@Value.Immutable
public abstract class SdqScore {

    SdqScore() {}

    /**
     * The day on which the questionnaire was completed.
     *
     * @return the day; empty only where there is no score and the day is not known
     */
    public abstract Optional<LocalDate> on();

    /**
     * The score, from 0 to 40. A higher one shows more difficulties.
     *
     * @return the score, or empty where there is none
     */
    public abstract Optional<Integer> score();

    /**
     * Why there is no score.
     *
     * @return the reason, or empty where there is a score
     */
    public abstract Optional<SdqReason> reasonMissing();

    /**
     * Starts a questionnaire.
     *
     * @return an empty builder
     */
    public static SdqScoreBuilder builder() {
        return new SdqScoreBuilder();
    }

    /**
     * A score.
     *
     * @param on the day on which the questionnaire was completed
     * @param score from 0 to 40
     * @return the score
     * @throws IllegalArgumentException if there is no such score
     */
    public static SdqScore of(LocalDate on, int score) {
        return builder().on(on).score(score).build();
    }

    /**
     * The band of the score.
     *
     * @return the band, or empty where there is no score
     */
    public final Optional<SdqBand> band() {
        return score().map(SdqBand::of);
    }

    /** A score has a day and a band; there is a score or a reason, never both. */
    @Value.Check
    void check() {
        if (score().isPresent() == reasonMissing().isPresent()) {
            throw new IllegalArgumentException("score and reasonMissing are both "
                    + (score().isPresent() ? "given" : "missing") + "; exactly one of them is allowed");
        }
        if (band().isPresent() && on().isEmpty()) {
            throw new IllegalArgumentException("on is missing; a score needs the day of the questionnaire");
        }
    }
}
