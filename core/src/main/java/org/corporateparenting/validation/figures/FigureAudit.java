package org.corporateparenting.validation.figures;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.rule.Severity;

/**
 * What the checks on published figures found.
 *
 * @param findings what cannot be right or should be looked at, by file, row, weight and check
 * @param groups every group that belongs together and what came of it, those that hold included, by file and name
 */
public record FigureAudit(ImmutableList<FigureFinding> findings, ImmutableList<JudgedGroup> groups) {

    /**
     * Puts the findings in their natural order.
     *
     * @param findings as above
     * @param groups as above
     */
    public FigureAudit {
        findings = ImmutableList.sortedCopyOf(findings);
        groups = ImmutableList.copyOf(groups);
    }

    /**
     * The groups that could not be tested.
     *
     * @return the groups, each with the reason
     */
    public ImmutableList<JudgedGroup> notDetermined() {
        return groups.stream()
                .filter(group -> group.result() == GroupResult.NOT_DETERMINED)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether anything cannot be right.
     *
     * @return true if a finding is of severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }

    /** How much was found. */
    @Override
    public String toString() {
        return "FigureAudit[" + findings.size() + " findings, " + groups.size() + " groups]";
    }
}
