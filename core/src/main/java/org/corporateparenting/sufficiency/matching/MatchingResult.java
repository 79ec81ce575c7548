package org.corporateparenting.sufficiency.matching;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.child.ChildId;
import org.immutables.value.Value;

/** Whether a proposed home fits a child, with a line for each criterion. */
@Value.Immutable
public abstract class MatchingResult {

    MatchingResult() {}

    /**
     * The child.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * The day for which it was checked.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * The lines.
     *
     * @return one for each criterion, in their order
     */
    public abstract ImmutableList<MatchingLine> lines();

    /** Checks that no criterion is left out. */
    @Value.Check
    void check() {
        if (lines().size() != MatchingCriterion.values().length
                || lines().stream().map(MatchingLine::criterion).distinct().count() != lines().size()) {
            throw new IllegalArgumentException(
                    "lines has " + lines().size() + " lines; there is one for each criterion");
        }
    }

    /**
     * The line of a criterion.
     *
     * @param criterion the criterion
     * @return its line
     */
    public final MatchingLine line(MatchingCriterion criterion) {
        return lines().stream()
                .filter(line -> line.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What the lines say together.
     *
     * @return the verdict; a home fits only if something was checked and met
     */
    public final MatchingVerdict verdict() {
        if (has(MatchingWeight.RULES_OUT, MatchingAnswer.NOT_MET)) {
            return MatchingVerdict.RULED_OUT;
        }
        if (has(MatchingWeight.RULES_OUT, MatchingAnswer.NOT_KNOWN)
                || !has(MatchingWeight.RULES_OUT, MatchingAnswer.MET)) {
            return MatchingVerdict.NOT_KNOWN;
        }
        boolean isOpen = has(MatchingWeight.TO_BE_WEIGHED, MatchingAnswer.NOT_MET)
                || has(MatchingWeight.TO_BE_WEIGHED, MatchingAnswer.NOT_KNOWN);
        return isOpen ? MatchingVerdict.TO_BE_WEIGHED : MatchingVerdict.FITS;
    }

    /**
     * The lines with an answer.
     *
     * @param answer the answer
     * @return those lines, in their order
     */
    public final ImmutableList<MatchingLine> with(MatchingAnswer answer) {
        return lines().stream().filter(line -> line.answer() == answer).collect(toImmutableList());
    }

    private boolean has(MatchingWeight weight, MatchingAnswer answer) {
        return with(answer).stream().anyMatch(line -> line.criterion().weight() == weight);
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static MatchingResultBuilder builder() {
        return new MatchingResultBuilder();
    }
}
