package org.corporateparenting.sufficiency.matching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.law.Citation;

/**
 * One criterion, whether it is met, and why.
 *
 * @param criterion the criterion
 * @param answer the answer
 * @param because the reason, with the numbers and days used
 * @param citations the provisions; empty where it rests on no law
 * @param source where a limit that is no law comes from; empty where it is law
 */
public record MatchingLine(
        MatchingCriterion criterion,
        MatchingAnswer answer,
        String because,
        ImmutableList<Citation> citations,
        String source) {

    /**
     * Checks what is given.
     *
     * @param criterion as above
     * @param answer as above
     * @param because as above
     * @param citations as above
     * @param source as above
     * @throws IllegalArgumentException if there is no reason
     */
    public MatchingLine {
        requireNonNull(criterion, "criterion");
        requireNonNull(answer, "answer");
        requireNonNull(because, "because");
        requireNonNull(source, "source");
        if (because.isBlank()) {
            throw new IllegalArgumentException("because is blank; each line says why");
        }
    }
}
