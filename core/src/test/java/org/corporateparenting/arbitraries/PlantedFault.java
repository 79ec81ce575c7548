package org.corporateparenting.arbitraries;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.rule.RuleId;

/**
 * A case file in which one thing is wrong, and the same without it.
 *
 * @param rule the rule that finds it
 * @param what what is wrong, in a few words
 * @param outcome what the duties answer of that rule, where it shows in the duties; empty where the rule is a case-file rule
 *     and reports a finding
 * @param sound the case file without the fault, of which that rule says no such thing
 * @param faulty the case file with it; other rules may find it too
 */
public record PlantedFault(RuleId rule, String what, Optional<DutyOutcome> outcome, Enquiry sound, Enquiry faulty) {

    /**
     * Checks that nothing is missing.
     *
     * @param rule as above
     * @param what as above
     * @param outcome as above
     * @param sound as above
     * @param faulty as above
     */
    public PlantedFault {
        requireNonNull(rule, "rule");
        requireNonNull(what, "what");
        requireNonNull(outcome, "outcome");
        requireNonNull(sound, "sound");
        requireNonNull(faulty, "faulty");
    }
}
