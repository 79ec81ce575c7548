package org.corporateparenting.validation.figures;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A group of figures and what came of it.
 *
 * @param file the name of the figures in which it stands
 * @param group the group's name; for a relation its name and the column
 * @param check what was demanded; empty where the roles of the group fit no check
 * @param result what came of it
 * @param computed what was worked out: one number, or the range of a missing one; empty where nothing could be
 * @param printed what is printed for it; empty where nothing is
 * @param because the numbers worked out, or why they could not be, in words
 */
public record JudgedGroup(
        String file,
        String group,
        Optional<FigureCheck> check,
        GroupResult result,
        Optional<Range<BigDecimal>> computed,
        Optional<BigDecimal> printed,
        String because) {

    /**
     * Checks that nothing is missing.
     *
     * @param file as above
     * @param group as above
     * @param check as above
     * @param result as above
     * @param computed as above
     * @param printed as above
     * @param because as above
     */
    public JudgedGroup {
        requireNonNull(file, "file");
        requireNonNull(group, "group");
        requireNonNull(check, "check");
        requireNonNull(result, "result");
        requireNonNull(computed, "computed");
        requireNonNull(printed, "printed");
        requireNonNull(because, "because");
    }
}
