package org.corporateparenting.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.sufficiency.HouseholdId;

/**
 * What the rules on households say of one fostering household.
 *
 * @param household the household
 * @param rules every rule with its answer, by id, part and version
 */
public record CheckedHousehold(HouseholdId household, ImmutableList<CheckedRule> rules) {

    /**
     * Checks that nothing is missing.
     *
     * @param household as above
     * @param rules as above
     */
    public CheckedHousehold {
        requireNonNull(household, "household");
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
