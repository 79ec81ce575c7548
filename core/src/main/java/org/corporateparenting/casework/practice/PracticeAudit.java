package org.corporateparenting.casework.practice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The score that an audit gave the work with a child on one dimension.
 *
 * @param on the day of the audit
 * @param dimension what was looked at
 * @param score from 0, the worst, to 10, the best
 */
public record PracticeAudit(LocalDate on, AuditDimension dimension, int score) {

    /** The highest score; the lowest is nought. */
    public static final int HIGHEST_SCORE = 10;

    /**
     * Checks that there is such a score.
     *
     * @param on as above
     * @param dimension as above
     * @param score as above
     */
    public PracticeAudit {
        requireNonNull(on, "on");
        requireNonNull(dimension, "dimension");
        if (!isScore(score)) {
            throw new IllegalArgumentException("score " + score + " is not from 0 to " + HIGHEST_SCORE);
        }
    }

    /**
     * Whether there is such a score.
     *
     * @param score any number
     * @return true if it is from 0 to 10
     */
    public static boolean isScore(int score) {
        return score >= 0 && score <= HIGHEST_SCORE;
    }
}
