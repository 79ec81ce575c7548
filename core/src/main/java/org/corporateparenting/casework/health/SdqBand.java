package org.corporateparenting.casework.health;

/** What a score of the strengths and difficulties questionnaire, as filled in by the carer, says. */
public enum SdqBand {
    /** From 0 to 13. */
    NORMAL,
    /** From 14 to 16. */
    BORDERLINE,
    /** From 17 to 40. */
    CAUSE_FOR_CONCERN;

    /** The highest score there is; the lowest is nought. */
    public static final int HIGHEST_SCORE = 40;

    private static final int LAST_NORMAL = 13;
    private static final int LAST_BORDERLINE = 16;

    /**
     * The band of a score.
     *
     * @param score from 0 to 40
     * @return the band
     * @throws IllegalArgumentException if there is no such score
     */
    public static SdqBand of(int score) {
        if (score < 0 || score > HIGHEST_SCORE) {
            throw new IllegalArgumentException("score " + score + " is not from 0 to " + HIGHEST_SCORE);
        }
        if (score <= LAST_NORMAL) {
            return NORMAL;
        }
        return score <= LAST_BORDERLINE ? BORDERLINE : CAUSE_FOR_CONCERN;
    }
}
