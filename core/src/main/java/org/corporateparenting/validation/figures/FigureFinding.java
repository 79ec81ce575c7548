package org.corporateparenting.validation.figures;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Severity;

/**
 * Something that a check on published figures noticed.
 *
 * @param check the check
 * @param group the group of figures that was judged; empty for a check of single figures or of a series
 * @param finding the file, row and fields, and what is wrong, with the numbers worked out
 */
public record FigureFinding(FigureCheck check, Optional<String> group, Finding finding)
        implements Comparable<FigureFinding> {

    private static final Comparator<FigureFinding> ORDER = Comparator.comparing(FigureFinding::finding)
            .thenComparing(found -> found.group().orElse(""));

    /**
     * Checks that nothing is missing.
     *
     * @param check as above
     * @param group as above
     * @param finding as above
     */
    public FigureFinding {
        requireNonNull(check, "check");
        requireNonNull(group, "group");
        requireNonNull(finding, "finding");
    }

    /**
     * Where it stands.
     *
     * @return the ordinal of the record after the file's header, 1 for the first
     */
    public int row() {
        return finding.location().row().orElseThrow();
    }

    /**
     * How much it weighs.
     *
     * @return the severity of the check
     */
    public Severity severity() {
        return finding.severity();
    }

    /**
     * What is wrong.
     *
     * @return the numbers worked out, in plain words
     */
    public String message() {
        return finding.message();
    }

    /** Orders by file, row, weight, check, message and group. */
    @Override
    public int compareTo(FigureFinding other) {
        return ORDER.compare(this, other);
    }
}
