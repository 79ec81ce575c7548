package org.corporateparenting.sufficiency.matching;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.law.Citation;

/** Makes lines. */
final class Lines {

    private Lines() {}

    static MatchingLine met(MatchingCriterion criterion, boolean is, String because, Citation... citations) {
        return line(criterion, is ? MatchingAnswer.MET : MatchingAnswer.NOT_MET, because, citations);
    }

    static MatchingLine notKnown(MatchingCriterion criterion, String missing, Citation... citations) {
        return line(criterion, MatchingAnswer.NOT_KNOWN, "not on record: " + missing, citations);
    }

    static MatchingLine notConcerned(MatchingCriterion criterion, String because, Citation... citations) {
        return line(criterion, MatchingAnswer.NOT_CONCERNED, because, citations);
    }

    static MatchingLine line(
            MatchingCriterion criterion, MatchingAnswer answer, String because, Citation... citations) {
        return new MatchingLine(criterion, answer, because, ImmutableList.copyOf(citations), "");
    }

    /** Whether an age lies within two others, of which either may not be set; empty where neither is. */
    static Optional<Boolean> within(int age, Optional<Integer> youngest, Optional<Integer> oldest) {
        return youngest.isEmpty() && oldest.isEmpty()
                ? Optional.empty()
                : Optional.of(youngest.filter(from -> age < from).isEmpty()
                        && oldest.filter(to -> age > to).isEmpty());
    }

    static String ages(Optional<Integer> youngest, Optional<Integer> oldest) {
        return youngest.map(from -> from + " or over").orElse("any age")
                + oldest.map(to -> " up to " + to).orElse("");
    }
}
