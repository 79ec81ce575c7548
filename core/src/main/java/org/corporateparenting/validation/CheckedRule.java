package org.corporateparenting.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Severity;

/**
 * The answer of one version of one rule about one case file or one household.
 *
 * @param entry the rule, in the version in force on the days of what was judged
 * @param severity how much a breach weighs
 * @param outcome the answer; a rule is breached as soon as one thing it judges is not as it should be
 * @param missing the facts that would settle what is not determinable, of a breached rule too
 */
public record CheckedRule(CatalogueEntry entry, Severity severity, RuleOutcome outcome, ImmutableList<String> missing) {

    /**
     * Checks that nothing is missing.
     *
     * @param entry as above
     * @param severity as above
     * @param outcome as above
     * @param missing as above
     */
    public CheckedRule {
        requireNonNull(entry, "entry");
        requireNonNull(severity, "severity");
        requireNonNull(outcome, "outcome");
        requireNonNull(missing, "missing");
    }

    /**
     * Which of the four answers it is.
     *
     * @return the kind of answer
     */
    public Outcome kind() {
        return outcome.kind();
    }

    /** What is not as it should be, in the natural order of the findings. */
    static ImmutableList<Finding> findings(ImmutableList<CheckedRule> rules) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (CheckedRule rule : rules) {
            if (rule.outcome instanceof RuleOutcome.Breached breached) {
                findings.addAll(breached.findings());
            }
        }
        return ImmutableList.sortedCopyOf(findings.build());
    }

    /** The rules that left something open. */
    static ImmutableList<CheckedRule> notDetermined(ImmutableList<CheckedRule> rules) {
        return rules.stream().filter(rule -> !rule.missing.isEmpty()).collect(ImmutableList.toImmutableList());
    }
}
