package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.SdqReason;

/**
 * How an invented child fared in care, year by year.
 *
 * @param scores the questionnaires, or why there was none
 * @param immunised the days on which immunisations were looked at, each with whether they were up to date
 * @param misuse misuse of substances that was found
 * @param convictions the days of convictions
 */
record WellbeingFacts(
        ImmutableList<Score> scores,
        ImmutableList<From<Boolean>> immunised,
        ImmutableList<Misuse> misuse,
        ImmutableList<LocalDate> convictions) {

    /**
     * A questionnaire.
     *
     * @param on the day
     * @param points the score
     * @param reason why there is none
     */
    record Score(LocalDate on, Optional<Integer> points, Optional<SdqReason> reason) {}

    /**
     * Misuse of a substance.
     *
     * @param on the day on which it was found
     * @param substance what was misused
     * @param received whether the child received help
     * @param offered whether it was offered to a child who did not receive it
     */
    record Misuse(LocalDate on, String substance, boolean received, boolean offered) {}
}
