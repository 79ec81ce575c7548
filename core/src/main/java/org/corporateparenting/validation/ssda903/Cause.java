package org.corporateparenting.validation.ssda903;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.rule.RuleId;

/**
 * Something that makes several findings.
 *
 * @param rule the rule by which it is best seen
 * @param children how many children it concerns
 * @param findings how many findings would go with it, those of the rule included
 */
public record Cause(RuleId rule, int children, int findings) {

    /**
     * Checks the rule.
     *
     * @param rule as above
     * @param children as above
     * @param findings as above
     */
    public Cause {
        requireNonNull(rule, "rule");
    }
}
