package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * What the page says of published figures.
 *
 * @param source whose figures they are, in a sentence
 * @param notRated how many figures could not be rated
 * @param failures the performance failures, a sentence each
 * @param rows the rated figures, in the order of the source
 * @param trends a few measures over time
 */
public record ScorecardPart(
        String source,
        int notRated,
        ImmutableList<String> failures,
        ImmutableList<ScoreRow> rows,
        ImmutableList<MeasureTrend> trends) {

    /** How many figures have a score. */
    public int count(Score score) {
        return (int) rows.stream().filter(row -> row.score() == score).count();
    }
}
