package org.corporateparenting.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Finding;

/**
 * What the case-file rules say of one case file.
 *
 * @param child the young person
 * @param rules every rule with its answer, by id, part and version
 */
public record CheckedCase(ChildId child, ImmutableList<CheckedRule> rules) {

    /**
     * Checks that nothing is missing.
     *
     * @param child as above
     * @param rules as above
     */
    public CheckedCase {
        requireNonNull(child, "child");
        requireNonNull(rules, "rules");
    }

    /**
     * What is not as it should be.
     *
     * @return the findings of the rules that are breached, in their natural order
     */
    public ImmutableList<Finding> findings() {
        return CheckedRule.findings(rules);
    }

    /**
     * The rules that left something open.
     *
     * @return the rules that name a missing fact, those among them that are also breached by something else
     */
    public ImmutableList<CheckedRule> notDetermined() {
        return CheckedRule.notDetermined(rules);
    }
}
